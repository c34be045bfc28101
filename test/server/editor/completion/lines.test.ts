import { describe, expect, it } from 'vitest';
import { itemNamed, itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { atCursor, belowHeader } from '../support/cursor.ts';

describe('at the start of a line that is not indented', () => {
  it('what opens something, and who answers by when', () => {
    expect(labelsAt('一、目标\n‸')).toEqual([
      '指标',
      '类别',
      '专栏',
      '责任部门',
      '牵头部门',
      '配合部门',
      '期限',
    ]);
  });

  it('before the first heading also the blocks that the file has not opened yet', () => {
    expect(labelsAt('‸')).toContain('部门');
    expect(labelsAt('‸')).not.toContain('规划');
    expect(labelsAt('部门\n  市民政局\n‸')).not.toContain('部门');
    expect(labelsAt('一、目标\n‸')).not.toContain('部门');
    expect(itemsAt(atCursor('‸')).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['规划', '部门', '规划…', '部门名单…']),
    );
  });

  it('while a keyword is being typed, in place of what is typed', () => {
    expect(lineAfter('指标', belowHeader('指‸'))).toBe('指标 ‸');
    expect(lineAfter('责任部门', belowHeader('一、甲\n责任‸'))).toBe('责任部门：‸');
    expect(lineAfter('牵头部门', belowHeader('一、甲\n责‸任部门：市民政局'))).toBe('牵头部门：‸市民政局');
  });

  it('boxes with the next number', () => {
    expect(lineAfter('专栏', belowHeader('一、甲\n专栏1 甲\n专栏2 乙\n‸'))).toBe('专栏3 ‸');
    expect(lineAfter('专栏', belowHeader('一、甲\n‸\n专栏1 甲'))).toBe('专栏1 ‸');
  });

  it.each([
    '一、总体‸要求',
    '到2025年，基本建成‸',
    '// 指‸',
    '  // 指‸',
    '指标 每百户‸',
    '类别：硬件\n专栏1 行动‸',
    '规划期的说明‸，这里是正文',
  ])('nothing in headings, texts, names and comments: %s', (marked) => {
    expect(labelsAt(marked)).toEqual([]);
  });

  it('what a keyword is for', () => {
    const items = itemsAt(belowHeader('‸'));
    expect(itemNamed('指标', items).documentation).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(itemNamed('期限', items).documentation)).toContain('何时完成');
  });
});

describe('at the start of an indented line', () => {
  it('of an indicator: its years and fields, those it has already left out', () => {
    const labels = labelsAt(`
      指标 护理型床位占比
        2022年：45%
        ‸
        属性：约束性
        期限：2025年底
    `);
    expect(labels.slice(0, 6)).toEqual([
      '2023年：',
      '2024年：',
      '2025年：',
      '责任部门',
      '牵头部门',
      '配合部门',
    ]);
    expect(labels).toContain('单位');
    expect(labels).not.toContain('2022年：');
    expect(labels).not.toContain('属性');
    expect(labels).not.toContain('期限');
    expect(labels).not.toContain('规划期');
  });

  it('each year with what it is', () => {
    const items = itemsAt(belowHeader('指标 甲\n  ‸'));
    const details = ['2022年：', '2023年：', '2025年：'].map((label) => itemNamed(label, items).detail);
    expect(details).toEqual(['基期', '里程碑', '目标']);
    expect(itemNamed('2025年：', itemsAt(belowHeader('指标 甲\n  ‸'), { language: 'en' })).detail).toBe(
      'target',
    );
  });

  it('a year again for its target, where only what was reached is written', () => {
    expect(labelsAt('指标 甲\n  2023年实绩：50%\n  ‸')).toContain('2023年：');
  });

  it('years that other indicators have, too; not one that is only being typed', () => {
    expect(labelsAt('指标 甲\n  2035年：1\n指标 乙\n  ‸')).toContain('2035年：');
    expect(labelsAt('指标 甲\n  2033‸')).not.toContain('2033年：');
  });

  it('in a plan without a period the years its indicators have', () => {
    const at = atCursor('规划 示范市方案\n指标 甲\n  2020年：1\n  2023年：2\n指标 乙\n  ‸');
    const labels = itemsAt(at).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['2020年：', '2023年：']);
  });

  it('in place of a half-typed field, a year, or a field that is there', () => {
    expect(lineAfter('责任部门', belowHeader('指标 甲\n  责任‸'))).toBe('  责任部门：‸');
    expect(lineAfter('2025年：', belowHeader('指标 甲\n  20‸'))).toBe('  2025年：‸');
    expect(lineAfter('2025年：', belowHeader('指标 甲\n  2025‸'))).toBe('  2025年：‸');
    expect(lineAfter('属性', belowHeader('指标 甲\n  属‸性：约束性'))).toBe('  属性：‸约束性');
  });

  it('of the header: its fields not used yet', () => {
    const labels = itemsAt(atCursor('规划 示范市方案\n  规划期：2023—2025年\n  ‸')).map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual(['发文机关', '成文日期', '发布日期', '基期']);
    expect(labels).not.toContain('规划期');
    expect(labels).not.toContain('属性');
  });

  it('of the roster: departments that are mentioned and not declared', () => {
    const labels = labelsAt(`
      部门
        市民政局
        ‸
      一、任务
      责任部门：市民政局、市财政局
    `);
    expect(labels).toEqual(['市财政局']);
  });

  it('on the blank last line of a file, and after a blank line within the block', () => {
    expect(labelsAt('指标 甲\n  2022年：1\n\n  ‸')).toContain('2025年：');
    expect(labelsAt('指标 甲\n　　‸')).toContain('2025年：');
  });

  it('nothing where no block is open', () => {
    expect(labelsAt('一、甲\n  ‸')).toEqual([]);
  });

  it('opens the next list at once where the contents are chosen from one', () => {
    const items = itemsAt(belowHeader('指标 甲\n  ‸'));
    expect(itemNamed('属性', items).command?.command).toBe('editor.action.triggerSuggest');
    expect(itemNamed('定义', items).command).toBeUndefined();
  });
});

describe('in a bracket at the end of a paragraph', () => {
  it.each([
    ['内容。（‸', '内容。（责任部门：‸'],
    ['内容。（责‸）', '内容。（责任部门：‸）'],
    ['【‸', '【责任部门：‸'],
  ])('who answers: %s', (marked, expected) => {
    expect(lineAfter('责任部门', belowHeader(`一、甲\n${marked}`))).toBe(expected);
  });

  it('nothing in a bracket within a sentence', () => {
    expect(labelsAt('一、甲\n3岁以下（‸')).toEqual([]);
  });
});
