import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { imported, indicatorsIn, rowsIn } from './support/sketch.ts';

/** A layout, and the indicators that are read in the plan. */
function reads(layout: string, indicators: readonly string[]): void {
  expect(indicatorsIn(imported(layout))).toEqual(indicators);
}

describe('a table of indicators is read, however it is laid out:', () => {
  it('a head in one row', () =>
    reads(
      `| 序号 | 类别 | 指标名称   | 2020年 基础值 | 2025年 目标值 | 属性   |
       | 1    | 硬件 | 床位数     | 80张          | ≥90张         | 约束性 |
       | 2    |      | 站点覆盖率 | —             | 100%          | 预期性 |`,
      ['硬件/床位数 2020=80张 2025=≥90张 约束性', '硬件/站点覆盖率 2020=— 2025=100% 预期性'],
    ));

  it('a head in two rows, 目标值 over its years', () =>
    reads(
      `| 序号 | 指标名称 | 单位 | 目标值 | <      | 属性   |
       | ^    | ^        | ^    | 2023年 | 2025年 | ^      |
       | 1    | 床位数   | 张   | 80     | ≥90    | 约束性 |`,
      ['床位数 2023=80(张) 2025=≥90(张) 约束性'],
    ));

  it('the same without merged cells, as a text has it', () =>
    reads(
      `| 指标   | 目标值 |        | 属性   |
       |        | 2023年 | 2025年 |        |
       | 床位数 | 80张   | ≥90张  | 约束性 |`,
      ['床位数 2023=80张 2025=≥90张 约束性'],
    ));

  it('the years above, what they are below', () =>
    reads(
      `| 指标   | 2020年 | 2025年 |
       | ^      | 基期值 | 目标值 |
       | 床位数 | 80张   | ≥90张  |`,
      ['床位数 2020=80张 2025=≥90张'],
    ));

  it('title, unit and number of the table above the head', () => {
    const layout = `| 表1 主要指标  | <      | <      |
       |               |        | 单位：% |
       | 指标          | 2020年 | 2025年 |
       | 站点覆盖率    | 80     | 90     |`;
    reads(layout, ['站点覆盖率 2020=80(%) 2025=90(%)']);
    const { text } = imported(layout);
    expect(text).toContain('\n表1 主要指标\n（单位：%）\n');
  });

  it('a unit in a line above the table; names that have their own keep it', () =>
    reads(
      `单位：%
       | 指标         | 2020年 | 2025年 |
       | 站点覆盖率   | 80     | 90     |
       | 床位数（张） | 10     | 20     |`,
      ['站点覆盖率 2020=80(%) 2025=90(%)', '床位数（张） 2020=10(张) 2025=20(张)'],
    ));

  it('a unit in the head', () =>
    reads(
      `| 指标（单位：%） | 2020年 | 2025年 |
       | 站点覆盖率      | 80     | 90     |`,
      ['站点覆盖率 2020=80(%) 2025=90(%)'],
    ));

  it('a unit in the heads of the values', () =>
    reads(
      `| 指标       | 2020年（%） | 2025年（%） |
       | 站点覆盖率 | 80          | 90          |`,
      ['站点覆盖率 2020=80(%) 2025=90(%)'],
    ));

  it('categories merged downwards, units and departments too', () =>
    reads(
      `| 类别 | 指标       | 单位 | 2025年 | 责任部门          |
       | 硬件 | 床位数     | 张   | ≥90    | 市民政局⏎市财政局 |
       | ^    | 护理床位数 | ^    | ≥60    | ^                 |
       | 服务 | 站点数     | 个   | 12     | 市民政局          |`,
      [
        '硬件/床位数 2025=≥90(张) 市民政局、市财政局',
        '硬件/护理床位数 2025=≥60(张) 市民政局、市财政局',
        '服务/站点数 2025=12(个) 市民政局',
      ],
    ));

  it('categories in rows of their own', () =>
    reads(
      `| 序号           | 指标   | 2025年 |
       | 一、硬件设施   | <      | <      |
       | 1              | 床位数 | ≥90张  |
       | 二、服务能力   | <      | <      |
       | 2              | 站点数 | 12个   |
       | 3              | 人数   | 30人   |`,
      ['一、硬件设施/床位数 2025=≥90张', '二、服务能力/站点数 2025=12个', '二、服务能力/人数 2025=30人'],
    ));

  it('约束性指标 and 预期性指标 in rows of their own', () =>
    reads(
      `| 指标         | 2025年 |
       | 约束性指标   | <      |
       | 床位数       | ≥90张  |
       | 预期性指标   | <      |
       | 站点数       | 12个   |`,
      ['约束性指标/床位数 2025=≥90张 约束性', '预期性指标/站点数 2025=12个 预期性'],
    ));

  it('indicators of three levels', () =>
    reads(
      `| 一级指标 | 二级指标 | 三级指标   | 目标值 | 性质   |
       | 保障     | 床位     | 床位数     | ≥90张  | 约束性 |
       | ^        | ^        | 护理床位数 | ≥60张  | 约束性 |
       | ^        | 站点数   |            | 12个   | 预期性 |`,
      ['保障/床位数 2025=≥90张 约束性', '保障/护理床位数 2025=≥60张 约束性', '保障/站点数 2025=12个 预期性'],
    ));

  it('an indicator that goes over the columns of category and name', () =>
    reads(
      `| 类别   | 指标   | 2025年 |
       | 硬件   | 床位数 | ≥90张  |
       | 站点数 | <      | 12个   |`,
      ['硬件/床位数 2025=≥90张', '站点数/站点数 2025=12个'],
    ));

  it('parts of an indicator (其中：)', () =>
    reads(
      `| 指标               | 2025年 |
       | ▲床位数            | ≥90张  |
       | 　其中：护理型床位 | ≥60张  |`,
      ['▲床位数 2025=≥90张', '其中：护理型床位 2025=≥60张'],
    ));

  it('a name over two columns: its parts behind it', () =>
    reads(
      `| 指标名称     | <    | 2025年 |
       | 人均可支配收入 | 城镇 | 5万元  |
       | ^            | 农村 | 3万元  |
       | 床位数       | <    | ≥90张  |`,
      ['人均可支配收入（城镇） 2025=5万元', '人均可支配收入（农村） 2025=3万元', '床位数 2025=≥90张'],
    ));

  it('a name over two columns: the first a category', () =>
    reads(
      `| 指标名称 | <              | 2025年 |
       | 硬件     | 养老机构床位数 | ≥90张  |
       | ^        | 护理型床位占比 | ≥60%   |`,
      ['硬件/养老机构床位数 2025=≥90张', '硬件/护理型床位占比 2025=≥60%'],
    ));

  it('a name over two columns without merged cells: the first a category', () =>
    reads(
      `| 序号 | 指标 |                        | 2025年 |
       | 1    | 大气 | 细颗粒物浓度           | 32     |
       | 2    | ^    | 空气质量优良天数比率   | 85%    |`,
      ['大气/细颗粒物浓度 2025=32', '大气/空气质量优良天数比率 2025=85%'],
    ));

  it('indicators side by side, years below', () =>
    reads(
      `| 年份   | 床位数 | 站点覆盖率 |
       | 单位   | 张     | %          |
       | 2020年 | 80     | 60         |
       | 2025年 | 90     | 100        |`,
      ['床位数 2020=80(张) 2025=90(张)', '站点覆盖率 2020=60(%) 2025=100(%)'],
    ));

  it('two tables side by side, counted downwards', () =>
    reads(
      `| 序号 | 指标   | 目标  | 序号 | 指标 | 目标 |
       | 1    | 床位数 | ≥90张 | 3    | 人数 | 30人 |
       | 2    | 站点数 | 12个  |      |      |      |`,
      ['床位数 2025=≥90张', '站点数 2025=12个', '人数 2025=30人'],
    ));

  it('two tables side by side, counted across', () =>
    reads(
      `| 序号 | 指标   | 目标  | 序号 | 指标   | 目标 |
       | 1    | 床位数 | ≥90张 | 2    | 站点数 | 12个 |
       | 3    | 人数   | 30人  | 4    | 次数   | 5次  |`,
      ['床位数 2025=≥90张', '站点数 2025=12个', '人数 2025=30人', '次数 2025=5次'],
    ));

  it('the head repeated on each page', () =>
    reads(
      `| 指标   | 2025年 |
       | 床位数 | ≥90张  |
       | 指标   | 2025年 |
       | 站点数 | 12个   |`,
      ['床位数 2025=≥90张', '站点数 2025=12个'],
    ));

  it('约束性 and 预期性 as columns to tick', () =>
    reads(
      `| 指标   | 2025年 | 属性   | <      |
       | ^      | ^      | 约束性 | 预期性 |
       | 床位数 | ≥90张  | √      |        |
       | 站点数 | 12个   |        | ●      |`,
      ['床位数 2025=≥90张 约束性', '站点数 2025=12个 预期性'],
    ));

  it('约束 under 指标类型', () =>
    reads(
      `| 指标   | 2025年 | 指标类型 |
       | 床位数 | ≥90张  | 约束     |
       | 站点数 | 12个   | 预期     |`,
      ['床位数 2025=≥90张 约束', '站点数 2025=12个 预期'],
    ));

  it('who leads and who supports, and by when', () =>
    reads(
      `| 指标内容 | 目标值（2025年） | 责任单位       | <        | 完成时间 |
       | ^        | ^                | 牵头单位       | 配合单位 | ^        |
       | 床位数   | ≥90张            | 市民政局       | 市财政局 | 2024年底 |`,
      ['床位数 2025=≥90张 市民政局（牵头）、市财政局（配合） 2024年底'],
    ));

  it('values with the year in the words of many offices', () =>
    reads(
      `| 主要发展指标 | 基期值（2020年） | 到2023年 | “十四五”规划目标 | 年均增速〔累计〕 |
       | 床位数       | 80张             | 85张     | ≥90张            | [20]             |`,
      ['床位数 2020=80张 2023=85张 2025=≥90张 年均增速〔累计〕=[20]'],
    ));

  it('a base value that is called 基数', () =>
    reads(
      `| 指标   | 2020年基数 | 2025年目标 |
       | 床位数 | 80张       | ≥90张      |`,
      ['床位数 2020=80张 2025=≥90张'],
    ));

  it('a value without a year that is of the base year', () =>
    reads(
      `| 指标   | 现状值 | 目标值 |
       | 床位数 | 80张   | ≥90张  |`,
      ['床位数 2020=80张 2025=≥90张'],
    ));

  it('one value for all years', () =>
    reads(
      `| 指标       | 2023年 | 2024年 | 2025年 |
       | 站点覆盖率 | 100%   | <      | <      |`,
      ['站点覆盖率 2023=100% 2024=100% 2025=100%'],
    ));

  it('values in all their notations, line breaks in cells', () =>
    reads(
      `| 指标⏎名称        | 2020⏎年 | 2025⏎年   |
       | 人均⏎面积        | 30㎡     | ≥30⏎平方米 |
       | 绿道             |          | [1800]公里 |
       | 新增床位         | /        | 〔18〕万张 |
       | 每万人拥有社工数 | 18人     | >18人      |`,
      [
        '人均面积 2020=30㎡ 2025=≥30平方米',
        '绿道 2020=— 2025=[1800]公里',
        '新增床位 2020=/ 2025=〔18〕万张',
        '每万人拥有社工数 2020=18人 2025=>18人',
      ],
    ));

  it('marks of notes on names and values, the notes below', () => {
    const layout = `| 指标          | 2025年    |
       | 床位数①       | ≥90张②    |
       | 站点覆盖率注1 | 100%[1]   |
       | 累计新增      | [1800]个* |
       | 注：①指养老机构床位。②含在建。 | < |`;
    reads(layout, ['床位数 2025=≥90张②', '站点覆盖率 2025=100%[1]', '累计新增 2025=[1800]个*']);
    const { text, report } = imported(layout);
    expect(text).toContain('\n注：①指养老机构床位。②含在建。\n');
    expect(report.notices).toEqual([]);
  });

  it('in Traditional characters', () =>
    reads(
      `| 序號 | 類別 | 指標名稱 | 計量單位 | 基礎值（2020年） | 2025年目標值 | 屬性   | 責任單位 |
       | 1    | 硬體 | 床位數   | 張       | 80               | ≥90          | 約束性 | 市民政局 |`,
      ['硬體/床位數 2020=80(張) 2025=≥90(張) 約束性 市民政局'],
    ));

  it('categories merged downwards without a word above them', () =>
    reads(
      `|          | 指标名称及单位   | “十三五”完成情况 | 目标值（2021—2025年） |
       | 硬⏎件    | 床位数（张）     | 80               | ≥90                   |
       | ^        | 护理床位数（张） | 60               | ≥70                   |`,
      ['硬件/床位数（张） 2020=80(张) 2025=≥90(张)', '硬件/护理床位数（张） 2020=60(张) 2025=≥70(张)'],
    ));

  it('who answers, left out where a text has no merged cells', () =>
    reads(
      `| 类别 | 指标   | 2025年 | 责任部门 |
       | 硬件 | 床位数 | ≥90张  | 市民政局 |
       |      | 站点数 | 12个   |          |
       | 服务 | 人数   | 30人   | 市人社局 |
       | 其他 | 次数   | 5次    |          |`,
      [
        '硬件/床位数 2025=≥90张 市民政局',
        '硬件/站点数 2025=12个 市民政局',
        '服务/人数 2025=30人 市人社局',
        '其他/次数 2025=5次',
      ],
    ));

  it('the table of the national five-year plan', () =>
    reads(
      `| 专栏1 “十四五”时期主要指标 | <      | <      | <                        | <      |
       | 指标                        | 2020年 | 2025年 | 年均/累计                | 属性   |
       | 经济发展                    | <      | <      | <                        | <      |
       | 1.国内生产总值增长（%）     | 2.3    | —      | 合理区间、各年度视情提出 | 预期性 |
       | 2.常住人口城镇化率（%）     | 60.6*  | 65     | —                        | 预期性 |
       | 安全保障                    | <      | <      | <                        | <      |
       | 19.粮食综合生产能力（亿吨） | —      | >6.5   | —                        | 约束性 |
       | 注：①〔〕内为5年累计数。②带*的为2019年数据。 | < | <      | <           | <      |`,
      [
        '经济发展/国内生产总值增长（%） 2020=2.3(%) 2025=— 年均/累计=合理区间、各年度视情提出 预期性',
        '经济发展/常住人口城镇化率（%） 2020=60.6*(%) 2025=65(%) 预期性',
        '安全保障/粮食综合生产能力（亿吨） 2020=— 2025=>6.5(亿吨) 约束性',
      ],
    ));

  it('without a word above the names', () =>
    reads(
      `|          | 2020年 | 2025年 |
       | 床位数   | 80张   | ≥90张  |
       | 覆盖率   | 60%    | 100%   |`,
      ['床位数 2020=80张 2025=≥90张', '覆盖率 2020=60% 2025=100%'],
    ));
});

