import { expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { readingOf } from '../../../language-server/src/server/workspace/reading.ts';

const text = `规划 甲方案（2023—2025年）
  文号：甲政发〔2023〕1号

部门
  市民政局

一、任务
责任部门：市民政局
期限：2024年底
文字
| 任务 | 内容 |
| 丁 | 戊 |
指标 乙
  2025年：≥50%
  属性：约束性
`;

it.each([
  ['  文号', '文号'],
  ['一、任务', '（一）任务'],
  ['一、任务', '一、任务二'],
  ['一、任务', '// 一、任务'],
  ['\n责任部门', '\n牵头部门'],
  ['2024年底', '2025年底'],
  ['文字', '文字\n文字'],
  ['| 戊', '| 己'],
  ['指标 乙', '指标 丙'],
  ['2025年：≥', '2024年：≥'],
  ['≥50%', '≥51%'],
  ['约束性', '预期性'],
  ['  属性', '属性'],
  ['部门\n  市民政局\n', ''],
])('%s changed to %s is another reading', (written, other) => {
  expect(readingOf(readPlan(text.replace(written, other)))).not.toBe(readingOf(readPlan(text)));
});

it('names may be given that they are about to have', () => {
  const after = readPlan(text.replaceAll('市民政局', '民政局').replace('甲方案（2023—2025年）', '乙方案'));
  const named = readingOf(readPlan(text), (name) =>
    name.kind === 'department' ? '民政局' : name.kind === 'plan' ? '乙方案' : name.text,
  );
  expect(readingOf(after)).toBe(named);
});
