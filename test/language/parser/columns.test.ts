import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnHeads } from '../../../language-server/src/core/fields/column-heads.ts';
import { type ColumnReading, readColumnHead } from '../../../language-server/src/language/parser/columns.ts';
import { readTableHead } from '../../../language-server/src/language/parser/table-head.ts';

/** `value 2025 actual`, `field 属性`, `name`. */
function told({ content, keyword, value }: ColumnReading): string {
  if (value?.of === 'year') return ['value', value.year, value.says].filter(Boolean).join(' ');
  if (value?.of === 'growth') return `value ${value.growth.pace}`;
  if (value) return `value ${value.of}`;
  return content === 'field' ? `field ${keyword}` : content;
}

describe('a heading tells what its column holds:', () => {
  it.each([
    ['number', '序号 编号 序　号 No. 序號'],
    ['category', '类别 领域 一级指标 类型 维度 指标类别 分类'],
    [
      'name',
      '指标 指标名称 主要指标 二级指标 三级指标 核心指标项目 约束性指标名称 指标（单位：%） 指標名稱 Indicator',
    ],
    ['field 单位', '单位 计量单位 指标单位 單位'],
    ['field 属性', '属性 指标性质 指标属性 性质 屬性'],
    ['field 定义', '定义 指标解释 说明'],
    ['field 期限', '完成时限 达标时间 时间节点'],
    ['field 责任部门', '责任部门 责任单位 责任科室 主管部门 实施单位'],
    ['field 牵头部门', '牵头部门 牵头单位 主责单位（部门）'],
    ['field 配合部门', '配合单位 协作部门 参与单位'],
    ['field 数据来源', '数据来源 资料来源'],
    ['value 2025', '2025年 2025 二〇二五年 到2025年 2025年6月底前 2025年（%） 2025年指标值'],
    [
      'value 2025 target',
      '2025年目标 2025年规划目标值 目标值（2025年） “十四五”规划目标 2025年计划完成 2025年“十四五”目标',
    ],
    [
      'value 2025 actual',
      '2025年完成情况 2025年实际完成 2025年实绩 2025年目标完成情况 2025年完成 “十四五”完成情况',
    ],
    ['value 2025 estimate', '2025年预计 2025年预计完成 2025年（预计）'],
    ['value 2025 baseline', '2025年现状值 2025年基期值 基期值（2025年） 2025年基数'],
    ['value 2025', '“十四五”末 “十四五”时期末'],
    ['value baseline', '现状值 基期 基期值 基础值 现状 基准值'],
    ['value target', '目标 目标值 规划目标值 预期目标 目标值（2021—2025年） 年度目标'],
    ['value actual', '完成情况 实际完成情况 实绩'],
    ['value 2025 actual', '2025年上半年完成情况 2025年6月底完成情况'],
    ['value standard', '标准 建设标准'],
    ['value annual', '年均 年均增长（%） 年均增速〔累计〕 “十五五”目标年均［累计］'],
    ['value total', '累计 五年累计 2021—2025年'],
  ])('%s: %s', (content, headings) => {
    for (const heading of headings.split(' '))
      expect([heading, told(readColumnHead(heading))]).toEqual([heading, content]);
  });

  it.each([
    '2025年全省目标',
    '全国2025年目标值',
    '2025年全市平均水平',
    '2025年2030年',
    '全省目标',
    '考核单位',
    '权重',
    '计算方法',
    '分管领导',
    '进展情况',
    '',
  ])('%s is nothing the language has a word for', (heading) => {
    expect(told(readColumnHead(heading))).toBe('unknown');
  });
});

describe('headings tell more beside each other:', () => {
  const read = (head: string) => readTableHead(head.split(' '))?.map(told).join(', ');

  it('of 一级指标, 二级指标 and 三级指标 the first is the category', () => {
    expect(read('一级指标 二级指标 三级指标 目标值')).toBe('category, name, name, value target');
    expect(read('一级指标 目标值')).toBe('name, value target');
  });

  it('of several categories the last, of several names the first', () => {
    expect(read('类别 领域 指标 2025年')).toBe('unknown, category, name, value 2025');
    expect(read('指标 2025年 考核指标')).toBe('name, value 2025, unknown');
  });

  it('what was reached is of the year on its left', () => {
    expect(read('指标 2025年目标 完成情况')).toBe('name, value 2025 target, value 2025 actual');
  });

  it('what is to be done, and how it is measured, is a table of tasks', () => {
    expect(read('序号 重点任务 考核指标 牵头单位')).toBeUndefined();
    expect(read('序号 重点任务 主要指标 牵头单位')).toBeUndefined();
    expect(read('任务 指标 2025年')).toBe('task, name, value 2025');
    expect(read('项目 内容 2025年')).toBeUndefined();
  });
});

it.each(['README.md', 'README.zh-CN.md'])('the language reference (%s) names each kind of column', (file) => {
  const text = readFileSync(new URL(`../../../grammar/${file}`, import.meta.url), 'utf8');
  for (const { words, content } of columnHeads.filter((head) =>
    ['number', 'category', 'name'].includes(head.content),
  ))
    expect([content, text.includes(`\`${words[0]}\``)]).toEqual([content, true]);
});
