import { Big } from 'big.js';
import type { Localized } from '../text/localized.ts';
import { amountInEnglish } from '../wording/values.ts';
import type { Way } from './from-to.ts';

/** A number without more decimals than it is worth: two, or as many as are wanted. */
export function numberText(amount: Big, decimals = 2): string {
  return new Big(amount.round(decimals)).toFixed();
}

/** `15个百分点`, `15 points` for an amount in a unit as the plan writes it. */
export function inUnit(amount: Big, unit: string, decimals = 2): Localized {
  const rounded = new Big(amount.round(decimals));
  return { zh: numberText(amount, decimals) + unit, en: amountInEnglish(rounded, unit) };
}

export const wayWords: Readonly<Record<Way, Localized>> = {
  up: { zh: '提高', en: 'a rise' },
  down: { zh: '下降', en: 'a fall' },
};
