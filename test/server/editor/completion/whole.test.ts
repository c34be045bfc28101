import { describe, expect, it } from 'vitest';
import { itemsAt, labelsAt } from '../support/complete.ts';
import { belowHeader } from '../support/cursor.ts';

const plan = [
  '部门\n  市卫生健康委员会（市卫健委）\n  市民政局\n  市民政局老龄科\n',
  '一、任务\n办事。\n责任部门：市民政局、市卫健委\n期限：2025年底\n',
  '类别 服务\n指标 甲\n  2022年：3个\n  范围：每个镇（街道），海岛除外\n指标 乙\n',
].join('');

describe('behind a word that stands there whole nothing is offered: Enter is Enter', () => {
  it.each([
    '  属性：约束性‸',
    '  2022年：5个‸',
    '  2022年：全覆盖‸',
    '  责任部门：市民政局‸',
    '  责任部门：市民政局、市卫健委‸',
    '  范围：每个镇（街道）‸',
    '  期限：2025年底‸',
    '  期限：2026年‸',
    '类别‸',
    '类别 服务‸',
    '指标‸',
    '责任部门：市民政局‸',
    '期限：2025年底‸',
  ])('%s', (line) => {
    expect(labelsAt(plan + line)).toEqual([]);
  });
});

it.each([
  ['  责任部门：市民政‸', '市民政局'],
  ['  责任部门：市民政局‸老', '市民政局老龄科'],
  ['  属性：约束‸', '约束性'],
  ['责任部门‸', '责任部门'],
  ['期限：2025‸', '2025年底'],
])('but something is behind what is only begun: %s', (line, label) => {
  expect(labelsAt(plan + line)).toContain(label);
});

it('no item is what stands there already', () => {
  for (const line of ['  属性：约束性‸', '  2022年：45%‸', '  2022年：45%以上‸', '部门‸', '  单位：个‸']) {
    const cursor = belowHeader(`指标 甲\n${line}`);
    const row = cursor.text.slice(cursor.text.lastIndexOf('\n') + 1);
    for (const { textEdit } of itemsAt(cursor)) {
      if (!textEdit || !('range' in textEdit)) continue;
      expect(textEdit.newText).not.toBe(row.slice(textEdit.range.start.character));
    }
  }
});

it('a list that a field opens is like one that has opened by itself', () => {
  const field = itemsAt(belowHeader('指标 甲\n  属‸')).find(({ label }) => label === '属性');
  expect(field?.command?.arguments).toEqual([{ auto: true }]);
});
