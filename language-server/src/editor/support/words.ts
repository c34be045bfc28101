import { type Localized, plural } from '../../messages/localized.ts';

/** How many indicators there are: `3项指标`. */
export function indicatorCount(count: number): Localized {
  return { zh: `${count}项指标`, en: plural(count, 'indicator') };
}
