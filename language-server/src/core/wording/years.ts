import type { Localized } from '../text/localized.ts';

/** A year as it is said: 2025年, `2025`. */
export function yearText(year: number): Localized {
  return { zh: `${year}年`, en: `${year}` };
}
