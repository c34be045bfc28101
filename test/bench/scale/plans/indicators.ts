/** An indicator as all places have it; its values are the nation's, in units of its last decimal. */
export interface IndicatorPattern {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly baseline: number;
  readonly milestone: number;
  readonly target: number;
  readonly isBinding: boolean;
  /** The place of who answers for it in the list of departments. */
  readonly department: number;
}

type Row = [
  name: string,
  unit: string,
  decimals: number,
  baseline: number,
  target: number,
  department: number,
];

/** By category, ten each. All are rates, which a plan may hold against those of the plans above it. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  经济发展: [
    ['常住人口城镇化率', '%', 1, 612, 660, 0],
    ['全社会研发经费投入强度', '%', 2, 182, 240, 2],
    ['数字经济核心产业增加值占比', '%', 1, 84, 120, 22],
    ['每万人口高价值发明专利拥有量', '件', 1, 62, 95, 2],
    ['制造业增加值占比', '%', 1, 241, 262, 3],
    ['规模以上工业企业数字化改造完成率', '%', 1, 553, 720, 3],
    ['高新技术企业研发活动覆盖率', '%', 1, 642, 805, 2],
    ['县域商业网点连锁化率', '%', 1, 284, 421, 15],
    ['每万人拥有经营主体数', '户', 0, 1120, 1380, 23],
    ['快递进村通达率', '%', 1, 782, 915, 11],
  ],
  民生福祉: [
    ['每千人口拥有3岁以下婴幼儿托位数', '个', 2, 412, 560, 17],
    ['养老机构护理型床位占比', '%', 1, 581, 680, 4],
    ['特殊困难老年人月探访率', '%', 1, 801, 920, 4],
    ['每千人口执业（助理）医师数', '人', 2, 321, 402, 17],
    ['基本养老保险参保率', '%', 1, 921, 952, 7],
    ['学前教育毛入园率', '%', 1, 902, 941, 1],
    ['高中阶段教育毛入学率', '%', 1, 918, 948, 1],
    ['每千名学生拥有专任教师数', '人', 1, 641, 706, 1],
    ['经常参加体育锻炼人数比例', '%', 1, 374, 431, 22],
    ['每万人接受公共文化设施服务次数', '次', 0, 21400, 26800, 16],
  ],
  城乡建设: [
    ['城镇老旧小区改造完成率', '%', 1, 521, 780, 10],
    ['每百户居民拥有社区综合服务设施面积', '平方米', 1, 324, 405, 10],
    ['农村自来水普及率', '%', 1, 891, 932, 12],
    ['农村卫生厕所普及率', '%', 1, 742, 863, 13],
    ['农村生活垃圾收运处置体系覆盖率', '%', 1, 812, 924, 13],
    ['较大自然村通硬化路率', '%', 1, 784, 903, 11],
    ['城市公共供水普及率', '%', 1, 921, 951, 10],
    ['建成区绿地率', '%', 1, 382, 412, 14],
    ['主要农作物耕种收综合机械化率', '%', 1, 741, 802, 13],
    ['农产品质量安全监测合格率', '%', 1, 921, 951, 13],
  ],
  绿色安全: [
    ['森林覆盖率', '%', 2, 2502, 2580, 14],
    ['空气质量优良天数比率', '%', 1, 871, 902, 9],
    ['地表水达到或好于Ⅲ类水体比例', '%', 1, 882, 913, 9],
    ['城镇生活污水集中收集率', '%', 1, 681, 753, 9],
    ['一般工业固体废物综合利用率', '%', 1, 562, 641, 9],
    ['再生水利用率', '%', 1, 224, 283, 12],
    ['非化石能源消费比重', '%', 1, 202, 252, 0],
    ['自然灾害预警信息公众覆盖率', '%', 1, 902, 941, 18],
    ['消防救援站辖区到场达标率', '%', 1, 782, 861, 18],
    ['城乡应急避难场所人均有效避难面积', '平方米', 2, 112, 163, 18],
  ],
};

export interface IndicatorGroup {
  readonly category: string;
  readonly indicators: readonly IndicatorPattern[];
}

export const indicatorGroups: readonly IndicatorGroup[] = Object.entries(rows).map(([category, inside]) => ({
  category,
  indicators: inside.map(([name, unit, decimals, baseline, target, department], index) => ({
    name,
    unit,
    decimals,
    baseline,
    milestone: Math.round((baseline + target) / 2),
    target,
    isBinding: index % 3 === 1,
    department,
  })),
}));

export const indicatorPatterns: readonly IndicatorPattern[] = indicatorGroups.flatMap(
  ({ indicators }) => indicators,
);

/** `56.2%`: a number of the last decimals as a plan writes it. */
export function amount({ decimals, unit }: IndicatorPattern, value: number): string {
  return `${(value / 10 ** decimals).toFixed(decimals)}${unit}`;
}
