import type { Localized, Severity } from '../../../language-server/src/index.ts';
import type { ExportFormat } from '../preview/messages.ts';

/** What the preview says besides the plan's own words. */
export const previewMessages = {
  panelTitle: (title: string): Localized => ({ zh: `预览：${title}`, en: `Preview: ${title}` }),
  loading: { zh: '正在准备预览……', en: 'Preparing the preview…' },
  stopped: {
    zh: '规划匠的语言服务没有运行，暂时没有预览。文字可以照常编辑。',
    en: 'There is no preview, as Planwright’s language server isn’t running. You can go on writing.',
  },
  outdated: {
    zh: '规划匠的语言服务没有运行。下面是它停下以前的内容，不再随文字更新。',
    en: 'Planwright’s language server isn’t running. What is shown below is from before it stopped.',
  },
  unknown: {
    zh: '找不到这份规划。它可能已经删除或改名；打开规划后，这里会显示预览。',
    en: 'The plan can’t be found; it may have been deleted or renamed. Open the plan, and its preview is shown here.',
  },
  untitled: { zh: '（规划名称未写）', en: '(plan without a title)' },
  noPlan: {
    zh: '先打开一份规划（.plan 文件），再打开预览。',
    en: 'Open a plan (a .plan file) first, then its preview.',
  },
  exportFailed: (reason: string): Localized => ({
    zh: `没有导出：${reason}`,
    en: `Nothing was exported: ${reason}`,
  }),
  views: { zh: '预览的内容', en: 'Parts of the preview' },
  exports: { zh: '导出', en: 'Export' },
  exportAs: (name: string): Localized => ({ zh: `导出为 ${name}`, en: `Export as ${name}` }),
  findings: (count: number): Localized => ({
    zh: `${count}个问题`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'}`,
  }),
  noFindings: { zh: '没有发现问题', en: 'Nothing found' },
  line: (line: number): Localized => ({ zh: `第${line}行`, en: `line ${line}` }),
  toSource: { zh: '转到原文', en: 'Go to the text' },
  deadline: { zh: '期限', en: 'Due' },
  value: { zh: '目标', en: 'Target' },
  count: (count: number): Localized => ({ zh: `${count}项`, en: `${count}` }),
} as const;

export const tabNames = {
  tables: { zh: '指标表', en: 'Indicators' },
  responsibilities: { zh: '任务分工', en: 'Responsibilities' },
  timeline: { zh: '时间线', en: 'Timeline' },
  trajectories: { zh: '轨迹', en: 'Trajectories' },
} as const satisfies Record<string, Localized>;

export type Tab = keyof typeof tabNames;

/** What to write so that a part of the preview is no longer empty. */
export const emptyTabs: Readonly<Record<Tab, Localized>> = {
  tables: {
    zh: '还没有指标。写一行“指标 名称”，下面缩进写“2025年：90%”，指标表就出来了。',
    en: 'No indicators yet. Write a line “indicator Name” and, indented below it, “2025: 90%”: there is your table.',
  },
  responsibilities: {
    zh: '还没有写明谁负责。在任务或指标下写一行“责任部门：市民政局”，分工表就出来了。',
    en: 'Nobody answers for anything yet. Write “responsible: …” below a task or an indicator.',
  },
  timeline: {
    zh: '还没有期限，也没有带年份的目标。在任务下写一行“期限：2025年底”，时间线就出来了。',
    en: 'No deadlines and no targets with a year yet. Write “deadline: end of 2025” below a task.',
  },
  trajectories: {
    zh: '还没有可画的轨迹：一项指标至少要有两个年份的数值，比如基期和目标。',
    en: 'Nothing to draw yet: an indicator needs values for two years, such as a baseline and a target.',
  },
};

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
  hint: { zh: '建议', en: 'Hint' },
};

export const formatNames: Readonly<Record<ExportFormat, Localized>> = {
  docx: { zh: 'Word', en: 'Word' },
  xlsx: { zh: 'Excel', en: 'Excel' },
  html: { zh: '网页', en: 'Web page' },
  md: { zh: 'Markdown', en: 'Markdown' },
};
