import type { KeywordName } from '../../../../grammar/keywords.ts';

/** What a column of a table of indicators may hold. */
export type ColumnContent =
  /** 序号 */
  | 'number'
  /** What is to be done; a table with such a column and no values is one of tasks. */
  | 'task'
  | 'category'
  | 'name'
  /** What the names on its left leave open: 起数 and 死亡人数 of 生产安全事故. */
  | 'part'
  /** What is said of an indicator under a keyword of the language. */
  | 'field'
  /** What an indicator was, is or is to be. */
  | 'value'
  /** What the language has no word for: kept, printed and not read. */
  | 'unknown';

/** A kind of column by the words that head it. Of values only the words are told; years stand beside them. */
export interface ColumnHead {
  readonly content: ColumnContent;
  /** The keyword of the language that says the same. */
  readonly keyword?: KeywordName;
  /** Words that may stand in front of it: 主要 in 主要指标. */
  readonly before?: readonly string[];
  readonly words: readonly string[];
  /** Words that may stand behind it: 名称 in 指标名称. */
  readonly behind?: readonly string[];
}

const body = ['部门', '单位', '主体', '机构', '科室', '股室', '处室'];
const ofIndicators = ['主要', '核心', '发展', '具体', '规划', '重点', '关键', '约束性', '预期性', '和', '及'];
const ofTasks = ['主要', '重点', '具体', '工作', '改革', '建设', '目标'];

/** Every heading that is known, the language's and the importer's one table; a heading is the first that it fits. */
export const columnHeads: readonly ColumnHead[] = [
  { content: 'number', words: ['序号', '编号', 'no', 'no.', '#'] },
  { content: 'field', keyword: '单位', before: ['计量', '指标'], words: ['单位', 'unit', 'units'] },
  { content: 'field', keyword: '属性', before: ['指标'], words: ['属性', '性质', 'property'] },
  {
    content: 'field',
    keyword: '定义',
    before: ['指标'],
    words: ['定义', '解释', '释义', '含义', '说明', 'definition'],
  },
  {
    content: 'field',
    keyword: '期限',
    before: ['完成', '达标', '实现', '办结'],
    words: ['时限', '期限', '时间', '时间节点', '时间要求', 'deadline'],
  },
  { content: 'field', keyword: '牵头部门', before: ['牵头', '主责', '主办'], words: body },
  {
    content: 'field',
    keyword: '配合部门',
    before: ['配合', '协同', '协办', '协作', '参与'],
    words: body,
  },
  {
    content: 'field',
    keyword: '责任部门',
    before: ['责任', '主要责任', '主管', '负责', '实施', '承担', '承办', '落实'],
    words: body,
  },
  {
    content: 'category',
    keyword: '类别',
    before: ['指标'],
    words: ['类别', '分类', '类型', '领域', '维度', '方面', '板块', '大类', '门类', '一级指标', 'category'],
  },
  {
    content: 'name',
    keyword: '指标',
    before: ofIndicators,
    words: ['指标', '二级指标', '三级指标', 'indicator', 'indicators'],
    behind: ['名称', '项', '项目', '内容', 'name'],
  },
  {
    content: 'task',
    before: ofTasks,
    words: ['任务', '事项', '举措', '措施', '工作', '项目', '内容', 'task', 'tasks'],
    behind: ['名称', '内容', '清单', '分解', '要点'],
  },
];

/** What values are by the words of their heading, beside a year or instead of one; the first that is found counts. */
export const valueWords = {
  /** 2025年完成情况: what was reached. */
  actual: ['实绩', '实际', '完成情况', '完成值', '完成数', '完成率', 'actual'],
  target: ['目标', '规划', '计划', '预期', '期望', 'target'],
  baseline: ['基期', '基数', '基础', '基准', '现状', '现有', 'baseline'],
  /** 2025年预计, before the year is over: what its place in the plan's period makes of it. */
  estimate: ['预计', '预测', '预估'],
} as const satisfies Record<string, readonly string[]>;

/** What else may stand beside the year of a column of values, and says nothing of whose values they are. */
export const wordsBesideYears: readonly string[] = [
  ...[
    '完成',
    '达到',
    '年度',
    '分年度',
    '全年',
    '阶段',
    '阶段性',
    '发展',
    '总体',
    '最终',
    '主要',
    '建设',
    '工作',
  ],
  ...['任务', '指标', '期末', '年', '数值', '值', '数', '水平', '情况', '要求', '性', 'value'],
];
