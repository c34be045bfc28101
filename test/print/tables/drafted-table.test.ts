import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { htmlDocument } from '../../../language-server/src/print/documents/html.ts';
import { markdownDocument } from '../../../language-server/src/print/documents/markdown.ts';
import { indicatorTable, tablesInPlace } from '../../../language-server/src/print/tables/indicator-table.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const printedOf = (text: string) => printed(indicatorTable(planOf(text)));

describe('a table is printed as it was drafted:', () => {
  it('its columns, their order and their words, and what the language has no word for', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        专栏1 主要指标
        | 序号 | 领域 | 主要指标 | 2025年全省目标 | 2025年目标 | 权重 |
        | 3 | 硬件 | 床位占比 | ≥55% | ≥60% | 5 |
        | 4 | | 站点覆盖率 | | 100% | 10 |
      `),
    ).toBe(
      tablesOf(`
        # 专栏1 主要指标
        序号 | 领域 | 主要指标 | 2025年全省目标 | 2025年目标 | 权重
        3 | 硬件 | 床位占比 | ≥55% | ≥60% | 5
        4 | " | 站点覆盖率 |  | 100% | 10
      `),
    );
  });

  it('cells behind the last heading, and the drafter’s own notes instead of ours', () => {
    const [table] = indicatorTable(
      planOf(`
        规划 甲规划（2021—2025年）
        一、目标
        | 指标 | 2025年 |
        | 新增床位 | 〔18〕万张 | 市民政局 |
        注：1.〔〕内为五年累计数。
        2.含在建。
        到2025年，全面完成。
      `),
    );
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual(['新增床位', '〔18〕万张', '市民政局']);
    expect(table?.notes).toEqual(['注：1.〔〕内为五年累计数。', '2.含在建。']);
  });

  it('each of two in one box', () => {
    const plan = planOf(`
      规划 甲规划（2021—2025年）
      专栏1 主要指标
      | 指标 | 2025年 |
      | 床位数 | 9张 |
      其中县级指标如下。
      | 指标 | 2023年 | 2025年 |
      | 站点数 | 3个 | 9个 |
    `);
    expect(indicatorTable(plan).map(({ columns }) => columns.length)).toEqual([2, 3]);
  });

  it('rows over all columns, which are the category of those below them', () => {
    const plan = planOf(`
      规划 甲规划（2026—2030年）
      一、目标
      | 序号 | 指标 | 2030年目标 | 属性 |
      | 一、经济强（12项） | | | |
      | 1 | 劳动生产率（万元/人） | 20 | 预期性 |
      | 二、百姓富（7项） | | | |
      | 2 | 入托率（%） | 25 | 预期性 |
    `);
    expect(plan.indicators.map(({ name, category }) => `${category?.value}/${name}`)).toEqual([
      '一、经济强（12项）/劳动生产率（万元/人）',
      '二、百姓富（7项）/入托率（%）',
    ]);
    expect(indicatorTable(plan)[0]?.rows[0]).toMatchObject([
      { text: '一、经济强（12项）', column: 0, colSpan: 4 },
    ]);
  });

  it('a head of two rows', () => {
    const plan = planOf(`
      规划 甲规划（2026—2030年）
      一、目标
      | 序号 | 指标 | 单位 | “十五五”目标 | |
      | | | | 2030年 | 年均［累计］ |
      | 1 | 生产总值增速 | % | — | 5左右 |
      | 2 | 吞吐量 | 万吨 | 470左右 | — |
    `);
    expect(plan.indicators.map(({ values }) => values.map(({ year, value }) => [year, value.text]))).toEqual([
      [
        [2030, '—'],
        [2030, '5左右'],
      ],
      [[2030, '470左右']],
    ]);
    const html = htmlOf(plan);
    expect(html).toMatch(/<th[^>]* colspan="2"[^>]*>“十五五”目标<\/th>/u);
    expect(html).toMatch(/<th[^>]*>2030年<\/th><th[^>]*>年均［累计］<\/th>/u);
  });

  it('names over two columns', () => {
    const plan = planOf(`
      规划 甲规划（2026—2030年）
      一、目标
      | 类别 | 序号 | 指标 | | 2030年 |
      | 民生 | 10 | 每千人口医护人员数 | 医师数（人） | 5 |
      | | | | 护士数（人） | 5.5 |
      | | 11 | 入托率（%） | | 20 |
    `);
    expect(plan.indicators.map(({ name }) => name)).toEqual([
      '每千人口医护人员数（医师数）（人）',
      '每千人口医护人员数（护士数）（人）',
      '入托率（%）',
    ]);
  });
});

const options = { title: '', language: 'zh' } as const;

function htmlOf(plan: Plan): string {
  return new TextDecoder().decode(htmlDocument(drafted(plan), options));
}

function drafted(plan: Plan): Table[] {
  return tablesInPlace(plan).flatMap(({ table, drafted }) => (drafted ? table : []));
}

/** What is written in the cells of the tables of indicators, the heads in front. */
function written(plan: Plan): string[][] {
  return [plan.root, ...plan.sections].flatMap(({ indicatorTables }) =>
    indicatorTables.flatMap(({ columns, rows }) => [
      columns.flatMap(({ headings }) => headings.map(({ value }) => value)).filter(Boolean),
      ...rows.map(({ cells }) => cells.map(({ value }) => value.replace(/\\(?=\|)/gu, '')).filter(Boolean)),
    ]),
  );
}

/** The same as Markdown has it. */
function inMarkdown(plan: Plan): string[][] {
  const text = new TextDecoder().decode(markdownDocument(drafted(plan), options));
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| :?-/u.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .flatMap((cell) => cell.split('<br>'))
        .map((cell) => cell.replace(/\\([\\`*_<[\]|~$&])/gu, '$1').trim())
        .filter(Boolean),
    );
}