describe('what the language has no word for stays in the table,', () => {
  it('as columns it passes over; a year that is of something else too', () => {
    const plan = imported(
      `| 指标   | 2025年 | 2025年全国平均 | 权重       |
       | 床位数 | ≥90张  | 100张          | 不含社会办 |`,
    );
    expect(rowsIn(plan)).toEqual([
      '| 指标 | 2025年 | 2025年全国平均 | 权重 |',
      '| 床位数 | ≥90张 | 100张 | 不含社会办 |',
    ]);
    expect(indicatorsIn(plan)).toEqual(['床位数 2025=≥90张']);
    expect(plan.report.notices.map(({ message }) => message.zh)).toEqual([
      '表里的“2025年全国平均”、“权重”列留在表里，但规划语言没有对应的词，不参加检查：要参加检查，请把列名改成规划语言的词',
    ]);
  });
});

describe('a table goes on', () => {
  it.each([
    ['behind a line that says so', '表1（续）\n'],
    ['at once', '\n'],
  ])('%s', (_, between) => {
    const plan = imported(
      `| 指标   | 2025年 |\n| 床位数 | ≥90张  |\n${between}| 指标   | 2025年 |\n| 站点数 | 12个   |`,
    );
    expect(rowsIn(plan)).toEqual(['| 指标 | 2025年 |', '| 床位数 | ≥90张 |', '| 站点数 | 12个 |']);
    expect(plan.report.tables).toMatchObject({ indicators: 1, joined: 1 });
  });

  it('without a head of its own, behind a title in the table', () => {
    const plan = imported(
      `| 指标   | 2025年 |
       | 床位数 | ≥90张  |

       | 续表   | <    |
       | 站点数 | 12个 |`,
    );
    expect(indicatorsIn(plan)).toEqual(['床位数 2025=≥90张', '站点数 2025=12个']);
    expect(plan.text).toContain('// 续表');
  });

  it('but not where another one begins', () => {
    const plan = imported(
      `| 指标   | 2025年 |
       | 床位数 | ≥90张  |

       | 指标   | 2023年 |
       | 站点数 | 12个   |`,
    );
    expect(plan.report.tables).toMatchObject({ indicators: 2, joined: 0 });
    expect(indicatorsIn(plan)).toEqual(['床位数 2025=≥90张', '站点数 2023=12个']);
  });
});

