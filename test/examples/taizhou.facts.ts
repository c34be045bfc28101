/**
 * What 泰州市城乡社区服务体系建设行动方案（2023—2025年） says, as published, taken from the published text and
 * not from examples/taizhou.plan: the example is tested against this. Simplified characters and
 * full-width punctuation; everything else as published.
 */

interface PublishedHeading {
  readonly mark: string;
  readonly title: string;
}

interface PublishedBox {
  readonly number: number;
  readonly title: string;
  /** Titles of the numbered items, in order: the first is number 1. Empty for the box that is a table. */
  readonly items: readonly string[];
}

interface PublishedIndicator {
  readonly number: number;
  /** Filled in for each row; the published table merges these cells downwards. */
  readonly category: string;
  readonly name: string;
  readonly y2022: string;
  readonly y2025: string;
  readonly property: '约束性' | '预期性';
}

interface PublishedCommitment {
  /** Mark and title of the task or box item it stands in. */
  readonly section: string;
  /** What the figure is of, as close to the words of the text as a name can be. */
  readonly name: string;
  readonly value: string;
  /** Only where the text gives the year with the figure. */
  readonly year?: number;
  /** Whom the figure is for, each by itself (所有市（区）至少…); none where it is for the whole city. */
  readonly scope?: string;
  /** The row of the indicator table that the text says again; it needs no indicator of its own. */
  readonly restatesRow?: number;
}

export const title = '泰州市城乡社区服务体系建设行动方案（2023—2025年）';
export const issuer = '泰州市人民政府办公室';
export const signed = '2023年8月31日';
export const published = '2023年10月8日';

/** The documents it rests on, in the order named. */
export const bases: readonly { readonly title: string; readonly documentNumber: string }[] = [
  { title: '江苏省“十四五”城乡社区服务体系建设规划', documentNumber: '苏政办发〔2022〕60号' },
  { title: '泰州市“十四五”民政事业发展规划', documentNumber: '泰政办发〔2021〕78号' },
  { title: '加强基层治理体系和治理能力现代化建设的实施方案', documentNumber: '泰发〔2022〕20号' },
];

/** Chapters, sections and the 17 tasks, in document order; boxes and their items are in `boxes`. */
export const headings: readonly PublishedHeading[] = [
  { mark: '一、', title: '总体要求' },
  { mark: '（一）', title: '指导思想' },
  { mark: '（二）', title: '基本原则' },
  { mark: '（三）', title: '工作目标' },
  { mark: '二、', title: '重点任务' },
  { mark: '（一）', title: '推动城乡社区服务格局融合开放' },
  { mark: '1.', title: '落实党对社区服务体系的全面领导' },
  { mark: '2.', title: '健全以群众为中心的应急响应机制' },
  { mark: '3.', title: '优化服务资源统筹' },
  { mark: '4.', title: '创新“五社联动”机制' },
  { mark: '5.', title: '完善网格化社会治理模式' },
  { mark: '（二）', title: '推动城乡社区服务设施科学完善' },
  { mark: '6.', title: '进一步规范社区设置' },
  { mark: '7.', title: '加强综合服务设施建设' },
  { mark: '8.', title: '持续推动设施服务功能提升' },
  { mark: '（三）', title: '推动城乡社区服务供给优质共享' },
  { mark: '9.', title: '提升为民服务功能' },
  { mark: '10.', title: '完善便民服务功能' },
  { mark: '11.', title: '加强安民服务功能' },
  { mark: '（四）', title: '推动城乡社区服务人才集聚增能' },
  { mark: '12.', title: '优选配强社区工作者队伍' },
  { mark: '13.', title: '完善社区工作者职业发展体系' },
  { mark: '14.', title: '提升社区服务人才队伍专业化水平' },
  { mark: '（五）', title: '推动城乡社区服务手段智慧协同' },
  { mark: '15.', title: '提高社区政务信息化服务水平' },
  { mark: '16.', title: '构筑社区智慧服务新场景' },
  { mark: '17.', title: '开拓群众自治智慧化路径' },
  { mark: '三、', title: '保障措施' },
  { mark: '（一）', title: '强化组织领导' },
  { mark: '（二）', title: '强化政策支撑' },
  { mark: '（三）', title: '强化责任落实' },
];