/** The same as HTML has it, its heads in one row each. */
function inHtml(plan: Plan): string[][] {
  const decoded = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const cells = (html: string) =>
    [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gsu)]
      .map(([, cell = '']) => decoded(cell.replace(/(?<=\d年)<br \/>/gu, '')).trim())
      .filter(Boolean);
  return [...htmlOf(plan).matchAll(/<thead>(.*?)<\/thead>\s*<tbody>(.*?)<\/tbody>/gsu)].flatMap(
    ([, head = '', body = '']) => [
      cells(head),
      ...[...body.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) => cells(row)),
    ],
  );
}

function expectAllPrinted(plan: Plan): void {
  const rows = written(plan);
  expect(inMarkdown(plan)).toEqual(rows);
  expect(inHtml(plan)).toEqual(rows);
}

describe('law: every cell that is written is printed, as often as it is written, in its order', () => {
  it.each(['chengxi', 'deyang', 'sanya', 'shidian', 'taizhou', 'zhuhai'])('in %s', (name) =>
    expectAllPrinted(examplePlan(name)),
  );

  const known = [
    '序号',
    '类别',
    '领域',
    '单位',
    '2020年',
    '2025年目标',
    '现状值',
    '年均增速〔累计〕',
    '属性',
    '备注',
  ];
  const unknown = ['权重', '计算方法', '考核单位', '2025年全省目标', '分管领导', '进展情况', '全省 目标', ''];
  const others = ['责任单位', '完成时限', '指标解释', '完成情况', '对应', '二级指标', '任务'];
  const content = fc.constantFrom(
    '甲',
    '5',
    '≥60%',
    '〔18〕万张',
    '—',
    '',
    '',
    '约束性',
    '甲局、乙局',
    '2025年底',
    'a*b_c',
    '甲\\|乙',
    '一、经济（2项）',
    '注：甲',
    '下降15%',
    '其中：乙',
    '1',
    '（1）',
  );
  const table = fc
    .record({
      heads: fc.shuffledSubarray([...known, ...unknown, ...others], { minLength: 1, maxLength: 9 }),
      at: fc.nat(9),
      rows: fc.array(fc.array(content, { minLength: 1, maxLength: 11 }), { maxLength: 6 }),
    })
    .map(({ heads, at, rows }) =>
      [heads.toSpliced(at, 0, '指标'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    );

  it('in any table', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 2 }), (tables) => {
        const plan = readPlan(
          `规划 甲规划（2021—2025年）\n专栏1 主要指标\n${tables.join('\n上表之外如下。\n')}\n`,
        );
        const rows = tables.flatMap((each) => each.split('\n'));
        const cells = rows.map((row) =>
          row
            .split(/(?<!\\)\|/u)
            .map((cell) => cell.trim().replace('\\|', '|'))
            .filter(Boolean),
        );
        if (plan.sections.every((section) => section.tables.length === 0))
          expect(written(plan)).toEqual(cells);
        expectAllPrinted(plan);
      }),
      { numRuns: 300 },
    );
  });
});
