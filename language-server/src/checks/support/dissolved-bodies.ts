/** A body that was dissolved: what it was called, what it became, and since when the old name is wrong everywhere. */
export interface DissolvedBody {
  /** As they end in names, as the inside of a names: `环保局|环境保护局` of 市环保局. */
  readonly names: string;
  /** What has to stand in front and behind, as assertions of a names: other words end so too. */
  readonly behind?: string;
  readonly ahead?: string;
  readonly successor: string;
  /** The first day on which no such body was left at any level of government, `YYYY-MM-DD`. */
  readonly until: string;
  /** Whether its successor stood beside it long before: naming both tells nothing. */
  readonly isBesideSuccessor?: true;
}

/** The days from which the reforms were carried out, level by level. */
const reforms = ['2018-03-21', '2021-02-25', '2023-03-16'];

/** When the first of its kind went. */
export function goneFrom({ until }: DissolvedBody): string {
  return reforms.findLast((day) => day <= until) ?? until;
}

/**
 * What the reforms of 2018 (深化党和国家机构改革方案, 2018-03-21; in the provinces to the end of 2018, in counties to March
 * 2019) and 2023 (党和国家机构改革方案, 2023-03-16; in the provinces to the end of 2024) dissolved. Bodies whose name
 * lives on in some places (林业局, 粮食局, 农委, 金融办) are not among them.
 */
export const dissolvedBodies: readonly DissolvedBody[] = [
  { names: '卫生和计划生育委员会|卫生计生委|卫计委', successor: '卫生健康委', until: '2019-04-01' },
  { names: '卫生和计划生育局|卫生计生局|卫计局', successor: '卫生健康局', until: '2019-04-01' },
  { names: '国土资源部', successor: '自然资源部', until: '2018-03-21' },
  { names: '国土资源厅', successor: '自然资源厅', until: '2019-01-01' },
  { names: '国土资源局|国土局', successor: '自然资源局', until: '2019-04-01' },
  {
    names: '城乡规划局|规划局',
    behind: '(?<=[市县区])',
    successor: '自然资源和规划局',
    until: '2019-04-01',
  },
  { names: '国家工商行政管理总局|国家工商总局', successor: '国家市场监督管理总局', until: '2018-03-21' },
  { names: '工商行政管理局|工商局', successor: '市场监督管理局', until: '2019-04-01' },
  {
    names: '国家质量监督检验检疫总局|国家质检总局',
    successor: '国家市场监督管理总局',
    until: '2018-03-21',
  },
  { names: '质量技术监督局|质监局', successor: '市场监督管理局', until: '2019-04-01' },
  {
    names: '国家食品药品监督管理总局|国家食药监总局',
    successor: '国家市场监督管理总局',
    until: '2018-03-21',
  },
  { names: '食品药品监督管理局|食药监管?局|食药局', successor: '市场监督管理局', until: '2019-04-01' },
  {
    names: '国家安全生产监督管理总局|国家安全监管总局|国家安监总局',
    successor: '应急管理部',
    until: '2018-03-21',
  },
  { names: '安全生产监督管理局|安监局', successor: '应急管理局', until: '2019-04-01' },
  { names: '环境保护部', successor: '生态环境部', until: '2018-03-21' },
  { names: '环境保护厅|环保厅', successor: '生态环境厅', until: '2019-01-01' },
  { names: '环境保护局|环保局', successor: '生态环境局', until: '2019-04-01' },
  {
    names: '农业部',
    behind: '(?<=国家|^|[、，（(和及由])',
    ahead: '(?![门分])',
    successor: '农业农村部',
    until: '2018-03-21',
  },
  { names: '农业厅', behind: '(?<=[省区])', successor: '农业农村厅', until: '2019-01-01' },
  { names: '农业局', behind: '(?<=[市县区州旗])', successor: '农业农村局', until: '2019-04-01' },
  { names: '农业委员会', behind: '(?<=[省市县区州旗])', successor: '农业农村厅', until: '2019-04-01' },
  {
    names: '文化部',
    behind: '(?<![和与游])',
    ahead: '(?=$|[\\s、，；。）)])',
    successor: '文化和旅游部',
    until: '2018-03-21',
  },
  { names: '国家旅游局', successor: '文化和旅游部', until: '2018-03-21' },
  { names: '旅游局|文化局', behind: '(?<=[市县区])', successor: '文化和旅游局', until: '2019-04-01' },
  { names: '文化广电新闻出版局|文广新局', successor: '文化和旅游局', until: '2019-04-01' },
  { names: '国家新闻出版广电总局', successor: '国家广播电视总局', until: '2018-03-21' },
  { names: '国家林业局', successor: '国家林业和草原局', until: '2018-03-21' },
  { names: '国家粮食局', successor: '国家粮食和物资储备局', until: '2018-03-21' },
  { names: '国税局|地税局|地方税务局', successor: '税务局', until: '2018-07-20', isBesideSuccessor: true },
  { names: '物价局', successor: '发展改革部门', until: '2019-04-01', isBesideSuccessor: true },
  { names: '政府法制办公室|法制办', successor: '司法局', until: '2019-04-01', isBesideSuccessor: true },
  { names: '公安消防(?:支队|大队|总队)', successor: '消防救援机构', until: '2018-12-31' },
  { names: '监察局|预防腐败局', behind: '(?<!安全)', successor: '监察委员会', until: '2018-03-21' },
  { names: '中国?银监会', successor: '国家金融监督管理总局', until: '2018-03-21' },
  { names: '银监局', successor: '金融监管局', until: '2018-12-31' },
  { names: '中国?保监会', successor: '国家金融监督管理总局', until: '2018-03-21' },
  { names: '(?<!银)保监局', successor: '金融监管局', until: '2018-12-31' },
  { names: '中国银行保险监督管理委员会|银保监会', successor: '国家金融监督管理总局', until: '2023-05-18' },
  { names: '银保监(?:分?局)|银保监部门', successor: '金融监管局', until: '2023-08-01' },
  {
    names: '国务院扶贫(?:办|开发领导小组办公室)',
    successor: '农业农村部',
    until: '2021-02-25',
    isBesideSuccessor: true,
  },
  {
    names: '扶贫开发(?:领导小组)?办公室|扶贫开发局|扶贫办',
    successor: '农业农村局',
    until: '2021-12-31',
    isBesideSuccessor: true,
  },
  { names: '国家乡村振兴局', successor: '农业农村部', until: '2023-03-16', isBesideSuccessor: true },
  { names: '乡村振兴局', successor: '农业农村局', until: '2024-12-31', isBesideSuccessor: true },
];
