import type { YearRole } from '../model/plan.ts';
import type { Localized } from '../text/localized.ts';

/** What a year is to an indicator, as a table's cell says it. */
export const roleNames: Readonly<Record<YearRole, Localized>> = {
  baseline: { zh: '基期', en: 'baseline' },
  milestone: { zh: '里程碑', en: 'milestone' },
  target: { zh: '目标', en: 'target' },
  outlook: { zh: '远景', en: 'outlook' },
  standard: { zh: '标准', en: 'standard' },
  actual: { zh: '实绩', en: 'actual' },
};

/** What a value of such a year is, as a sentence calls it. */
export const valueNames: Readonly<Record<YearRole, Localized>> = {
  ...roleNames,
  baseline: { zh: '基期值', en: 'baseline' },
  outlook: { zh: '远景目标', en: 'outlook' },
  actual: { zh: '实绩', en: 'actual value' },
};

/** Why it is that. */
export const roleMeanings: Readonly<Record<YearRole, Localized>> = {
  baseline: {
    zh: '基期及以前：拿来比较的起点。',
    en: 'At or before the base year: what progress is measured from.',
  },
  milestone: {
    zh: '规划期之内、最后一年之前：途中要达到的值。',
    en: 'Inside the period, before its last year: what is to be reached on the way.',
  },
  target: {
    zh: '规划期的最后一年：要达到的目标。',
    en: 'The last year of the period: what is to be reached.',
  },
  outlook: { zh: '规划期之后：远景目标。', en: 'After the period: what is looked forward to.' },
  standard: { zh: '一直有效的标准，没有期限。', en: 'A standing norm without a deadline.' },
  actual: { zh: '实际达到的值。', en: 'What was in fact reached.' },
};
