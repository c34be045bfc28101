/**
 * What 德阳市城乡社区服务体系建设“十三五”规划 says, as published, taken from the published text and not from
 * examples/deyang.plan: the example is tested against this. Full-width punctuation; everything else as
 * published.
 */

interface PublishedHeading {
  readonly mark: string;
  readonly title: string;
}

interface PublishedCommitment {
  /** Mark and title of the section or task it stands in. */
  readonly section: string;
  /** What the figure is of, as close to the words of the text as a name can be. */
  readonly name: string;
  readonly value: string;
  /** Only where the sentence that gives the figure gives the year. */
  readonly year?: number;
  /** Whom the figure is for, each by itself; none where it is for the whole city. */
  readonly scope?: string;
  /** Where the text says elsewhere what it was at the end of the five years before. */
  readonly baseline?: string;
  /** The published words with the figure. */
  readonly words: string;
}

export const title = '德阳市城乡社区服务体系建设“十三五”规划';
export const published = '2018-04-20';

/** The documents it rests on, in the order named; the text gives no numbers. */
export const bases: readonly string[] = [
  '四川省城乡社区服务体系建设“十三五”规划',
  '德阳市基本公共服务“十三五”规划',
];

/** Chapters, sections and tasks, in document order; tasks are numbered anew in each section. */
export const headings: readonly PublishedHeading[] = [
  { mark: '一、', title: '发展现状与面临形势' },
  { mark: '二、', title: '指导思想、基本原则和发展目标' },
  { mark: '（一）', title: '指导思想' },
  { mark: '（二）', title: '基本原则' },
  { mark: '（三）', title: '发展目标' },
  { mark: '三、', title: '主要任务' },
  { mark: '（一）', title: '加快城乡社区服务机构和服务设施建设' },
  { mark: '1.', title: '加强城乡社区服务机构建设' },
  { mark: '2.', title: '推进城乡社区综合服务设施提档升级' },
  { mark: '3.', title: '优化城乡社区综合服务设施功能' },
  { mark: '（二）', title: '扩大城乡社区服务有效供给' },
  { mark: '1.', title: '着力推进城乡社区公共服务均等化' },
  { mark: '2.', title: '着力推进城乡社区便民利民服务便捷化' },
  { mark: '3.', title: '着力推进城乡社区志愿服务和专业服务常态化' },
  { mark: '（三）', title: '加强城乡社区服务人才队伍建设' },
  { mark: '1.', title: '拓宽城乡社区服务人才来源渠道' },
  { mark: '2.', title: '完善城乡社区人才培养使用制度' },
  { mark: '（四）', title: '加强城乡社区服务信息化建设' },
  { mark: '（五）', title: '推进社区服务体制机制创新' },
  { mark: '1.', title: '完善城乡社区自我服务机制' },
  { mark: '2.', title: '建立政府购买城乡社区服务机制' },
  { mark: '3.', title: '健全城乡“三社联动”机制' },
  { mark: '四、', title: '政策措施和组织保障' },
  { mark: '（一）', title: '健全领导体制和工作机制' },
  { mark: '（二）', title: '完善扶持政策和筹资渠道' },
  { mark: '（三）', title: '强化实施监督和公开机制' },
];

/** The principles of 二、（二）: each begins a paragraph. */
export const principles: readonly string[] = [
  '坚持党的领导，固本强基。',
  '坚持人民主体，多元参与。',
  '坚持统筹城乡，协调发展。',
  '坚持因地制宜，突出特色。',
];

/** Paragraphs of 三、（二）1. that begin with a dash, in order: paragraphs and no headings. */
export const dashed: readonly string[] = [
  '——发展城乡社区就业和社会保障服务。',
  '——发展城乡社区医疗卫生和计划生育服务。',
  '——发展城乡社区社会服务。',
  '——发展城乡社区教育、文化、体育服务。',
  '——发展城乡社区环境治理服务。',
  '——发展城乡社区法律、安全服务。',
  '——发展农村社区生产生活服务。',
];

