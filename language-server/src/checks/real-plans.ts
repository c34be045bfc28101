import type { Localized } from '../core/text/localized.ts';

/** The published plans that the examples are made from, by the examples' names. */
export const realPlans = {
  deyang: { zh: '德阳', en: 'Deyang' },
  sanya: { zh: '三亚', en: 'Sanya' },
  shidian: { zh: '施甸', en: 'Shidian' },
  taizhou: { zh: '泰州', en: 'Taizhou' },
  zhuhai: { zh: '珠海', en: 'Zhuhai' },
} as const satisfies Record<string, Localized>;

export type RealPlan = keyof typeof realPlans;
