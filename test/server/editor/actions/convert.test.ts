import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { convertKeywords } from '../../../../language-server/src/server/editor/actions/convert-keywords.ts';
import { convertPunctuation } from '../../../../language-server/src/server/editor/actions/convert-punctuation.ts';
import { made } from './support/act.ts';

const simplified = `规划 某市指标方案（2023—2025年）
  发文机关：某市人民政府
  基期：2022年

部门
  市民政局

一、任务
指标体系不断完善。（责任单位：市民政局；期限：2025年底）
专栏1 主要指标
类别 硬件
指标 责任部门数
  2025年：≥60
  单位：个
  性质：约束性
| 指标名称 | 2025年 | 责任单位 |
| -------- | ------ | -------- |
| 丙       | 3      | 市民政局 |
`;
const traditional = `規劃 某市指标方案（2023—2025年）
  發文機關：某市人民政府
  基期：2022年

部門
  市民政局

一、任务
指标体系不断完善。（責任單位：市民政局；期限：2025年底）
專欄1 主要指标
類別 硬件
指標 责任部门数
  2025年：≥60
  單位：个
  性質：约束性
| 指標名稱 | 2025年 | 責任單位 |
| -------- | ------ | -------- |
| 丙       | 3      | 市民政局 |
`;
const english = `plan 某市指标方案（2023—2025年）
  issuer：某市人民政府
  base year：2022年

departments
  市民政局

一、任务
指标体系不断完善。（responsible：市民政局；deadline：2025年底）
box 1 主要指标
category 硬件
indicator 责任部门数
  2025年：≥60
  unit：个
  property：约束性
| indicator | 2025年 | responsible |
| --------- | ------ | ----------- |
| 丙        | 3      | 市民政局    |
`;

function converted(text: string, title: RegExp): string | undefined {
  const plan = readPlan(text);
  const all = [convertKeywords, convertPunctuation].flatMap(({ offer }) => offer(plan, { start: 0, end: 0 }));
  const action = all.find((each) => title.test(each.title.zh));
  return action && made(text, action);
}

describe('keywords', () => {
  it.each([
    ['简体', '繁体', simplified, traditional],
    ['简体', '英文', simplified, english],
    ['繁体', '英文', traditional, english],
    ['繁体', '简体', traditional, simplified],
    [
      '英文',
      '简体',
      english,
      simplified.replace('性质', '属性').replaceAll('责任单位', '责任部门').replace('专栏1', '专栏 1'),
    ],
  ])(
    'from %s to %s, in the heads of tables too, which stay aligned; names and prose as they are',
    (_, to, before, expected) => {
      const text = converted(before, new RegExp(`关键词改用${to}`));
      expect(text?.replace(/\| 指标(?:名称)? .*|\| -{4}.*|\| 丙.*/gu, '')).toBe(
        expected.replace(/\| 指标(?:名称)? .*|\| -{4}.*|\| 丙.*/gu, ''),
      );
      if (to !== '简体') expect(text).toBe(expected);
    },
  );

  it('are not offered in the script they are in', () => {
    expect(converted(simplified.replace('性质', '属性'), /简体/)).toBeUndefined();
    expect(converted(english, /英文/)).toBeUndefined();
  });

  it('a table that was not aligned is not aligned', () => {
    const text = '规划 甲\n| 指标 | 2025年 |\n| 很长的名称 | 3 |\n';
    expect(converted(text, /繁体/)).toBe('規劃 甲\n| 指標 | 2025年 |\n| 很长的名称 | 3 |\n');
  });
});

describe('punctuation', () => {
  const full = `规划 某市方案(试行)（2023—2025年）
  基期：2022年
部门
  市发展和改革委员会（市发改委）
  各部门：市民政局，市财政局
指标 新建居住(小)区覆盖率
  2025年：≥60%(含)
  责任部门：市民政局（牵头），市财政局、市发改委
  定义：按(甲)计
责任部门：市民政局
`;
  const half = `规划 某市方案(试行)（2023—2025年）
  基期: 2022年
部门
  市发展和改革委员会(市发改委)
  各部门: 市民政局,市财政局
指标 新建居住(小)区覆盖率
  2025年: ≥60%(含)
  责任部门: 市民政局(牵头),市财政局、市发改委
  定义: 按(甲)计
责任部门: 市民政局
`;

  it('of keyword lines becomes half-width, names, values and prose as they are', () => {
    expect(converted(full, /半角/)?.replaceAll(':市', ': 市')).toBe(half);
  });

  it('and full-width', () => {
    expect(converted(half, /全角/)?.replaceAll('： ', '：')).toBe(full);
  });

  it('is not offered where nothing is to be changed', () => {
    expect(converted('规划 甲\n  基期：2022年\n', /全角/)).toBeUndefined();
    expect(converted('规划 甲\n  基期: 2022年\n', /半角/)).toBeUndefined();
  });
});
