import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../language-server/src/read-plan.ts';
import { boxTables, indicatorTable, tableOfAll } from '../../language-server/src/tables/indicator-table.ts';
import type { Table } from '../../language-server/src/tables/table.ts';
import { commitments, indicatorTable as published } from '../examples/taizhou.facts.ts';

const taizhou = readPlan(readFileSync(`${import.meta.dirname}/../../examples/taizhou.plan`, 'utf8'));

/** Every place's text as read: a merged cell's in each row it covers. */
function grid({ columns, rows }: Table): string[][] {
  const texts = rows.map(() => columns.map(() => ''));
  for (const [row, cells] of rows.entries()) {
    for (const { column, text, rowSpan = 1 } of cells) {
      for (let below = 0; below < rowSpan; below++) (texts[row + below] as string[])[column] = text;
    }
  }
  return texts;
}

const headings = (table: Table | undefined) => table?.columns.map(({ heading }) => heading);

describe('the table of Taizhou’s 专栏1', () => {
  const [table] = indicatorTable(taizhou) as [Table];

  it('equals the published one row by row', () => {
    expect(table.title).toBe('专栏1 城乡社区服务体系建设主要发展指标');
    expect(headings(table)).toEqual(['序号', '类别', '指标名称', '2022年基础值', '2025年目标值', '属性']);
    expect(grid(table)).toEqual(
      published.map(({ number, category, name, y2022, y2025, property }) => [
        `${number}`,
        category,
        name,
        y2022,
        y2025,
        property,
      ]),
    );
  });

  it('merges the categories downwards as published', () => {
    const categories = table.rows.flat().filter(({ column }) => column === 1);
    expect(categories.map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
      ['硬件达标', 5],
      ['服务提升', 6],
      ['人才赋能', 2],
    ]);
  });

  it('knows for each cell where in the file it comes from', () => {
    const texts = table.rows
      .flat()
      .filter(({ column }) => column > 0)
      .map(({ text, source }) => [source && taizhou.source.text.slice(source.start, source.end), text]);
    expect(texts.map(([written]) => written)).toEqual(texts.map(([, text]) => text));
  });
});

describe('the targets that stand in Taizhou’s text', () => {
  it('are all in a second table, with the section of each', () => {
    const [, table] = indicatorTable(taizhou) as [Table, Table];
    expect(table.title).toBe('其他量化目标');
    expect(headings(table)).toEqual(['序号', '指标名称', '范围', '2025年目标值', '标准', '所在章节']);
    const expected = commitments.filter(({ restatesRow }) => restatesRow === undefined);
    const rows = grid(table).map(([, name, scope, target, standard, section]) => ({
      name,
      scope,
      value: target === '—' ? standard : target,
      section: section?.replace(/^专栏\d+：/, ''),
    }));
    expect(rows).toEqual(
      expected.map(({ name, scope = '—', value, section }) => ({ name, scope, value, section })),
    );
  });

  it('say which box an item belongs to', () => {
    const sections = grid(indicatorTable(taizhou)[1] as Table).map((row) => row.at(-1));
    expect(sections).toContain('专栏3：1.社区养老服务行动');
    expect(sections).toContain('6.进一步规范社区设置');
  });
});

