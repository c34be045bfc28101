import type { Severity } from '../../checks/check.ts';
import { severityName } from '../../checks/page.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';

/** A message on one line of a document, begun as a sentence is. */
export function sentence(message: Localized, language: Language): string {
  return capitalised(oneLine(message[language]));
}

/** A severity as it stands in a heading. */
export function severityWord(severity: Severity, language: Language): string {
  return capitalised(severityName(severity, language));
}

function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}

/** What a report says in whatever document it is. */
export const reportWords = {
  review: { zh: '审核意见', en: 'Review' },
  reviewOfPlans: { zh: '规划审核意见', en: 'Review of plans' },
  /** The heading of a report on one plan, whose title stands on the line above. */
  titleOf: (plan: string): Localized => ({ zh: `${plan}审核意见`, en: `${plan}: review` }),
  file: { zh: '文件', en: 'File' },
  decision: { zh: '处理', en: 'Decision' },
  accepted: { zh: '采纳', en: 'accepted' },
  rejected: { zh: '不采纳', en: 'not accepted' },
  because: { zh: '说明：', en: 'Note: ' },
  reviewer: { zh: '审核人：', en: 'Reviewed by: ' },
  date: { zh: '日期：', en: 'Date: ' },
  remarks: { zh: '批注', en: 'Comments' },
  checks: { zh: '检查说明', en: 'Why this is checked' },
};
