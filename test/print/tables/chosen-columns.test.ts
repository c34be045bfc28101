import { describe, expect, it } from 'vitest';
import { chosenColumns } from '../../../language-server/src/print/tables/chosen-columns.ts';
import { departmentTable } from '../../../language-server/src/print/tables/departments.ts';
import { indicatorTable } from '../../../language-server/src/print/tables/indicator-table.ts';
import { responsibilityTables } from '../../../language-server/src/print/tables/responsibilities.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const plan = planOf(`
  规划 甲规划（2021—2025年）
  专栏1 主要指标
  | 类别 | 指标 | 2020年 | 2025年 | 责任单位 |
  | 硬件 | 床位 | 3张 | 9张 | 市民政局 |
  |      | 托位 | 1个 | 5个 | 市残联 |
  一、任务
  责任单位：市财政局
  指标 站点
    2025年：1个
    2025年实绩：2个
    范围：每个区
`);
const tables = indicatorTable(plan);
const headings = (...words: string[]) =>
  chosenColumns(tables, words).tables.map(({ columns }) => columns.map(({ heading }) => heading));

describe('chosen columns', () => {
  it('stand in the order asked for, merged cells as they were', () => {
    expect(printed(chosenColumns(tables.slice(0, 1), ['指标', '2025年', '类别']).tables)).toBe(
      tablesOf(`
        # 专栏1 主要指标
        指标 | 2025年 | 类别
        床位 | 9张 | 硬件
        托位 | 5个 | "
      `),
    );
  });

  it('are called by any spelling of the keyword, by the headings of either language, by years', () => {
    for (const word of ['指标', '指標', 'indicator', 'Indicator', '指标名称', '指標名稱']) {
      expect(headings(word)).toEqual([['指标'], ['指标名称']]);
    }
    for (const word of ['责任部门', '責任單位', 'responsible', 'departments', '责任单位']) {
      expect(headings(word)).toEqual([['责任单位'], ['责任单位']]);
    }
    for (const word of ['2020', '２０２０年', '2020年']) {
      expect(headings(word)).toEqual([['2020年']]);
    }
  });

  it('are all that begin with the word, unless one is just that', () => {
    expect(headings('2025年')).toEqual([['2025年'], ['2025年目标值', '2025年实绩']]);
    expect(headings('2025年实绩')).toEqual([['2025年实绩']]);
  });

  it('come once, and a table that has none of them is left out', () => {
    expect(headings('指标', '指标名称', '指标')).toEqual([['指标'], ['指标名称']]);
    expect(headings('范围')).toEqual([['范围']]);
  });

  it('that are none are told', () => {
    expect(chosenColumns(tables, ['指标', '性别', '2024年', '202']).unknown).toEqual(['性别', '2024年']);
  });

  it('are there in every other set too', () => {
    const of = (all: ReturnType<typeof departmentTable>, ...words: string[]) =>
      chosenColumns(all, words).tables.map(({ columns }) => columns.map(({ heading }) => heading));
    expect(of(responsibilityTables(plan, 'en'), '任务', '责任部门')).toEqual([
      ['Task', 'Responsible'],
      ['Responsible'],
    ]);
    expect(of(departmentTable(plan), '事项', '部门')).toEqual([['事项', '单位']]);
  });
});
