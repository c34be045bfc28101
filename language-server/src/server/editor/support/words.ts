import { type Localized, plural } from '../../../core/text/localized.ts';

/** How many indicators there are: `3项指标`. */
export function indicatorCount(count: number): Localized {
  return { zh: `${count}项指标`, en: plural(count, 'indicator') };
}
