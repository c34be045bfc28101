import type { KeywordDocumentation } from './documentation.ts';

function field(zh: string, en: string, name: string, ...lines: string[]): KeywordDocumentation {
  const indented = lines.map((line) => `\n  ${line}`).join('');
  return { summary: { zh, en }, example: `指标 ${name}${indented}` };
}

/** Fields of an indicator. */
export const indicatorKeywords = {
  目标: field(
    '没有写明年份的目标值，算作规划期最后一年的。写得出年份时，写成年份行（`2025年：…`）。',
    'A target whose year the plan doesn’t say: it counts for the period’s last. Where the year is known, write a year line (`2025年：…`).',
    '新增居家适老化改造',
    '目标：6000户',
  ),
  标准: field(
    '一直有效的标准，没有期限。',
    'A standing norm without a deadline.',
    '社区党群服务中心建筑面积',
    '标准：每百户不低于30平方米',
  ),
  现状: field(
    '规划开始时的数，就是基期那一年的值。写得出年份时，写成年份行（`2025年：…`）。',
    'Where things stand when the plan begins: the value of the base year. Where the year is known, write a year line (`2025年：…`).',
    '养老机构护理型床位占比',
    '现状：50%',
    '2025年：≥60%',
  ),
  年均: field(
    '规划期内平均每年增长（名称说下降的，就是下降）多少。也可以写明是哪几年的，如 `2021—2025年年均增长：6%`。',
    'By how much it grows each year of the period on average, or falls where its name says so. The years may be named: `2021—2025年年均增长：6%`.',
    '地区生产总值',
    '年均：6%左右',
  ),
  累计: field(
    '规划期内合计多少。也可以写明是哪几年的，如 `2021—2023年：300户`。',
    'The total over the whole period. The years may be named: `2021—2023年：300户`.',
    '新增城镇就业人数',
    '累计：5万人',
  ),
  单位: field(
    '只写了数字的值，用这个单位。',
    'The unit of values that are plain numbers.',
    '常住人口',
    '单位：万人',
    '2022年：128.5',
    '2025年：≥130',
  ),
  属性: field(
    '约束性：政府必须完成、要考核的，目标要明确，还要有部门负责。预期性：期望达到、主要靠各方努力的。',
    'Binding (约束性): government must reach it and is assessed on it, so it needs a definite target and someone who answers for it. Expected (预期性): hoped for, and reached mainly by others’ own action.',
    '养老护理员培训人次',
    '2025年：≥5000人次',
    '属性：约束性',
  ),
  范围: field(
    '目标针对谁。`每个区` 是说每个区各自达到，而不是全市合计。',
    'Whom the target is for: `每个区` means each district by itself, not the city as a whole.',
    '综合性养老服务中心',
    '2025年：至少1所',
    '范围：每个城市街道',
  ),
  方向: field(
    '指标应当上升还是下降。没写时从目标的写法（≥、≤）和数值的走向判断。',
    'Which way the indicator is meant to go. Where it isn’t given, it is taken from how the target is written (≥, ≤) and from the way the values go.',
    '老年人跌倒发生率',
    '2022年：18%',
    '2025年：15%',
    '方向：下降',
  ),
  口径: field(
    '数值怎样统计：期末（年底达到的水平）、当年（一年之内的量）、累计（规划期合计）。',
    'How the value is counted: 期末 (the level at year’s end), 当年 (what happens within the year), 累计 (the total over the period).',
    '培训养老护理员',
    '2025年：5000人次',
    '口径：累计',
  ),
  定义: field(
    '指标是什么意思、怎样计算。',
    'What the indicator means and how it is calculated.',
    '护理型床位占比',
    '2025年：≥60%',
    '定义：养老机构护理型床位数除以养老机构床位总数',
  ),
  数据来源: field(
    '数值由谁、从哪里统计。',
    'Where the values come from.',
    '老年人健康管理率',
    '2025年：≥65%',
    '数据来源：市卫生健康委年报',
  ),
  考核方式: field(
    '这项指标怎样考核、由谁考核。',
    'How the indicator is assessed, and by whom.',
    '护理型床位占比',
    '2025年：≥60%',
    '属性：约束性',
    '考核方式：纳入市政府年度绩效考核',
  ),
  备注: field(
    '这项指标另外要说明的话，原样保留，打印在表格下面的注里。',
    'What else is to be said of the indicator. It is kept as it is written and printed in the notes below the table.',
    '森林覆盖率',
    '2025年：≥60%',
    '备注：以国家核定数为准',
  ),
  对应: field(
    '这项指标落实上位规划的哪一项，写成“《规划》指标名”。上位规划在同一文件夹里时，可以转到那里，悬停时看到它的目标。',
    'The superior plan’s indicator that this one serves, as `《plan》indicator`. Where that plan stands in the workspace, it is linked and its target shown on hover.',
    '护理型床位占比',
    '2025年：≥60%',
    '对应：《示范省“十四五”养老服务发展规划》护理型床位占比',
  ),
  分解: field(
    '目标怎样分到各个地方。',
    'How the target is split over places.',
    '新增护理型床位',
    '2025年：500张',
    '分解：东区300张、西区200张',
  ),
} as const satisfies Record<string, KeywordDocumentation>;
