/**
 * What 珠海市城乡社区服务体系建设“十四五”规划实施方案 says, as published, taken from the published text and
 * not from examples/zhuhai.plan: the example is tested against this. Full-width punctuation, page marks
 * and the blanks of line breaks taken out; everything else as published.
 */

interface PublishedHeading {
  readonly mark: string;
  readonly title: string;
}

interface PublishedCommitment {
  /** Mark and title of the task it stands in. */
  readonly section: string;
  /** What the figure is of, as close to the words of the text as a name can be. */
  readonly name: string;
  readonly value: string;
  /** Only where the text gives the year with the figure. */
  readonly year?: number;
  /** A norm or a state to keep, rather than something to reach within the plan. */
  readonly isStanding?: true;
  /** Whom the figure is for, each by itself (各区 is 每个区); none where it is for the whole city. */
  readonly scope?: string;
}

export const title = '珠海市城乡社区服务体系建设“十四五”规划实施方案';
export const issuers = ['珠海市民政局', '珠海市发展和改革局'];
export const documentNumber = '珠民〔2023〕5号';
export const signed = '2023年1月10日';

/** The documents it rests on, in the order named; none with its number. */
export const bases: readonly string[] = [
  '“十四五”城乡社区服务体系建设规划',
  '广东省国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
  '广东省民政事业发展“十四五”规划（2021—2025年）',
  '广东省城乡社区服务体系建设“十四五”规划',
];

/** Chapters, sections and the 25 tasks, in document order. */
export const headings: readonly PublishedHeading[] = [
  { mark: '一、', title: '指导思想' },
  { mark: '二、', title: '基本原则' },
  { mark: '（一）', title: '坚持党的全面领导' },
  { mark: '（二）', title: '坚持以人民为中心' },
  { mark: '（三）', title: '坚持新发展理念' },
  { mark: '（四）', title: '坚持共建共治共享' },
  { mark: '三、', title: '主要任务' },
  { mark: '（一）', title: '增强城乡社区公共服务供给能力' },
  { mark: '1.', title: '构建可及便捷的公共服务平台' },
  { mark: '2.', title: '强化底线民生保障服务' },
  { mark: '3.', title: '发展城乡社区就业服务' },
  { mark: '4.', title: '发展城乡社区健康服务' },
  { mark: '5.', title: '发展城乡社区养老托育服务' },
  { mark: '6.', title: '发展城乡社区教育、老年教育' },
  { mark: '7.', title: '发展城乡社区文化体育服务' },
  { mark: '（二）', title: '提升城乡社区公共安全水平' },
  { mark: '8.', title: '推进城乡社区综合网格建设' },
  { mark: '9.', title: '加强城乡社区基层法律服务队伍建设' },
  { mark: '（三）', title: '深化城乡社区互助服务和志愿公益服务' },
  { mark: '10.', title: '拓宽居民参与社区服务渠道' },
  { mark: '11.', title: '培育和发展城乡社区社会组织' },
  { mark: '12.', title: '发展城乡社区志愿服务和公益事业' },
  { mark: '（四）', title: '打造城乡社区便利生活圈' },
  { mark: '13.', title: '鼓励发展城乡社区便民商业' },
  { mark: '14.', title: '大力发展家政服务业' },
  { mark: '15.', title: '全面提升社区物业服务质量' },
  { mark: '（五）', title: '优化城乡社区人居环境' },
  { mark: '16.', title: '推进城镇老旧小区改造' },
  { mark: '17.', title: '改善农村社区人居环境' },
  { mark: '（六）', title: '完善城乡社区服务设施' },
  { mark: '18.', title: '加强城乡社区综合服务设施建设' },
  { mark: '19.', title: '推进社区服务数字化建设' },
  { mark: '（七）', title: '加强城乡社区服务人才队伍建设' },
  { mark: '20.', title: '选优配强城乡社区工作者队伍' },
  { mark: '21.', title: '发展壮大社区服务专业人才队伍' },
  { mark: '（八）', title: '创新城乡社区服务机制' },
  { mark: '22.', title: '健全基层党组织领导社区服务机制' },
  { mark: '23.', title: '完善城乡社区融合发展机制' },
  { mark: '24.', title: '创新社区服务多方参与机制' },
  { mark: '25.', title: '建立健全社区应急响应机制' },
  { mark: '四、', title: '保障措施' },
  { mark: '（一）', title: '强化组织保障' },
  { mark: '（二）', title: '保障经费投入' },
  { mark: '（三）', title: '完善配套政策' },
  { mark: '（四）', title: '健全监督机制' },
];

