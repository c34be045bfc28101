/**
 * What 三亚市城乡社区服务体系建设行动计划（2023—2025年） says, as published, taken from the published text and
 * not from examples/sanya.plan: the example is tested against this. Full-width punctuation, and 关于 where
 * the scraped page has something else; everything else as published. Its indicator table is lost.
 */

interface PublishedHeading {
  readonly mark: string;
  readonly title: string;
}

interface PublishedResponsibility {
  /** Mark and title of the task. */
  readonly task: string;
  /** What stands in its brackets before `everywhere`, which ends all of them. */
  readonly departments: string;
}

interface PublishedCommitment {
  /** Mark and title of the task it stands in. */
  readonly section: string;
  /** What the figure is of, as close to the words of the text as a name can be. */
  readonly name: string;
  readonly value: string;
  /** Only where the text gives the year with the figure. */
  readonly year?: number;
  /** What is to be reached before that. */
  readonly earlier?: { readonly year: number; readonly value: string };
  /** A norm the text holds up without saying by when. */
  readonly standing?: true;
  /** Whom the figure is for, each by itself (各区至少…); none where it is for the whole city. */
  readonly scope?: string;
}

export const title = '三亚市城乡社区服务体系建设行动计划（2023—2025年）';
export const issuers = ['三亚市民政局', '三亚市发展和改革委员会'];
export const signed = '2023年10月23日';
export const published = '2023年10月24日';
export const attachment = '附件：三亚市2023—2025年城乡社区服务体系建设主要发展指标';

/** Chapters, sections, the tasks 1.–8. and the ten 行动, in document order. */
export const headings: readonly PublishedHeading[] = [
  { mark: '一、', title: '行动目标' },
  { mark: '（一）', title: '目标定义' },
  { mark: '（二）', title: '目标任务' },
  { mark: '二、', title: '三大重点布局' },
  { mark: '（一）', title: '构建党建引领社区服务格局' },
  { mark: '1.', title: '健全党建引领机制' },
  { mark: '2.', title: '完善多方参与格局' },
  { mark: '（二）', title: '增加城乡社区服务供给' },
  { mark: '3.', title: '强化为民服务功能' },
  { mark: '4.', title: '强化便民服务功能' },
  { mark: '5.', title: '强化安民服务功能' },
  { mark: '（三）', title: '提升城乡社区服务效能' },
  { mark: '6.', title: '优化服务设施布局' },
  { mark: '7.', title: '创新服务机制' },
  { mark: '8.', title: '加快社区服务数字化建设' },
  { mark: '三、', title: '十项行动建设' },
  { mark: '（一）', title: '社区社会救助和助残服务行动' },
  { mark: '（二）', title: '社区养老服务行动' },
  { mark: '（三）', title: '社区未成年人关爱行动' },
  { mark: '（四）', title: '社区就业优军服务行动' },
  { mark: '（五）', title: '社区医疗卫生服务行动' },
  { mark: '（六）', title: '社区教育科普服务行动' },
  { mark: '（七）', title: '社区文体服务行动' },
  { mark: '（八）', title: '社区平安防护行动' },
  { mark: '（九）', title: '社区法律服务行动' },
  { mark: '（十）', title: '社区应急服务行动' },
  { mark: '四、', title: '三大工作保障' },
  { mark: '（一）', title: '加强组织保障' },
  { mark: '（二）', title: '加强资金保障' },
  { mark: '（三）', title: '强化考核评估' },
];

/** The 18 tasks with a bracket; goals and safeguards have none. */
export const responsibilities: readonly PublishedResponsibility[] = [
  { task: '1.健全党建引领机制', departments: '市委组织部、市直机关工委、市民政局、市住建局' },
  { task: '2.完善多方参与格局', departments: '市委组织部、市民政局、市委精神文明和爱卫办' },
  {
    task: '3.强化为民服务功能',
    departments: '市民政局、市卫健委、市残联、市人社局、市旅文局、市教育局、市退役军人事务局、市科协',
  },
  { task: '4.强化便民服务功能', departments: '市商务局、市民政局、市住建局、市供销合作社' },
  {
    task: '5.强化安民服务功能',
    departments: '市委政法委、市公安局、市应急管理局、市民政局、市司法局、市卫健委、市民族事务局、市人民法院',
  },
  { task: '6.优化服务设施布局', departments: '市资规局、市民政局、市残联、市卫健委' },
  { task: '7.创新服务机制', departments: '市民政局、市营商环境建设局、市财政局' },
  {
    task: '8.加快社区服务数字化建设',
    departments:
      '市科工信局、市营商环境建设局、市卫健委、市商务局、市民政局、市社保中心、市公安局、市人社局、三亚科投集团',
  },
  { task: '（一）社区社会救助和助残服务行动', departments: '市民政局、市残联' },
  { task: '（二）社区养老服务行动', departments: '市卫健委、市民政局' },
  { task: '（三）社区未成年人关爱行动', departments: '市妇联、市发改委、市民政局、市卫健委' },
  { task: '（四）社区就业优军服务行动', departments: '市人社局、市退役军人事务局、市民政局' },
  {
    task: '（五）社区医疗卫生服务行动',
    departments: '市卫健委、市民政局、市残联、市委精神文明和爱卫办、市妇联',
  },
  {
    task: '（六）社区教育科普服务行动',
    departments:
      '市委精神文明和爱卫办、市教育局、市妇联、团市委、市卫健委、市科协、市委宣传部、市司法局、市旅文局',
  },
  { task: '（七）社区文体服务行动', departments: '市旅文局' },
  {
    task: '（八）社区平安防护行动',
    departments: '市委政法委、市公安局、市司法局、市应急管理局、市综合行政执法局',
  },
  { task: '（九）社区法律服务行动', departments: '市司法局、市民政局' },
  { task: '（十）社区应急服务行动', departments: '市应急管理局、市消防支队' },
];