/** Documents with their numbers, as the text cites them; the first number is malformed as published. */
export const cited: readonly { readonly section: string; readonly words: string }[] = [
  {
    section: '1.着力推进城乡社区公共服务均等化',
    words:
      '《中共德阳市委办公室 德阳市人民政府办公室关于开展农村社区建设试点工作的实施意见》（德委办2016〔67〕号）',
  },
  {
    section: '1.拓宽城乡社区服务人才来源渠道',
    words: '《德阳市社会工作专业人才队伍建设“十三五”规划》（德民政发〔2017〕139号）',
  },
  {
    section: '2.完善城乡社区人才培养使用制度',
    words:
      '《德阳市人民政府办公室关于进一步建立健全村（居）委会成员教育培训机制的通知》（德办函〔2017〕30号）',
  },
  {
    section: '1.完善城乡社区自我服务机制',
    words: '《关于建立村（居）民代表议事会议制度的指导意见（试行）》（德民政发〔2017〕137号）',
  },
];

/** What chapter 一 says of the present: figures, each with the published words it stands in. */
export const situation: readonly { readonly figure: string; readonly words: string }[] = [
  { figure: '8个', words: '8个街道办' },
  { figure: '119个', words: '119个乡镇' },
  { figure: '199个', words: '199个城市社区' },
  { figure: '283个', words: '共改扩新建283个便民服务站' },
  { figure: '基本实现全覆盖', words: '基本实现城乡社区便民服务站全覆盖' },
  { figure: '50余项', words: '服务项目达到50余项' },
  { figure: '66%', words: '高中及以上学历占66%' },
  { figure: '1200名', words: '1200名社会工作专业人才' },
  { figure: '407个', words: '社区社会组织407个' },
  { figure: '3.8万人', words: '社区志愿者3.8万人' },
];

const facilities = '2.推进城乡社区综合服务设施提档升级';
const equalService = '1.着力推进城乡社区公共服务均等化';
const talents = '1.拓宽城乡社区服务人才来源渠道';
const platforms = '（四）加强城乡社区服务信息化建设';
const selfService = '1.完善城乡社区自我服务机制';