/** The departments of the tasks 1 to 25, as the brackets at their ends list them. */
export const responsibilities: readonly string[] = [
  '市政务服务数据管理局、市民政局、各区（功能区）',
  '市民政局、市教育局、市卫生健康局、市退役军人事务局、市残联、各区（功能区）',
  '市人力资源社会保障局、市退役军人事务局、市残联、各区（功能区）',
  '市卫生健康局、市委政法委、市民政局、各区（功能区）',
  '市民政局、市卫生健康局、市妇联、各区（功能区）',
  '市教育局、市卫生健康局、市科协、各区（功能区）',
  '市文化广电旅游体育局、市教育局、各区（功能区）',
  '市委政法委、市公安局、市民政局、市应急管理局、各区（功能区）',
  '市司法局、市农业农村局、各区（功能区）',
  '市民政局、市自然资源局、市住房城乡建设局、市农业农村局、各区（功能区）',
  '市民政局、各区（功能区）',
  '市民政局、市文明办、团市委、各区（功能区）',
  '市自然资源局、市住房城乡建设局、市商务局、市供销社、各区（功能区）',
  '市人力资源社会保障局、市税务局、市发展改革局、市民政局、市自然资源局、市商务局、市卫生健康局、市市场监管局、各区（功能区）',
  '市住房城乡建设局、市委组织部、市民政局、各区（功能区）',
  '市住房城乡建设局、市发展改革局、市财政局、市自然资源局、市城市管理综合执法局、各区（功能区）',
  '市农业农村局、市自然资源局、市生态环境局、市住房城乡建设局、市水务局、市城管管理综合执法局、各区（功能区）',
  '市委组织部、市民政局、市自然资源局、市住房城乡建设局、各区（功能区）',
  '市政务服务数据管理局、市委政法委、市民政局、市住房城乡建设局、各区（功能区）',
  '市委组织部、市民政局、市人力资源社会保障局、各区（功能区）',
  '市民政局、市教育局、市司法局、市人力资源社会保障局、市卫生健康局、各区（功能区）',
  '市委组织部、市民政局、各区（功能区）',
  '市发展改革局、市财政局、市人力资源社会保障局、各区（功能区）',
  '市民政局、团市委、各区（功能区）',
  '市委政法委、市公安局、市民政局、市卫生健康局、市应急管理局、各区（功能区）',
];

/** Task 17 misspells 市城市管理综合执法局 of task 16. */
export const misspelt = '市城管管理综合执法局';