export const everywhere = '各区人民政府、育才生态区管委会';

/** Every quantified target in the text, in document order. */
export const commitments: readonly PublishedCommitment[] = [
  { section: '2.完善多方参与格局', name: '慈善组织', value: '超过5家', year: 2025 },
  {
    section: '2.完善多方参与格局',
    name: '志愿服务站点在社区综合服务设施中的覆盖率',
    value: '超过80%',
    year: 2025,
  },
  {
    section: '4.强化便民服务功能',
    name: '新建或改造经营面积在10000㎡以上的县域综合商贸服务中心',
    value: '至少1个',
    scope: '每个区',
  },
  { section: '4.强化便民服务功能', name: '农村综合服务社', value: '全覆盖', year: 2025 },
  {
    section: '5.强化安民服务功能',
    name: '村（社区）普法宣传、人民调解、法律援助、公证等法律服务',
    value: '全覆盖',
  },
  {
    section: '6.优化服务设施布局',
    name: '每百户居民拥有社区综合服务设施面积',
    value: '不低于30平方米',
    standing: true,
  },
  {
    section: '6.优化服务设施布局',
    name: '新建社区商业和综合服务设施面积占社区总面积比例',
    value: '不低于10%',
    standing: true,
  },
  {
    section: '6.优化服务设施布局',
    name: '居民活动区域面积占社区综合服务设施总建筑面积比例',
    value: '60%以上',
  },
  {
    section: '（一）社区社会救助和助残服务行动',
    name: '“阳光助残基地（车间）”',
    value: '至少1个',
    year: 2025,
    scope: '每个区',
  },
  {
    section: '（一）社区社会救助和助残服务行动',
    name: '精神障碍社区康复机构',
    value: '至少一个',
    scope: '每个区',
  },
  {
    section: '（二）社区养老服务行动',
    name: '区域性养老服务中心',
    value: '至少一个',
    year: 2025,
    scope: '每个区',
  },
  {
    section: '（二）社区养老服务行动',
    name: '具备综合功能的社区养老服务机构',
    value: '至少一个',
    year: 2025,
    scope: '每个区',
  },
  {
    section: '（二）社区养老服务行动',
    name: '新建居住（小）区配套建设养老服务设施',
    value: '每百户不低于三十平方米',
    standing: true,
  },
  { section: '（二）社区养老服务行动', name: '颐养社区', value: '全覆盖', year: 2025, scope: '主城区' },
  { section: '（二）社区养老服务行动', name: '老年友好型社区创建数量', value: '不少于8个', year: 2025 },
  { section: '（三）社区未成年人关爱行动', name: '区级未成年人保护站覆盖率', value: '100%', year: 2025 },
  {
    section: '（三）社区未成年人关爱行动',
    name: '儿童友好示范社区',
    value: '不少于10个',
    year: 2025,
    earlier: { year: 2023, value: '至少3个' },
    scope: '每个区',
  },
  {
    section: '（三）社区未成年人关爱行动',
    name: '每千人口拥有3岁以下婴幼儿托位数',
    value: '不少于4.5个',
    year: 2025,
  },
  {
    section: '（五）社区医疗卫生服务行动',
    name: '社区卫生服务站',
    value: '1个',
    standing: true,
    scope: '城区每3—5个居委会或1—2万人口',
  },
  { section: '（五）社区医疗卫生服务行动', name: '政府办社区卫生服务站占比', value: '不低于65%', year: 2025 },
  {
    section: '（六）社区教育科普服务行动',
    name: '建立家长学校或家庭教育指导服务站点的城市社区',
    value: '95%',
    year: 2025,
  },
  {
    section: '（六）社区教育科普服务行动',
    name: '建立家长学校或家庭教育指导服务站点的农村社区（村）',
    value: '85%',
    year: 2025,
  },
  { section: '（七）社区文体服务行动', name: '体育公园', value: '1个', year: 2025, scope: '每个区' },
  { section: '（七）社区文体服务行动', name: '行政村农民健身工程', value: '全覆盖', year: 2025 },
  { section: '（七）社区文体服务行动', name: '城市社区“15分钟健身圈”', value: '全覆盖', year: 2025 },
  {
    section: '（七）社区文体服务行动',
    name: '“高品质一刻钟便民生活圈”创建数量',
    value: '不少于21个',
    year: 2025,
  },
  {
    section: '（七）社区文体服务行动',
    name: '送文艺、送讲座、送培训进基层以及非遗进社区等文化惠民活动',
    value: '每年不少于100场次',
    standing: true,
  },
  { section: '（九）社区法律服务行动', name: '试点推行远程公证服务的区', value: '4个' },
  { section: '（九）社区法律服务行动', name: '“法律明白人”培养', value: '平均每20户至少1名', year: 2025 },
  { section: '（十）社区应急服务行动', name: '灾害信息员', value: '1名', scope: '每个村（社区）' },
];
