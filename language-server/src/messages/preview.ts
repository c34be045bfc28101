import type { Localized } from './localized.ts';

/** What the preview and the views beside the text say of a plan, besides the plan's own words. */
export const previewMessages = {
  year: (year: number): Localized => ({ zh: `${year}年`, en: `${year}` }),
  endOf: (year: number, month: number): Localized => ({
    zh: month === 12 ? `${year}年底` : `${year}年${month}月底`,
    en: month === 12 ? `End of ${year}` : `End of ${monthName(month)} ${year}`,
  }),
  day: (year: number, month: number, day: number): Localized => ({
    zh: `${year}年${month}月${day}日`,
    en: `${day} ${monthName(month)} ${year}`,
  }),
  noSingleDate: { zh: '长期、经常性', en: 'Long-term and recurring' },
  wholePlan: { zh: '全文', en: 'The whole plan' },
  separator: { zh: '、', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  lead: { zh: '（牵头）', en: ' (lead)' },
  support: { zh: '（配合）', en: ' (support)' },
  scope: (name: string, scope: string): Localized => ({
    zh: `${name}（${scope}）`,
    en: `${name} (${scope})`,
  }),
} as const;

function monthName(month: number): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
}

/** What a chart says. */
export const chartMessages = {
  title: (name: string, unit: string): Localized => ({
    zh: unit ? `${name}（${unit}）` : name,
    en: unit ? `${name} (${unit})` : name,
  }),
  point: (year: number, role: string, text: string): Localized => ({
    zh: `${year}年${role}${text}`,
    en: `${year} ${role} ${text}`,
  }),
  bound: (text: string): Localized => ({ zh: `要达到${text}`, en: `to reach ${text}` }),
  separator: { zh: '，', en: ', ' },
  stop: { zh: '。', en: '.' },
} as const;
