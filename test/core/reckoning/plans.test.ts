import { describe, expect, it } from 'vitest';
import { reckoningsOf } from '../../../language-server/src/core/reckoning/reckonings.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** What is reckoned in a plan for 2021 to 2025: `table ≠ 700`. */
function reckoned(body: string): string[] {
  const plan = readPlan(`规划 某市养老服务规划（2021—2025年）\n\n一、任务\n${body}\n`);
  return reckoningsOf(plan).map(
    ({ kind, agrees, isDoubtful, result }) => `${kind} ${agrees ? '=' : isDoubtful ? '?' : '≠'} ${result.zh}`,
  );
}

const table = (...rows: string[]) => rows.map((row) => `| ${row} |`).join('\n');

describe('tables', () => {
  it.each<[string, string, string[]]>([
    ['a total below', table('县 | 数', '甲县 | 3', '乙县 | 4', '合计 | 8'), ['table ≠ 7']],
    ['a total above', table('县 | 数', '合计 | 7', '甲县 | 3', '乙县 | 4'), ['table = 7']],
    [
      'subtotals and what they come to',
      table('县 | 数', '甲县 | 3', '乙县 | 4', '小计 | 7', '丙县 | 1', '丁县 | 1', '小计 | 3', '合计 | 10'),
      ['table = 7', 'table ≠ 2', 'table = 10'],
    ],
    [
      'a column in front of its parts',
      table('县 | 合计 | 新建 | 改建', '甲县 | 7 | 3 | 4', '乙县 | 6 | 2 | 3'),
      ['table = 7', 'table ≠ 5'],
    ],
    [
      'decimals, rounded as they are written',
      table('县 | 投资（万元）', '甲县 | 1.3', '乙县 | 2.4', '合计 | 3.8'),
      ['table = 3.7'],
    ],
    ['rates are not added up', table('县 | 覆盖率', '甲县 | 60', '乙县 | 70', '合计 | 65'), []],
    ['nor where a row is a part of one', table('县 | 数', '甲县 | 3', '其中：乡 | 1', '合计 | 3'), []],
    ['nor words', table('县 | 数', '甲县 | 3', '乙县 | 若干', '合计 | 8'), []],
    [
      'nor columns that no row bears out',
      table('项目 | 合计 | 2023年 | 备用', '甲 | 9 | 3 | 4', '乙 | 8 | 2 | 3'),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(reckoned(text)).toEqual(expected);
  });
});

describe('columns of changes', () => {
  const row = (cells: string) =>
    table('指标 | 单位 | 2020年 | 2025年 | 年均增速〔累计〕 | 属性', `${cells} | 预期性`);
  it.each<[string, string, string[]]>([
    ['compound over the years', row('营业额 | 亿元 | 100 | 161 | 10%'), ['growth = 年均增长9.99%']],
    ['not a fifth of the whole', row('营业额 | 亿元 | 100 | 200 | 20%'), ['growth ≠ 年均增长14.87%']],
    ['左右 leaves room', row('营业额 | 亿元 | 100 | 155 | 10%左右'), ['growth = 年均增长9.16%']],
    ['points of a share', row('城镇化率 | % | 60 | 65 | 〔5〕'), ['growth = 增加5个百分点']],
    ['other points of a share', row('城镇化率 | % | 60 | 65 | 〔8〕'), ['growth ≠ 增加5个百分点']],
    ['a fall that is called growth', row('用水量 | 立方米 | 68 | 56 | 3.8%'), ['growth ≠ 年均下降3.81%']],
    ['a fall', row('用水量 | 立方米 | 68 | 56 | -3.8%'), ['growth = 年均下降3.81%']],
    ['at constant prices', row('地区生产总值 | 亿元 | 312 | 430 | 5.5%'), ['growth = 年均增长6.63%']],
    ['a total of each year’s', row('固定资产投资额 | 亿元 | 100 | 120 | 〔560〕'), ['growth = 增加20亿元']],
    [
      'a total of what is new each year',
      row('新增就业人数 | 万人 | 0.5 | 0.5以上 | 〔2.5〕'),
      ['growth = 每年都这样共2.5万人'],
    ],
    [
      'less than so many each year',
      row('新增就业人数 | 万人 | 0.5 | 0.5以上 | 〔1.5〕'),
      ['growth ≠ 每年都这样共2.5万人'],
    ],
    ['a rise where it falls', row('用地面积 | 亩 | 100 | 88 | [＋12%]'), ['growth ≠ 下降12%']],
    ['a fall that has no sign', row('用地面积 | 亩 | 100 | 88 | [12%]'), ['growth = 下降12%']],
    ['nothing to reckon with', row('能耗降低 | % | — | — | 〔13.5〕'), []],
  ])('%s', (_, text, expected) => {
    expect(reckoned(text)).toEqual(expected);
  });

  it('the field as well', () => {
    expect(reckoned('指标 床位数\n  2020年：100张\n  2025年：150张\n  年均：10%\n  累计：增长50%')).toEqual([
      'growth ≠ 年均增长8.45%',
      'growth = 增加50%',
    ]);
  });
});

describe('what a value says besides', () => {
  it.each<[string, string, string[]]>([
    ['how far it is', '  2020年：60%\n  2025年：90%，累计提高40个百分点', ['growth ≠ 增加30个百分点']],
    ['as far as it is', '  2020年：60%\n  2025年：90%（累计提高30个百分点）', ['growth = 增加30个百分点']],
    ['so much a year', '  2020年：100张\n  2025年：200张，年均增长20%', ['growth ≠ 年均增长14.87%']],
    ['each year’s', '  2025年：175张（每年45张）', ['yearly ≠ 225张']],
    ['all years’', '  2025年：225张（每年45张）', ['yearly = 225张']],
    ['per cent of points', '  2025年：提高1%个百分点', ['points ≠']],
  ])('%s', (_, text, expected) => {
    expect(reckoned(`指标 甲\n${text}`).map((each) => each.trim())).toEqual(expected);
  });
});

describe('what places are given of a target', () => {
  const split = (target: string, parts: string) => `指标 甲\n  2025年：${target}\n  分解：${parts}`;
  it.each<[string, string, string[]]>([
    ['of a floor there may be more', split('≥30个', '甲区12个、乙区20个'), ['breakdown = 32个']],
    ['but not less', split('≥40亩', '甲区10亩、乙区20亩'), ['breakdown ≠ 30亩']],
    ['money', split('1.2亿元', '甲区5000万元、乙区8000万元'), ['breakdown ≠ 1.3亿元']],
    ['years', split('60个', '2023年10个、2024年20个、2025年20个'), ['breakdown ≠ 50个']],
    ['all years', split('50个', '2023年10个、2024年20个、2025年20个'), ['breakdown = 50个']],
    ['years that count on', split('50个', '2023年10个、2024年20个、2025年50个'), []],
    ['no shares', split('60%', '甲区55%、乙区65%'), []],
  ])('%s', (_, text, expected) => {
    expect(reckoned(text)).toEqual(expected);
  });
});

describe('indicators and their parts', () => {
  const rows = (...cells: string[]) =>
    table('指标 | 单位 | 2025年 | 属性', ...cells.map((each) => `${each} | 预期性`));
  it.each<[string, string, string[]]>([
    [
      'more than the whole',
      rows('托位数 | 个 | 100', '其中：城镇 | 个 | 70', '——农村 | 个 | 40'),
      ['parts ≠ 110个'],
    ],
    ['all of it', rows('托位数 | 个 | 100', '其中：城镇 | 个 | 60', '——农村 | 个 | 40'), ['parts = 100个']],
    ['less may be others', rows('托位数 | 个 | 100', '其中：普惠托位 | 个 | 70'), []],
    ['rates are no parts', rows('入园率 | % | 90', '其中：城镇 | % | 95'), []],
    ['nor incomes', rows('居民收入 | 元 | 40000', '其中：城镇 | 元 | 50000'), []],
  ])('%s', (_, text, expected) => {
    expect(reckoned(text)).toEqual(expected);
  });
});

describe('counts and lists', () => {
  it.each<[string, string, string[]]>([
    ['behind a colon', '实施三大工程：设施提升、队伍建设。', ['count ≠ 2项']],
    ['a joined one', '实施三大工程：设施提升、队伍建设和医养结合。', ['count = 2—3项']],
    ['and what they are for', '实施三大工程：设施提升、队伍建设，全面提升水平。', ['count ≠ 2项']],
    ['in brackets', '推进两项行动（助餐行动、助浴行动、助医行动）。', ['count ≠ 3项']],
    ['quoted', '实施“设施提升”“队伍建设”三大工程。', ['count ≠ 2项']],
    ['a series', '坚持三个原则：一是以人为本；二是统筹兼顾；三是因地制宜。', ['count = 3项']],
    ['below', '把握三个重点：\n——甲。\n——乙。', ['count ≠ 2项']],
    ['headings below', '抓好以下两项工作：\n（一）甲\n（二）乙\n（三）丙', ['count ≠ 3项']],
    ['a heading', '（一）实施三项行动\n1.助餐行动\n2.助浴行动', ['count ≠ 2项']],
    ['a heading whose count is last', '（一）组织养老服务两大工程\n1.助餐工程\n2.助浴工程', ['count = 2项']],
    ['of other things', '（一）围绕三大产业\n1.集聚\n2.提升', []],
    ['in front of their count', '强化开放门户、综合枢纽三大功能。', ['count ≠ 2项']],
    ['more than are counted', '聚焦数字服务、科技服务、金融服务等两大领域。', ['count ≠ 3项']],
    ['another list before them', '市、区协同共建甲新区、乙区、丙区三个集聚区。', ['count = 3项']],
    ['quoted as a whole', '打造“算、数、网、能、融”五大领域。', ['count = 5项']],
    ['with a quoted count', '统筹风险、责任、措施“四张清单”。', ['count ≠ 3项']],
    ['two of them', '建设甲、乙两个基地和丙、丁、戊三个中心。', ['count = 2项', 'count = 3项']],
    ['less with 等', '聚焦数字服务、科技服务等五大领域。', []],
    ['each of several', '城区、乡镇各建3个站点，甲、乙、丙三县各1个。', []],
    ['amounts behind what they are of', '现有食堂十二个、浴室八个，每年建设食堂3～5个、浴室2～4个。', []],
    ['what is built there', '在北京、沈阳等地建设8个中央级库，在甲县、乙县、丙县建设2个基地。', []],
    ['one phrase beside another', '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', []],
    [
      'a line that the page breaks',
      '抢占发展新赛道，围绕未来制造、未来信息、未来\n材料、未来能源四大产业方向，聚焦发展。',
      [],
    ],
    ['an open list', '实施“设施提升”“队伍建设”等三大工程：甲、乙等。', []],
    ['what they may be called', '覆盖8个县（市、区）和12个镇（街道）。', []],
    ['a phrase', '增强“四个意识”：牢记嘱托。', []],
  ])('%s', (_, text, expected) => {
    expect(reckoned(text)).toEqual(expected);
  });

  it('a group of an indicator table', () => {
    const text = table('序号 | 指标 | 2025年', '一、发展（3项） |  | ', '1 | 甲数 | 5个', '2 | 乙数 | 6个');
    expect(reckoned(text)).toEqual(['count ≠ 2项']);
  });

  it('what the text says of its indicators', () => {
    const rows = table('指标 | 2025年', '甲数 | 5个', '乙数 | 6个', '丙数 | 7个');
    expect(reckoned(`共设置4项主要指标。\n\n${rows}`)).toEqual(['count ? 3项']);
    expect(reckoned(`共设置3项主要指标。\n\n${rows}`)).toEqual(['count = 3项']);
  });

  it('a group in the first column', () => {
    const rows = [
      '分组 | 指标 | 2025年',
      '发展（3项） | 甲数 | 5个',
      ' | 乙数 | 6个',
      '民生（1项） | 丙数 | 7个',
    ];
    expect(reckoned(table(...rows))).toEqual(['count ≠ 2项', 'count = 1项']);
  });
});