export const boxes: readonly PublishedBox[] = [
  { number: 1, title: '城乡社区服务体系建设主要发展指标', items: [] },
  {
    number: 2,
    title: '城乡社区治理服务社会力量培育行动',
    items: [
      '城乡社区社会组织培育发展计划',
      '城乡社区志愿服务发展计划',
      '城乡社区社会工作服务行动计划',
      '城乡社区驻区企事业单位共建行动计划',
    ],
  },
  {
    number: 3,
    title: '城乡社区服务质量提升行动',
    items: [
      '社区养老服务行动',
      '社区儿童关爱服务优化行动',
      '社区社会救助服务行动',
      '社区助残服务行动',
      '社区教育服务行动',
      '社区文化服务行动',
      '社区体育服务行动',
      '社区科普服务行动',
      '平安社区建设行动',
      '社区法律服务行动',
      '社区卫生医疗服务行动',
      '社区应急服务行动',
      '社区共建共治共享行动',
    ],
  },
  {
    number: 4,
    title: '城乡社区干部队伍建设“青蓝”行动',
    items: [
      '建成一批名师工作室',
      '形成一套运行制度',
      '培养一支菁英团队',
      '提炼一组示范项目',
      '探索一部帮带方法',
      '用好一个交流平台',
    ],
  },
  {
    number: 5,
    title: '社区治理服务数字化建设行动',
    items: ['探索面向群众的“泰民通”服务', '智慧社区试点建设'],
  },
];

/** The table of 专栏1, row by row. */
export const indicatorTable: readonly PublishedIndicator[] = [
  {
    number: 1,
    category: '硬件达标',
    name: '每百户居民拥有社区综合服务设施面积',
    y2022: '≥30平方米',
    y2025: '≥30平方米',
    property: '预期性',
  },
  {
    number: 2,
    category: '硬件达标',
    name: '社区商业和综合服务设施面积占社区总建筑面积的比例',
    y2022: '—',
    y2025: '≥10%',
    property: '预期性',
  },
  {
    number: 3,
    category: '硬件达标',
    name: '居民活动区域面积占社区综合服务设施总建筑面积比例',
    y2022: '—',
    y2025: '≥70%',
    property: '预期性',
  },
  {
    number: 4,
    category: '硬件达标',
    name: '志愿服务站点在社区综合服务设施中的覆盖率',
    y2022: '—',
    y2025: '100%',
    property: '约束性',
  },
  {
    number: 5,
    category: '硬件达标',
    name: '新时代文明实践站达标建设率',
    y2022: '100%',
    y2025: '100%',
    property: '约束性',
  },
  {
    number: 6,
    category: '服务提升',
    name: '实行全科服务模式的城乡社区覆盖率',
    y2022: '60%',
    y2025: '90%',
    property: '预期性',
  },
  {
    number: 7,
    category: '服务提升',
    name: '城乡社区民主协商机构（平台）覆盖率',
    y2022: '—',
    y2025: '100%',
    property: '预期性',
  },
  {
    number: 8,
    category: '服务提升',
    name: '接受上门服务的居家老年人数占比',
    y2022: '17.8%',
    y2025: '≥18%',
    property: '约束性',
  },
  {
    number: 9,
    category: '服务提升',
    name: '村（社区）困难群众走访发现机制建成率',
    y2022: '—',
    y2025: '100%',
    property: '预期性',
  },
  {
    number: 10,
    category: '服务提升',
    name: '开展精神障碍城乡社区康复服务的市、区覆盖率',
    y2022: '—',
    y2025: '100%',
    property: '预期性',
  },
  {
    number: 11,
    category: '服务提升',
    name: '城市社区政务通用自助服务覆盖率',
    y2022: '—',
    y2025: '100%',
    property: '预期性',
  },
  {
    number: 12,
    category: '人才赋能',
    name: '每万城镇常住人口拥有社区工作者数量',
    y2022: '18人',
    y2025: '>18人',
    property: '约束性',
  },
  {
    number: 13,
    category: '人才赋能',
    name: '每万户籍人口拥有持证社会工作专业人才数',
    y2022: '10人',
    y2025: '>10人',
    property: '约束性',
  },
];

