/** A body that was dissolved: what it was called, what it became, and since when the old name is wrong everywhere. */
export interface DissolvedBody {
  /** As it ends in names: `环保局` of 市环保局. */
  readonly pattern: string;
  readonly successor: string;
  /** The first day on which no such body was left at any level of government, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * What the reforms of 2018 (深化党和国家机构改革方案, 2018-03-21; in the provinces to the end of 2018, in counties to March
 * 2019) and 2023 (党和国家机构改革方案, 2023-03-16; in the provinces to the end of 2024) dissolved. Bodies whose name
 * lives on in some places (林业局, 粮食局, 农委, 金融办) are not among them.
 */
export const dissolvedBodies: readonly DissolvedBody[] = [
  { pattern: '卫生和计划生育委员会|卫生计生委|卫计委', successor: '卫生健康委', until: '2019-04-01' },
  { pattern: '卫生和计划生育局|卫生计生局|卫计局', successor: '卫生健康局', until: '2019-04-01' },
  { pattern: '国土资源部', successor: '自然资源部', until: '2018-03-21' },
  { pattern: '国土资源厅', successor: '自然资源厅', until: '2019-01-01' },
  { pattern: '国土资源局|国土局', successor: '自然资源局', until: '2019-04-01' },
  {
    pattern: '(?<![和与])(?:城乡规划局|(?<=[市县区])规划局)',
    successor: '自然资源和规划局',
    until: '2019-04-01',
  },
  { pattern: '国家工商行政管理总局|国家工商总局', successor: '国家市场监督管理总局', until: '2018-03-21' },
  { pattern: '工商行政管理局|工商局', successor: '市场监督管理局', until: '2019-04-01' },
  {
    pattern: '国家质量监督检验检疫总局|国家质检总局',
    successor: '国家市场监督管理总局',
    until: '2018-03-21',
  },
  { pattern: '质量技术监督局|质监局', successor: '市场监督管理局', until: '2019-04-01' },
  {
    pattern: '国家食品药品监督管理总局|国家食药监总局',
    successor: '国家市场监督管理总局',
    until: '2018-03-21',
  },
  { pattern: '食品药品监督管理局|食药监管?局|食药局', successor: '市场监督管理局', until: '2019-04-01' },
  {
    pattern: '国家安全生产监督管理总局|国家安全监管总局|国家安监总局',
    successor: '应急管理部',
    until: '2018-03-21',
  },
  { pattern: '安全生产监督管理局|安监局', successor: '应急管理局', until: '2019-04-01' },
  { pattern: '环境保护部', successor: '生态环境部', until: '2018-03-21' },
  { pattern: '环境保护厅|环保厅', successor: '生态环境厅', until: '2019-01-01' },
  { pattern: '环境保护局|环保局', successor: '生态环境局', until: '2019-04-01' },
  {
    pattern: '(?<![国央])(?<=国家|^|[、，（(和及由])农业部(?!门|分)',
    successor: '农业农村部',
    until: '2018-03-21',
  },
  { pattern: '(?<=[省区])农业厅', successor: '农业农村厅', until: '2019-01-01' },
  { pattern: '(?<=[市县区州旗])农业局', successor: '农业农村局', until: '2019-04-01' },
  { pattern: '(?<![和与旅游])文化部(?=$|[\\s、，；。）)])', successor: '文化和旅游部', until: '2018-03-21' },
  { pattern: '国家旅游局', successor: '文化和旅游部', until: '2018-03-21' },
  { pattern: '文化广电新闻出版局|文广新局', successor: '文化和旅游局', until: '2019-04-01' },
  { pattern: '国家新闻出版广电总局', successor: '国家广播电视总局', until: '2018-03-21' },
  { pattern: '国家林业局', successor: '国家林业和草原局', until: '2018-03-21' },
  { pattern: '国家粮食局', successor: '国家粮食和物资储备局', until: '2018-03-21' },
  { pattern: '国税局|地税局|地方税务局', successor: '税务局', until: '2018-07-20' },
  { pattern: '物价局', successor: '发展改革部门', until: '2019-04-01' },
  { pattern: '政府法制办公室|法制办', successor: '司法局', until: '2019-04-01' },
  { pattern: '公安消防(?:支队|大队|总队)', successor: '消防救援机构', until: '2018-12-31' },
  { pattern: '(?<!安全)监察局|预防腐败局', successor: '监察委员会', until: '2018-03-21' },
  { pattern: '中国?银监会|银监局', successor: '国家金融监督管理总局', until: '2018-03-21' },
  { pattern: '中国?保监会|保监局', successor: '国家金融监督管理总局', until: '2018-03-21' },
  { pattern: '中国银行保险监督管理委员会|银保监会', successor: '国家金融监督管理总局', until: '2023-05-18' },
  { pattern: '银保监(?:分?局)|银保监部门', successor: '金融监管局', until: '2023-08-01' },
  { pattern: '国务院扶贫(?:办|开发领导小组办公室)', successor: '农业农村部', until: '2021-02-25' },
  { pattern: '扶贫开发(?:领导小组)?办公室|扶贫开发局|扶贫办', successor: '农业农村局', until: '2021-12-31' },
  { pattern: '国家乡村振兴局', successor: '农业农村部', until: '2023-03-16' },
  { pattern: '乡村振兴局', successor: '农业农村局', until: '2024-12-31' },
];