describe('which tables there are', () => {
  const plan = readPlan(
    [
      '规划 甲规划（2021—2025年）',
      '一、目标',
      '| 指标 | 2025年 |',
      '| 甲 | 80% |',
      '二、任务',
      '指标 乙',
      '  2025年：3个',
      '专栏 重点工程',
      '指标 丙',
      '  2025年：5个',
    ].join('\n'),
  );

  it('one for each box and each table written in the text, one for the rest', () => {
    expect(indicatorTable(plan).map(({ title, rows }) => [title, rows.length])).toEqual([
      ['目标', 1],
      ['专栏 重点工程', 1],
      ['其他量化目标', 1],
    ]);
    expect(boxTables(plan)).toEqual(indicatorTable(plan).slice(0, 2));
  });

  it('or one for all', () => {
    expect(tableOfAll(plan).map(grid)).toEqual([
      [
        ['1', '甲', '80%', '一、目标'],
        ['2', '乙', '3个', '二、任务'],
        ['3', '丙', '5个', '专栏 重点工程'],
      ],
    ]);
  });

  it('none where the plan has no indicators', () => {
    const empty = readPlan('一、目标\n到2025年，明显提升。\n');
    expect([...indicatorTable(empty), ...tableOfAll(empty)]).toEqual([]);
  });

  it('and the rest are not called “other” where there is no table before them', () => {
    const [only] = indicatorTable(readPlan('指标 甲\n  2025年：1个\n')) as [Table];
    expect([only.title, headings(only)]).toEqual(['量化目标', ['序号', '指标名称', '2025年目标值']]);
  });
});

describe('the columns', () => {
  const tableOf = (body: string) =>
    indicatorTable(readPlan(`规划 甲规划（2021—2025年）\n  基期：2020年\n专栏1 指标\n${body}`))[0] as Table;

  it('are the years used, ascending, then targets and standards without one', () => {
    const table = tableOf(
      [
        '指标 甲',
        '  标准：每百户≥30平方米',
        '  2025年：5个',
        '  2023年：4个',
        '  2023年实绩：3个',
        '  2020年：2个',
        '  2018年：1个',
        '  2035年：9个',
      ].join('\n'),
    );
    expect(headings(table)).toEqual([
      '序号',
      '指标名称',
      '2018年',
      '2020年基础值',
      '2023年',
      '2023年实绩',
      '2025年目标值',
      '2035年',
      '标准',
    ]);
    expect(grid(table)).toEqual([['1', '甲', '1个', '2个', '4个', '3个', '5个', '9个', '每百户≥30平方米']]);
  });

  it('give a target without a year to the last year of the period, and have their own without a period', () => {
    expect(headings(tableOf('指标 甲\n  目标：5个\n'))).toContain('2025年目标值');
    expect(headings(indicatorTable(readPlan('指标 甲\n  目标：5个\n'))[0])).toEqual([
      '序号',
      '指标名称',
      '目标值',
    ]);
  });

  it('name who answers, inherited or not, and mark who leads', () => {
    const plan = readPlan(
      [
        '一、任务',
        '牵头部门：市民政局',
        '配合部门：市财政局',
        '指标 甲',
        '  2025年：1个',
        '指标 乙',
        '  2025年：2个',
        '  责任部门：市残联、市教育局（牵头）',
        '二、保障',
        '指标 丙',
        '  2025年：3个',
      ].join('\n'),
    );
    const [table] = indicatorTable(plan) as [Table];
    expect(headings(table)).toEqual(['序号', '指标名称', '2025年目标值', '责任部门', '所在章节']);
    expect(grid(table).map((row) => row[3])).toEqual([
      '市民政局（牵头）、市财政局',
      '市残联、市教育局（牵头）',
      '—',
    ]);
  });

  it('hold the unit only where one is given, and a dash where nothing is', () => {
    const table = tableOf('指标 甲\n  2025年：5\n  单位：个\n指标 乙\n  2020年：\n  属性：预期性\n');
    expect(headings(table)).toEqual(['序号', '指标名称', '2020年基础值', '2025年目标值', '单位', '属性']);
    expect(grid(table)).toEqual([
      ['1', '甲', '—', '5', '个', '—'],
      ['2', '乙', '—', '—', '—', '预期性'],
    ]);
  });

  it('are headed in English when asked', () => {
    const plan = readPlan(
      '规划 甲规划（2021—2025年）\n  基期：2020年\n指标 甲\n  2020年：1个\n  2025年：2个\n  属性：约束性\n',
    );
    expect(headings(indicatorTable(plan, 'en')[0])).toEqual([
      'No.',
      'Indicator',
      '2020 baseline',
      '2025 target',
      'Property',
    ]);
  });
});