/** Every quantified target in the text outside the table, in document order. */
export const commitments: readonly PublishedCommitment[] = [
  {
    section: '2.健全以群众为中心的应急响应机制',
    name: '城乡社区综合服务设施开放时间',
    value: '每天不少于8小时',
  },
  { section: '2.健全以群众为中心的应急响应机制', name: '特殊项目线上服务', value: '24小时' },
  {
    section: '2.健全以群众为中心的应急响应机制',
    name: '村（社区）组织开展城乡社区服务群众满意度调查',
    value: '全覆盖',
  },
  {
    section: '1.城乡社区社会组织培育发展计划',
    name: '支持型、枢纽型社区社会组织',
    value: '不少于30家',
    year: 2025,
  },
  {
    section: '2.城乡社区志愿服务发展计划',
    name: '志愿服务站点在社区综合服务设施中',
    value: '全覆盖',
    year: 2025,
    restatesRow: 4,
  },
  { section: '6.进一步规范社区设置', name: '社区党群服务中心建筑面积', value: '每百户不低于30平方米' },
  {
    section: '6.进一步规范社区设置',
    name: '新建和改扩建村党群服务中心建筑面积',
    value: '不低于600平方米',
  },
  {
    section: '6.进一步规范社区设置',
    name: '社区综合服务设施总建筑面积用于居民活动',
    value: '70%以上',
    restatesRow: 3,
  },
  { section: '6.进一步规范社区设置', name: '城市社区规模', value: '2000—3000户' },
  { section: '6.进一步规范社区设置', name: '高层住宅社区规模', value: '不超过5000户' },
  { section: '6.进一步规范社区设置', name: '农村社区规模', value: '1000—1500户' },
  {
    section: '8.持续推动设施服务功能提升',
    name: '“邻里中心·五美驿站”示范项目',
    value: '力争60个',
    year: 2025,
  },
  { section: '11.加强安民服务功能', name: '城市“一区一警两辅”', value: '全覆盖' },
  { section: '11.加强安民服务功能', name: '农村“一村一辅警”', value: '全覆盖' },
  { section: '1.社区养老服务行动', name: '新增居家适老化改造', value: '6000户' },
  { section: '1.社区养老服务行动', name: '城市街道综合性养老服务中心覆盖率', value: '达到100%' },
  {
    section: '1.社区养老服务行动',
    name: '综合性养老服务中心',
    value: '至少1所',
    year: 2025,
    scope: '每个城市街道',
  },
  {
    section: '2.社区儿童关爱服务优化行动',
    name: '未成年人救助保护机构',
    value: '建有',
    year: 2025,
    scope: '每个市（区）',
  },
  {
    section: '2.社区儿童关爱服务优化行动',
    name: '建有未成年人保护工作站（儿童“关爱之家”）的乡镇（街道）',
    value: '90%以上',
    year: 2025,
  },
  {
    section: '4.社区助残服务行动',
    name: '精神障碍社区康复服务机构',
    value: '至少1家',
    year: 2025,
    scope: '每个市（区）',
  },
  { section: '10.社区法律服务行动', name: '法律服务在城乡社区', value: '全覆盖' },
  { section: '10.社区法律服务行动', name: '“一村（社区）一法律顾问”', value: '全覆盖' },
  {
    section: '12.优选配强社区工作者队伍',
    name: '社区工作者配备',
    value: '每万名城镇常住人口不少于18人',
    restatesRow: 12,
  },
  {
    section: '13.完善社区工作者职业发展体系',
    name: '城市社区工作者薪酬标准',
    value: '不低于上年度当地全口径城镇单位就业人员平均工资水平',
  },
  {
    section: '13.完善社区工作者职业发展体系',
    name: '村党组织书记基本报酬',
    value: '不低于上年度所在市（区）农村居民人均可支配收入的2.3倍',
  },
  { section: '14.提升社区服务人才队伍专业化水平', name: '市级金牌社工', value: '80人', year: 2025 },
  { section: '14.提升社区服务人才队伍专业化水平', name: '社区工作名师', value: '50人左右', year: 2025 },
  { section: '15.提高社区政务信息化服务水平', name: '政务服务', value: '全覆盖' },
  { section: '2.智慧社区试点建设', name: '开展智慧社区建设综合试点的市（区）', value: '1个' },
];
