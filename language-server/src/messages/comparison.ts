import type { Localized } from './localized.ts';

/** How something differs from one version of a plan to the next. */
export const changeKinds = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
  renamed: { zh: '改名', en: 'renamed' },
  raised: { zh: '提高', en: 'raised' },
  lowered: { zh: '降低', en: 'lowered' },
  more: { zh: '增加', en: 'more' },
  fewer: { zh: '减少', en: 'fewer' },
  earlier: { zh: '提前', en: 'earlier' },
  later: { zh: '推后', en: 'later' },
} as const satisfies Record<string, Localized>;

export type ChangeKind = keyof typeof changeKinds;

/** What the comparison of two versions says besides the plans' own words. */
export const comparisonWords = {
  header: { zh: '文件头', en: 'Header' },
  indicators: { zh: '指标', en: 'Indicators' },
  headings: { zh: '标题', en: 'Headings' },
  responsibilities: { zh: '责任部门', en: 'Who answers for what' },
  deadlines: { zh: '期限', en: 'Deadlines' },
  departments: { zh: '部门承担的事项', en: 'What each department has to do' },
  field: { zh: '项目', en: 'Field' },
  indicator: { zh: '指标', en: 'Indicator' },
  heading: { zh: '标题', en: 'Heading' },
  task: { zh: '任务', en: 'Task' },
  department: { zh: '部门', en: 'Department' },
  aspect: { zh: '内容', en: 'What' },
  change: { zh: '变化', en: 'Change' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '现在', en: 'Now' },
  name: { zh: '名称', en: 'name' },
  title: { zh: '规划名称', en: 'title' },
  target: { zh: '目标', en: 'target' },
  standard: { zh: '标准', en: 'standard' },
  wholePlan: { zh: '全文', en: 'The whole plan' },
  separator: { zh: '、', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  colon: { zh: '：', en: ': ' },
  lead: { zh: '（牵头）', en: ' (lead)' },
  support: { zh: '（配合）', en: ' (support)' },
  untitled: { zh: '（规划名称未写）', en: '(plan without a title)' },
  same: {
    zh: '指标、责任部门、期限和标题都没有变化。',
    en: 'Indicators, departments, deadlines and headings are the same.',
  },
} as const satisfies Record<string, Localized>;

export const comparisonPhrases = {
  titleOf: (title: string): Localized => ({ zh: `${title}：修改对照`, en: `${title}: what has changed` }),
  /** Which versions are compared, the older first. */
  versions: (before: string, after: string): Localized => ({
    zh: `原来：${before}；现在：${after}`,
    en: `Before: ${before}; now: ${after}`,
  }),
  yearLabel: (year: number): Localized => ({ zh: `${year}年`, en: `${year}` }),
  actualLabel: (year: number): Localized => ({ zh: `${year}年实绩`, en: `${year} actual` }),
  duties: (tasks: number): Localized => ({ zh: `${tasks}项`, en: `${tasks}` }),
  renumbered: (count: number): Localized => ({
    zh: `另有${count}个标题只改了序号。`,
    en: `${count} more ${count === 1 ? 'heading has' : 'headings have'} another number only.`,
  }),
  paragraphs: (added: number, removed: number): Localized => ({
    zh: `正文：新写或改写${added}段，删去或改写${removed}段。`,
    en: `Text: ${added} ${added === 1 ? 'paragraph' : 'paragraphs'} new or rewritten, ${removed} removed or rewritten.`,
  }),
} as const;
