/**
 * What the questions and answers on 施甸县“十四五”城乡社区服务体系建设规划 say, as published, taken from the
 * published text and not from examples/shidian.plan: the example is tested against this. Full-width
 * punctuation, and a mark where the published text has none between two targets or behind a heading;
 * everything else as published.
 */

interface PublishedHeading {
  readonly mark: string;
  readonly title: string;
}

interface PublishedCommitment {
  readonly name: string;
  readonly value: string;
  /** A word that takes back some of the promise. */
  readonly softener?: string;
}

/** The colon is missing on the page. */
export const title = '政策问答：施甸县“十四五”城乡社区服务体系建设规划';
export const issuer = '施甸县人民政府';
export const published = '2023年7月29日';

/** The four questions, with the principles and tasks that answer the second and the fourth. */
export const headings: readonly PublishedHeading[] = [
  { mark: '一、', title: '《规划》的指导思想是什么？' },
  { mark: '二、', title: '《规划》遵循的是什么样的原则' },
  { mark: '（一）', title: '坚持党的全面领导原则' },
  { mark: '（二）', title: '坚持人民主体地位原则' },
  { mark: '（三）', title: '坚持共建共治共享原则' },
  { mark: '（四）', title: '坚持分类实施指导原则' },
  { mark: '三、', title: '《规划》发展目标是什么？' },
  { mark: '四、', title: '《规划》重点工作任务有哪些？' },
  { mark: '（一）', title: '加强基层党组织的领导作用' },
  { mark: '（二）', title: '构建多元主体参与格局' },
  { mark: '（三）', title: '不断创新城乡社区服务机制' },
  { mark: '（四）', title: '开展基层民生保障行动' },
  { mark: '（五）', title: '开展美丽家园建设行动' },
  { mark: '（六）', title: '开展民族团结进步行动' },
  { mark: '（七）', title: '开展平安建设行动' },
  { mark: '（八）', title: '优化服务设施布局' },
  { mark: '（九）', title: '推进智能服务应用数字化' },
  { mark: '（十）', title: '选优配强村（社区）干部队伍' },
  { mark: '（十一）', title: '加强村（社区）干部教育培训' },
  { mark: '（十二）', title: '健全管理激励机制' },
];

/** Where all the targets stand, and the year at the head of that paragraph (2025年末). */
export const goals = { section: '三、《规划》发展目标是什么？', year: 2025 };

/** Every quantified target in the text, in document order. */
export const commitments: readonly PublishedCommitment[] = [
  { name: '城乡社区综合服务设施覆盖率', value: '达到100%' },
  { name: '城市社区政务通用自助服务覆盖率', value: '达到100%' },
  { name: '社区商业和综合服务设施面积占社区总建筑面积的比例', value: '不低于10%' },
  { name: '每百户居民拥有综合服务设施面积', value: '力争达到30平方米以上', softener: '力争' },
  { name: '居民活动区域面积占社区综合服务设施总建筑面积比例', value: '不低于60%' },
  { name: '每万城镇常住人口拥有社区工作者', value: '力争不少于18人', softener: '力争' },
];
