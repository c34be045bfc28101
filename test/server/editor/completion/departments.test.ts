import { describe, expect, it } from 'vitest';
import { itemNamed, itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { belowHeader } from '../support/cursor.ts';

const roster = `部门
  市民政局
  市发展和改革委员会（市发改委、发改委）
  市财政局
`;
const below = (marked: string) => `${roster}${marked}`;

describe('departments are offered', () => {
  it.each([
    '指标 甲\n  责任部门：‸',
    '指标 甲\n  牵头部门：‸',
    '指标 甲\n  配合部门 ‸',
    '一、甲\n责任部门：‸',
    '一、甲\n责任单位:‸',
    '一、甲\n内容。（责任部门：‸）',
    '一、甲\n内容。（责任部门：‸',
    '一、甲\n内容。【牵头单位：‸】',
    '一、甲\n内容。（期限：2025年底；责任部门：‸）',
    '指标 甲\n  责任部门：\n‸'.replace('\n‸', '‸'),
  ])('%s', (marked) => {
    expect(labelsAt(below(marked))).toEqual([
      '市民政局',
      '市发展和改革委员会',
      '市财政局',
      '市发改委',
      '发改委',
    ]);
  });

  it('and whom a collective of the roster stands for', () => {
    expect(labelsAt('部门\n  市民政局\n  各部门：‸')).toContain('市民政局');
    expect(labelsAt('部门\n  市民政局\n  各部门（各局）：市‸')).toContain('市民政局');
    expect(labelsAt('部门\n  市民政局\n  各部门（‸')).toEqual([]);
  });

  it('those named most often first, under the name they are named by', () => {
    const marked = '一、甲\n责任部门：市发改委、市财政局\n二、乙\n责任部门：市发改委\n三、丙\n责任部门：‸';
    expect(labelsAt(below(marked)).slice(0, 3)).toEqual(['市发改委', '市财政局', '市民政局']);
  });

  it('from elsewhere in the plan where there is no roster, but not what is being typed', () => {
    expect(labelsAt('一、甲\n责任部门：市民政局、市妇联\n二、乙\n责任部门：市‸')).toEqual([
      '市民政局',
      '市妇联',
    ]);
  });

  it('without those the list has already, whatever name it calls them by', () => {
    expect(labelsAt(below('一、甲\n责任部门：市民政局（牵头）、发改委、‸'))).toEqual(['市财政局']);
    expect(labelsAt(below('一、甲\n责任部门：‸、市民政局'))).not.toContain('市民政局');
  });

  it('in the next line where the list goes on', () => {
    const marked = '指标 甲\n  责任部门：市民政局、\n    ‸';
    expect(labelsAt(below(marked))).toContain('市财政局');
    expect(labelsAt(below(marked))).not.toContain('市民政局');
    expect(lineAfter('市财政局', belowHeader(below(marked)))).toBe('    市财政局‸');
  });
});

describe('what is accepted replaces the item at the cursor alone', () => {
  it.each([
    ['责任部门：市‸', '责任部门：市民政局‸'],
    ['责任部门：市财政局、市‸', '责任部门：市财政局、市民政局‸'],
    ['责任部门：市‸民、市财政局', '责任部门：市民政局‸、市财政局'],
    ['责任部门：‸、市财政局', '责任部门：市民政局‸、市财政局'],
    ['责任部门：市财政局，各区（功能区），m‸', '责任部门：市财政局，各区（功能区），市民政局‸'],
    ['内容。（责任部门：市‸）其他。', '内容。（责任部门：市民政局‸）其他。'],
  ])('%s', (marked, expected) => {
    expect(lineAfter('市民政局', belowHeader(below(`一、甲\n${marked}`)))).toBe(expected);
  });
});

it('says whose name a short one is, and what the department answers for', () => {
  const items = itemsAt(belowHeader(below('一、扩大供给\n责任部门：市发改委\n二、乙\n责任部门：‸')));
  const short = itemNamed('市发改委', items);
  expect(short.detail).toBe('市发展和改革委员会的简称');
  expect(short.documentation).toMatchObject({ value: expect.stringContaining('负责1项任务') });
  expect(short.documentation).toMatchObject({ value: expect.stringContaining('一、扩大供给') });
});

it('behind a bracket after a name, the role', () => {
  expect(labelsAt(below('一、甲\n责任部门：市民政局（‸'))).toEqual(['牵头', '配合']);
  expect(lineAfter('牵头', belowHeader('一、甲\n责任部门：市民政局（‸、乙'))).toBe(
    '责任部门：市民政局（牵头）‸、乙',
  );
  expect(lineAfter('配合', belowHeader('一、甲\n责任部门：市民政局(‸)、乙'))).toBe(
    '责任部门：市民政局(配合)‸、乙',
  );
});