describe('the sheets of a workbook', () => {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
    kind: 'grid' as const,
    sheet: name,
    rows: rows.map((row) => row.map((text) => ({ text }))),
    place: { unit: 'row' as const, number: 1 },
  });

  it('need no name where a title above the table says it', () => {
    const title = { kind: 'paragraph', text: '市区指标表', place: { unit: 'row', number: 1 } } as const;
    const table = [
      ['指标', '2025年'],
      ['床位数', '≥90张'],
    ];
    const blocks = [sheet('郊区', table), title, sheet('市区', table)];
    const { text } = importPlan({ title: '甲市养老规划', blocks, leftOut: [] }, '指标.xlsx');
    expect(text.split('\n').filter((line) => /^[市郊]/u.test(line))).toEqual(['郊区', '市区指标表']);
  });

  it('stay tables of their own, each below its name', () => {
    const table = [
      ['指标', '2025年'],
      ['床位数', '≥90张'],
    ];
    const { text } = importPlan(
      { blocks: [sheet('市区', table), sheet('Sheet2', table)], leftOut: [] },
      '指标.xlsx',
    );
    expect(text.split('\n')).toEqual([
      '规划 指标',
      '',
      '市区',
      '',
      '| 指标   | 2025年 |',
      '| 床位数 | ≥90张 |',
      '',
      '| 指标   | 2025年 |',
      '| 床位数 | ≥90张 |',
      '',
    ]);
  });
});

