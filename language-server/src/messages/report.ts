import type { Localized } from './localized.ts';

/** What a reviewer's report says beside the findings themselves. */
export const reportWords = {
  review: { zh: '审核意见', en: 'Review' },
  reviewOfPlans: { zh: '规划审核意见', en: 'Review of plans' },
  overview: { zh: '审核结果一览', en: 'Overview' },
  number: { zh: '序号', en: 'No.' },
  plan: { zh: '规划', en: 'Plan' },
  file: { zh: '文件', en: 'File' },
  documentNumber: { zh: '文号', en: 'Document number' },
  signed: { zh: '成文日期', en: 'Signed' },
  indicators: { zh: '指标', en: 'Indicators' },
  tasks: { zh: '任务', en: 'Tasks' },
  departments: { zh: '责任部门', en: 'Departments' },
  total: { zh: '合计', en: 'Total' },
  problem: { zh: '问题', en: 'Finding' },
  excerpt: { zh: '原文', en: 'Text' },
  related: { zh: '相关', en: 'See also' },
  fix: { zh: '改法', en: 'Change' },
  decision: { zh: '处理', en: 'Decision' },
  accepted: { zh: '采纳', en: 'accepted' },
  rejected: { zh: '不采纳', en: 'not accepted' },
  because: { zh: '说明：', en: 'Note: ' },
  before: { zh: '现为：', en: 'Now: ' },
  after: { zh: '改为：', en: 'Change to: ' },
  opening: { zh: '文件头和开头部分', en: 'Header and opening' },
  blankLine: { zh: '（空行）', en: '(blank line)' },
  reviewer: { zh: '审核人：', en: 'Reviewed by: ' },
  date: { zh: '日期：', en: 'Date: ' },
  checks: { zh: '检查说明', en: 'Why this is checked' },
  nothingFound: {
    zh: '经核对，没有发现需要处理的问题。',
    en: 'Checked; nothing was found that needs a decision.',
  },
} as const satisfies Record<string, Localized>;

export const reportPhrases = {
  /** The heading of a report on one plan, whose title stands on the line above. */
  titleOf: (plan: string): Localized => ({ zh: `${plan}审核意见`, en: `${plan}: review` }),
  /** What stands before the text of a line. */
  atLine: (number: number): Localized => ({ zh: `第${number}行：`, en: `Line ${number}: ` }),
  /** What is said of another place, before its text. */
  elsewhere: (said: string, file: string, line: number): Localized => ({
    zh: `${said}（${file ? `${file} ` : ''}第${line}行）：`,
    en: `${said} (${file ? `${file}, ` : ''}line ${line}): `,
  }),
  /** What a plan's findings begin with. */
  found: (count: number): Localized => ({
    zh: `经核对，共有${count}处需要处理，请逐条审核，并在“处理”一栏勾选。`,
    en: `${count === 1 ? '1 finding needs' : `${count} findings need`} a decision: please tick one for each.`,
  }),
  fixNumber: (number: number): Localized => ({ zh: `（${number}）`, en: `(${number}) ` }),
  insertedBelow: (line: number): Localized => ({
    zh: line > 0 ? `在第${line}行之后插入：` : '在开头插入：',
    en: line > 0 ? `Insert below line ${line}: ` : 'Insert at the top: ',
  }),
  deleted: (line: number): Localized => ({ zh: `删去第${line}行：`, en: `Delete line ${line}: ` }),
  /** Behind a fix that changes more lines than are shown. */
  forExample: (lines: number): Localized => ({
    zh: `（共${lines}行，例如）`,
    en: ` (${lines} lines; for example)`,
  }),
  moreLines: (count: number): Localized => ({
    zh: `……以下${count}行略`,
    en: `… ${count} more ${count === 1 ? 'line' : 'lines'}`,
  }),
} as const;
