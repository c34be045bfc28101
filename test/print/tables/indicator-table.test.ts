import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import {
  boxTables,
  indicatorTable,
  tableOfAll,
} from '../../../language-server/src/print/tables/indicator-table.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { commitments, indicatorTable as published } from '../../examples/taizhou.facts.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const taizhou = readPlan(readFileSync(`${import.meta.dirname}/../../../examples/taizhou.plan`, 'utf8'));

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

const printedOf = (text: string) => printed(indicatorTable(planOf(text)));

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

  it('say only once who answers for indicators that follow each other in a task', () => {
    expect(
      printedOf(`
        一、任务
        责任单位：市民政局
        指标 甲
          2025年：1个
        指标 乙
          2025年：2个
        指标 丙
          2025年：3个
          责任单位：市民政局
        二、保障
        责任单位：市民政局
        指标 丁
          2025年：4个
      `),
    ).toBe(
      tablesOf(`
        # 量化目标
        序号 | 指标名称 | 2025年目标值 | 责任单位 | 所在章节
        1 | 甲 | 1个 | 市民政局 | 一、任务
        2 | 乙 | 2个 | " | "
        3 | 丙 | 3个 | 市民政局 | "
        4 | 丁 | 4个 | 市民政局 | 二、保障
      `),
    );
  });

  it('keep a target without a year apart where an indicator has one for the last year too', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        指标 甲
          2025年：≥60%
          目标：65%
        指标 乙
          2035年：9个
          目标：5个
        指标 丙
          2025年末：3个
          标准：每区1个
      `),
    ).toBe(
      tablesOf(`
        # 量化目标
        序号 | 指标名称 | 2025年目标值 | 目标值 | 2035年 | 标准
        1 | 甲 | ≥60% | 65% | — | —
        2 | 乙 | — | 5个 | 9个 | —
        3 | 丙 | 3个 | — | — | 每区1个
      `),
    );
  });

  it('give the number of a row to those that are a part of it', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        专栏1 主要指标
        类别 硬件
        指标 托位数
          2025年：4.5个
        指标 ▲其中：普惠托位占比
          2025年：60%
        指标 其中：公办托位占比
          2025年：20%
        指标 站点数
          2025年：9个
      `),
    ).toBe(
      tablesOf(`
        # 专栏1 主要指标
        序号 | 类别 | 指标名称 | 2025年目标值
        1 | 硬件 | 托位数 | 4.5个
        " | " | ▲其中：普惠托位占比 | 60%
        " | " | 其中：公办托位占比 | 20%
        2 | " | 站点数 | 9个
      `),
    );
  });

  it('hold deadlines, inherited or not, where there are any', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        一、任务
        期限：2024年底
        指标 甲
          目标：1个
        指标 乙
          目标：2个
          期限：2023年6月底前
      `),
    ).toBe(
      tablesOf(`
        # 量化目标
        序号 | 指标名称 | 2025年目标值 | 完成时限 | 所在章节
        1 | 甲 | 1个 | 2024年底 | 一、任务
        2 | 乙 | 2个 | 2023年6月底前 | "
      `),
    );
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

describe('the notes under a table', () => {
  const text = `
    规划 甲规划（2021—2025年）
    指标 甲
      2025年：5个
    指标 护理型床位占比
      2025年：≥60%
      定义：养老机构护理型床位占总床位的比例。
      口径：期末
      数据来源：市民政局
    指标 示范项目
      2025年：30个
      分解：海陵区20个、高港区10个
  `;

  it('explain the indicators, by the number of each', () => {
    expect(printedOf(text)).toBe(
      tablesOf(`
        # 量化目标
        序号 | 指标名称 | 2025年目标值
        1 | 甲 | 5个
        2 | 护理型床位占比 | ≥60%
        3 | 示范项目 | 30个
        指标解释：
        2.护理型床位占比：养老机构护理型床位占总床位的比例。口径：期末。数据来源：市民政局。
        3.示范项目：分解：海陵区20个、高港区10个。
      `),
    );
  });

  it('in English too', () => {
    expect(indicatorTable(planOf(text), 'en')[0]?.notes).toEqual([
      'Notes on the indicators:',
      '2. 护理型床位占比: 养老机构护理型床位占总床位的比例. Measured as: 期末. Data source: 市民政局.',
      '3. 示范项目: Breakdown: 海陵区20个、高港区10个.',
    ]);
  });

  it('stand under the table that holds the indicator, and are none where nothing is explained', () => {
    const plan = planOf(`
      专栏1 主要指标
      指标 甲
        2025年：5个
      专栏2 其他指标
      指标 乙
        2025年：5个
        口径：累计
    `);
    expect(indicatorTable(plan).map(({ notes }) => notes)).toEqual([
      [],
      ['指标解释：', '1.乙：口径：累计。'],
    ]);
  });
});

describe('totals over the period', () => {
  const noteOf = (plan: string, language: 'zh' | 'en' = 'zh') =>
    indicatorTable(planOf(plan), language)[0]?.notes;

  it('are explained under the table, by the brackets and the years of the plan', () => {
    expect(noteOf('规划 甲规划（2021—2025年）\n指标 甲\n  2025年：[1800]公里')).toEqual([
      '注：[ ]内为五年累计数。',
    ]);
    expect(noteOf('规划 甲规划（2023—2025年）\n指标 甲\n  2025年：≥〔1800〕公里')).toEqual([
      '注：〔〕内为三年累计数。',
    ]);
    expect(noteOf('指标 甲\n  2025年：［1800］公里')).toEqual(['注：[ ]内为累计数。']);
    expect(noteOf('規劃 甲規劃（2021—2025年）\n指標 甲\n  2025年：[1800]公里')).toEqual([
      '註：[ ]內為五年累計數。',
    ]);
    expect(noteOf('规划 甲规划（2021—2025年）\n指标 甲\n  2025年：[1800]公里', 'en')).toEqual([
      'Note: figures in [ ] are totals over the five years.',
    ]);
  });

  it('are not where nothing is in brackets, or the column’s heading says it', () => {
    expect(noteOf('规划 甲规划（2021—2025年）\n指标 甲\n  2025年：累计1800公里')).toEqual([]);
    expect(
      noteOf('规划 甲规划（2021—2025年）\n| 指标 | 2025年 | 年均增速〔累计〕 |\n| 甲 | 5 | 〔6〕 |'),
    ).toEqual([]);
  });
});

describe('a cell', () => {
  it('of a part is set in, when it follows what it is a part of', () => {
    const plan = planOf(`
      指标 其中：没有总数的
        2025年：1个
      指标 托位数
        2025年：9个
      指标 ▲其中：普惠
        2025年：5个
      一、任务
      指标 其中：在别处的
        2025年：2个
    `);
    const names = indicatorTable(plan)[0]
      ?.rows.flat()
      .filter(({ column }) => column === 1);
    expect(names?.map(({ indented }) => indented)).toEqual([undefined, undefined, true, undefined]);
  });

  it('that says two things knows both places', () => {
    const plan = planOf(
      '规划 甲规划（2021—2025年）\n指标 甲\n  2024年：30个\n  2024年末：90个\n  2025年：95个',
    );
    const cells = indicatorTable(plan)[0]?.rows.flat() ?? [];
    const written = cells.map(({ source, sources = [] }) =>
      [source, ...sources].map((span) => plan.source.text.slice(span?.start, span?.end)),
    );
    expect(written.slice(2)).toEqual([['30个', '90个'], ['95个']]);
  });

  it('says its number, where it states just one', () => {
    const amounts = (...values: string[]) =>
      values.map((value) => {
        const plan = planOf(`规划 甲规划（2021—2025年）\n指标 甲\n  2025年：${value}`);
        return indicatorTable(plan)[0]?.rows[0]?.[2]?.amount;
      });
    expect(
      amounts('≥30平方米', '17.80%', '[1800]公里', '每年不少于100场次', '平均每20户至少1名', '3800余人'),
    ).toEqual(['30', '17.80', '1800', '100', '1', '3800']);
    expect(amounts('1—2名', '全覆盖', '至少一个', '下降15%', '前10', '—', '建有')).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('a plan in Traditional characters', () => {
  const plan = planOf(`
    規劃 甲規劃（2021—2025年）
      基期：2020年
    一、任務
    責任單位：民政局（牽頭）
    類別 硬件
    指標 甲
      2020年：1
      2023年實績：2
      2025年：5
      單位：個
      屬性：約束性
      範圍：每個區
      口徑：期末
    指標 乙
      標準：9
  `);

  it('is headed in them', () => {
    expect(printed(indicatorTable(plan))).toBe(
      tablesOf(`
        # 量化目標
        序號 | 類別 | 指標名稱 | 範圍 | 2020年基礎值 | 2023年實績 | 2025年目標值 | 標準 | 單位 | 屬性 | 責任單位 | 所在章節
        1 | 硬件 | 甲 | 每個區 | 1 | 2 | 5 | — | 個 | 約束性 | 民政局（牽頭） | 一、任務
        2 | " | 乙 | — | — | — | — | 9 | — | — | " | "
        指標解釋：
        1.甲：口徑：期末。
      `),
    );
  });

  it('is headed in English when asked', () => {
    expect(headings(indicatorTable(plan, 'en')[0])?.slice(0, 3)).toEqual(['No.', 'Category', 'Indicator']);
  });
});