describe('other tables stay tables', () => {
  it('of tasks and who answers for them', () => {
    const plan = imported(
      `任务分工表
       | 序号 | 重点任务         | 2023年     | 责任部门 |
       | 1    | 扩大机构养老供给 | 完成选址   | 市民政局 |
       | 2    | 培训护理人员     | 启动第一期 | 市人社局 |`,
    );
    expect(rowsIn(plan)).toEqual([
      '| 序号 | 重点任务 | 2023年 | 责任部门 |',
      '| 1 | 扩大机构养老供给 | 完成选址 | 市民政局 |',
      '| 2 | 培训护理人员 | 启动第一期 | 市人社局 |',
    ]);
    expect(plan.report).toMatchObject({ tables: { plain: 1 }, found: { indicators: 0 } });
  });

  it('of indicators without values, which are said to look like others', () => {
    const plan = imported(
      `| 指标   | 床位合计 | 说明 |
       | 床位数 | 30张     | 甲   |
       | 站点数 | 12个     | 乙   |`,
    );
    expect(rowsIn(plan)[0]).toBe('| （指标） | 床位合计 | 说明 |');
    expect(plan.report.found.indicators).toBe(0);
    expect(plan.report.notices[0]?.message.zh).toContain('像是指标表');
  });

  it('frames around text become text, their boxes boxes', () => {
    const plan = imported(
      `| 专栏1 助餐行动              |
       | 1.建助餐点。2025年建成30个。⏎2.送餐上门。 |`,
    );
    expect(plan.text).toContain('\n专栏1 助餐行动\n1.建助餐点。2025年建成30个。\n2.送餐上门。\n');
    expect(plan.report.tables).toMatchObject({ text: 1 });
  });

  it('a box around a table of indicators has its title and its rows', () => {
    const plan = imported(
      `| 专栏1 主要指标 | <      |
       | 指标           | 2025年 |
       | 床位数         | ≥90张  |`,
    );
    expect(plan.text).toContain('\n专栏1 主要指标\n\n| 指标 ');
  });
});

