import type { Localized } from '../../../core/text/localized.ts';

/** What cards of several kinds say. */
export const sharedLabels = {
  responsible: { zh: '责任部门', en: 'Responsible' },
  deadline: { zh: '期限', en: 'Deadline' },
} as const satisfies Record<string, Localized>;

/** What the part before the first heading is called. */
export const planItself: Localized = { zh: '全文', en: 'the whole plan' };
