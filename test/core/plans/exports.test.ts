import { expect, it } from 'vitest';
import { exportsOf } from '../../../language-server/src/core/plans/exports.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const text = `规划 省规划
  发文机关：省政府
  文号：某政发〔2021〕1号
  规划期：2021—2025年
  依据：《国家规划》

一、目标
到2025年，全面建成。
指标 甲
  2025年：≥50%
  目标：55%
  属性：约束性
  范围：每个市
  责任部门：省民政厅
  定义：床位的占比
`;

const exported = (written: string, other: string) => exportsOf(readPlan(text.replace(written, other)));

it.each([
  ['规划 省规划', '规划 省总体规划'],
  ['2021—2025年', '2021—2026年'],
  ['〔2021〕1号', '〔2021〕2号'],
  ['  依据', '  基期：2019年\n  依据'],
  ['指标 甲', '指标 乙'],
  ['2025年：≥', '2024年：≥'],
  ['≥50%', '≥51%'],
  ['约束性', '预期性'],
  ['每个市', '每个县'],
  ['  属性', '  单位：张\n  属性'],
  ['  属性', '  口径：累计\n  属性'],
  ['  属性', '  分解：某市40%、乙市60%\n  属性'],
  ['  属性', '  方向：下降\n  属性'],
  ['指标 甲', '指标 丙\n指标 甲'],
])('%s changed to %s concerns those that refer to the plan', (written, other) => {
  expect(exported(written, other)).not.toBe(exportsOf(readPlan(text)));
});

it.each([
  ['全面建成', '基本建成'],
  ['一、目标', '一、总体目标\n（一）甲'],
  ['《国家规划》', '《国家规划》、《国家条例》'],
  ['  责任部门', '  对应：《国家规划》甲\n  责任部门'],
  ['发文机关：省政府', '发文机关：省政府办公厅'],
  ['省民政厅', '省财政厅'],
  ['2025年：≥50%', '2025年 ：   ≥50%'],
])('%s changed to %s does not', (written, other) => {
  expect(exported(written, other)).toBe(exportsOf(readPlan(text)));
});