describe('a table that was scraped', () => {
  const table = `专栏1 主要指标
       序号 ¦ 类别 ¦ 指标名称 ¦ 2020年 ¦ 2025年 ¦ 属性 ¦
       1 ¦ 硬件 ¦ 床位数 ¦ 80张 ¦ ≥90张 ¦ 约束性 ¦
       2 ¦ 站点数 ¦ — ¦ 12个 ¦ 预期性 ¦ ¦`;

  it.each([
    ['bars', '|'],
    ['tabs', '\t'],
  ])('has its rows from lines with %s, merged cells put back', (_, bar) =>
    reads(table.replaceAll(' ¦', bar === '|' ? ' |' : bar), [
      '硬件/床位数 2020=80张 2025=≥90张 约束性',
      '硬件/站点数 2020=— 2025=12个 预期性',
    ]),
  );

  it('one cell a line, numbered', () =>
    reads(
      `序号\n类别\n指标名称\n2020年\n2025年\n属性
       1\n硬件\n床位数\n80张\n≥90张\n约束性
       2\n站点数\n—\n12个\n预期性
       3\n服务\n人数\n1人\n2人\n预期性
       二、重点任务`,
      [
        '硬件/床位数 2020=80张 2025=≥90张 约束性',
        '硬件/站点数 2020=— 2025=12个 预期性',
        '服务/人数 2020=1人 2025=2人 预期性',
      ],
    ));

  it('one cell a line, without numbers', () =>
    reads(
      `指标名称\n2020年\n2025年
       床位数\n80张\n≥90张
       站点数\n—\n12个
       到2025年，服务体系基本健全。`,
      ['床位数 2020=80张 2025=≥90张', '站点数 2020=— 2025=12个'],
    ));
});