/** Every quantified target, in document order. */
export const commitments: readonly PublishedCommitment[] = [
  {
    section: facilities,
    name: '每百户居民拥有的社区服务设施面积',
    value: '不低于30平方米',
    words: '每百户居民拥有的社区服务设施面积不低于30平方米',
  },
  {
    section: facilities,
    name: '城市社区综合服务设施',
    value: '力争实现全覆盖',
    year: 2020,
    words: '城市社区综合服务设施实现全覆盖',
  },
  {
    section: facilities,
    name: '城市社区综合服务设施面积达标率',
    value: '力争90%以上',
    year: 2020,
    words: '面积达标率90%以上',
  },
  {
    section: facilities,
    name: '农村社区综合服务设施覆盖率',
    value: '力争达50%',
    year: 2020,
    words: '农村社区综合服务设施覆盖率达50%',
  },
  {
    section: facilities,
    name: '农村社区室外活动广场',
    value: '力争不低于人均2.5平方米',
    year: 2020,
    words: '室外活动广场不低于人均2.5平方米',
  },
  {
    section: facilities,
    name: '城乡社区服务站面积',
    value: '不低于300平方米',
    words: '城乡社区服务站面积不低于300平方米',
  },
  {
    section: facilities,
    name: '街道（乡镇）社区服务中心面积',
    value: '不低于800平方米',
    words: '街道（乡镇）社区服务中心面积不低于800平方米',
  },
  {
    section: facilities,
    name: '城市社区体育健身站（点）',
    value: '普遍建有',
    words: '城市社区普遍建有体育健身站（点）',
  },
  {
    section: facilities,
    name: '建有体育健身站（点）的农村社区',
    value: '60%以上',
    words: '60%以上的农村社区建有体育健身站（点）',
  },
  {
    section: facilities,
    name: '城乡社区人均体育场地面积',
    value: '达到2平方米以上',
    words: '城乡社区人均体育场地面积达到2平方米以上',
  },
  {
    section: '3.优化城乡社区综合服务设施功能',
    name: '社区综合服务设施开放时间',
    value: '一般不少于每天8小时',
    words: '社区综合服务设施开放时间一般不少于每天8小时',
  },
  {
    section: equalService,
    name: '养老服务',
    value: '覆盖所有居家老年人',
    words: '推动养老服务覆盖所有居家老年人',
  },
  {
    section: equalService,
    name: '“儿童之家”覆盖的城乡社区',
    value: '90%以上',
    words: '使“儿童之家”覆盖90%以上的城乡社区',
  },
  {
    section: equalService,
    name: '法律服务在城乡社区',
    value: '全覆盖',
    words: '实现法律服务在城乡社区全覆盖',
  },
  {
    section: equalService,
    name: '农村社区建设试点',
    value: '每年不低于全市村总数2%',
    words: '每年不低于全市村总数2%的进度',
  },
  {
    section: talents,
    name: '全市社会工作专业人才',
    value: '力争达3800余人',
    year: 2020,
    baseline: '1200名',
    words: '全市社会工作专业人才达3800余人',
  },
  {
    section: talents,
    name: '初级以上社会工作专业人才',
    value: '力争达500人',
    year: 2020,
    words: '初级以上社会工作专业人才达500人',
  },
  {
    section: talents,
    name: '社区社会工作者',
    value: '力争至少配备1名',
    year: 2020,
    scope: '每个城乡社区',
    words: '每个城乡社区至少配备1名社区社会工作者',
  },
  {
    section: talents,
    name: '参与社区志愿服务活动的社区党员',
    value: '力争80%以上',
    year: 2020,
    words: '80%以上的社区党员',
  },
  {
    section: talents,
    name: '参与社区志愿服务活动的社区居民',
    value: '力争30%以上',
    year: 2020,
    words: '30%以上的社区居民参与社区志愿服务活动',
  },
  {
    section: talents,
    name: '城乡社区注册志愿者人数占本地区居民比例',
    value: '力争达13%',
    year: 2020,
    words: '城乡社区注册志愿者人数占本地区居民比例达13%',
  },
  {
    section: '2.完善城乡社区人才培养使用制度',
    name: '社区专职工作者培训',
    value: '每3年全覆盖',
    words: '每3年对社区专职工作者培训全覆盖',
  },
  {
    section: platforms,
    name: '城市社区公共服务综合信息平台覆盖率',
    value: '力争达到60%',
    year: 2020,
    words: '城市社区公共服务综合信息平台覆盖率达到60%',
  },
  {
    section: platforms,
    name: '农村社区公共服务综合信息平台覆盖率',
    value: '力争达到30%',
    year: 2020,
    words: '农村社区公共服务综合信息平台覆盖率达到30%',
  },
  {
    section: selfService,
    name: '城市社区平均拥有社区社会组织',
    value: '力争不少于10个',
    year: 2020,
    words: '城市社区平均拥有不少于10个社区社会组织',
  },
  {
    section: selfService,
    name: '农村社区平均拥有社区社会组织',
    value: '力争不少于5个',
    year: 2020,
    words: '农村社区平均拥有不少于5个社区社会组织',
  },
  {
    section: selfService,
    name: '与社区签订共驻共建协议的驻区单位',
    value: '力争80%以上',
    year: 2020,
    words: '80%以上的驻区单位与社区签订共驻共建协议',
  },
  {
    section: '3.健全城乡“三社联动”机制',
    name: '开展“三社联动”试点的乡镇（街道）',
    value: '至少一个',
    scope: '每个县（市、区）',
    words: '各县（市、区）出台“三社联动”具体方案，至少在一个乡镇（街道）开展试点',
  },
];