/** Every quantified target in the text, in document order. */
export const commitments: readonly PublishedCommitment[] = [
  {
    section: '1.构建可及便捷的公共服务平台',
    name: '城市社区政务通用自助服务覆盖率',
    value: '达到100%',
    year: 2025,
  },
  {
    section: '2.强化底线民生保障服务',
    name: '全市镇（街道）社会工作服务站（点）',
    value: '100%覆盖',
    year: 2022,
  },
  {
    section: '2.强化底线民生保障服务',
    name: '困难群众和特殊群体社会工作服务',
    value: '100%覆盖',
    year: 2022,
  },
  {
    section: '3.发展城乡社区就业服务',
    name: '康园中心',
    value: '争取实现至少建有一所',
    scope: '每个镇（街道），海岛地区视实际情况而定',
  },
  {
    section: '5.发展城乡社区养老托育服务',
    name: '镇（街道）综合养老服务中心',
    value: '全覆盖',
    isStanding: true,
  },
  {
    section: '5.发展城乡社区养老托育服务',
    name: '新建城区、新建住宅（小）区配套建设养老服务设施',
    value: '每百户不低于20平方米',
    year: 2025,
  },
  {
    section: '5.发展城乡社区养老托育服务',
    name: '旧城区和已建住宅（小）区养老服务设施',
    value: '每百户不低于15平方米',
    year: 2025,
  },
  { section: '5.发展城乡社区养老托育服务', name: '特殊困难老年人月探访率', value: '达到100%' },
  {
    section: '5.发展城乡社区养老托育服务',
    name: '每千人口拥有3岁以下婴幼儿托位数',
    value: '不少于5.5个',
    year: 2025,
  },
  { section: '7.发展城乡社区文化体育服务', name: '公共图书馆、文化馆', value: '建立', scope: '每个区' },
  { section: '7.发展城乡社区文化体育服务', name: '综合文化站', value: '建立', scope: '每个镇（街道）' },
  {
    section: '7.发展城乡社区文化体育服务',
    name: '综合性文化服务中心',
    value: '建立',
    scope: '城乡社区',
  },
  {
    section: '7.发展城乡社区文化体育服务',
    name: '城乡社区综合性文化服务中心提质增效达标比例',
    value: '不少于城乡社区数量的90%',
    year: 2025,
  },
  {
    section: '7.发展城乡社区文化体育服务',
    name: '镇（街道）综合文化站专职工作人员',
    value: '1—2名',
    isStanding: true,
    scope: '每个综合文化站',
  },
  {
    section: '7.发展城乡社区文化体育服务',
    name: '城乡社区综合性文化服务中心专（兼）职工作人员',
    value: '至少1名',
    isStanding: true,
    scope: '每个综合性文化服务中心',
  },
  {
    section: '7.发展城乡社区文化体育服务',
    name: '人均体育场地面积',
    value: '不低于3.0平方米',
    year: 2025,
  },
  { section: '7.发展城乡社区文化体育服务', name: '社区“10分钟健身圈”', value: '全覆盖', year: 2025 },
  { section: '8.推进城乡社区综合网格建设', name: '智感安防小区建设', value: '力争实现全覆盖' },
  {
    section: '8.推进城乡社区综合网格建设',
    name: '专职社区民警沉在社区的工作时间',
    value: '80%以上',
    isStanding: true,
  },
  {
    section: '9.加强城乡社区基层法律服务队伍建设',
    name: '普法宣传、人民调解、法律援助、公证等法律服务',
    value: '全覆盖',
  },
  {
    section: '9.加强城乡社区基层法律服务队伍建设',
    name: '镇（街道）人民调解委员会专职人民调解员',
    value: '不少于3名',
    isStanding: true,
    scope: '每个人民调解委员会',
  },
  {
    section: '9.加强城乡社区基层法律服务队伍建设',
    name: '村（社区）人民调解委员会专职人民调解员',
    value: '1名以上',
    isStanding: true,
    scope: '每个人民调解委员会',
  },
  {
    section: '9.加强城乡社区基层法律服务队伍建设',
    name: '骨干“法律明白人”',
    value: '逐步实现3名以上',
    scope: '每个行政村',
  },
  {
    section: '9.加强城乡社区基层法律服务队伍建设',
    name: '学法用法示范户',
    value: '逐步实现都有',
    scope: '每个行政村',
  },
  {
    section: '12.发展城乡社区志愿服务和公益事业',
    name: '志愿服务站点在社区综合服务设施中的覆盖率',
    value: '达到80%',
    year: 2025,
  },
  {
    section: '13.鼓励发展城乡社区便民商业',
    name: '社区商业和综合服务设施面积占社区总建筑面积的比例',
    value: '达到10%',
    year: 2025,
  },
  {
    section: '16.推进城镇老旧小区改造',
    name: '全市城镇老旧小区',
    value: '力争开工改造229个',
    year: 2025,
  },
  { section: '17.改善农村社区人居环境', name: '农村生活污水治理率', value: '达到80%以上', year: 2025 },
  { section: '17.改善农村社区人居环境', name: '达到美丽宜居村标准的行政村', value: '100%', year: 2025 },
  {
    section: '18.加强城乡社区综合服务设施建设',
    name: '居民活动区域面积占社区综合服务设施总建筑面积的比例',
    value: '达到60%以上',
    year: 2025,
  },
  {
    section: '19.推进社区服务数字化建设',
    name: '“粤智助”政府服务自助机在全市镇（街道）和城乡社区',
    value: '全覆盖',
  },
  {
    section: '20.选优配强城乡社区工作者队伍',
    name: '每万城镇常住人口拥有社区工作者',
    value: '不少于18人',
    year: 2025,
  },
  { section: '24.创新社区服务多方参与机制', name: '社区青春行动试点社区', value: '3个' },
];
