import type { PlanDate } from '../../core/model/period.ts';
import type { Header } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import type { Signature } from './document.ts';
import { printed } from './text.ts';

/** Who issues the plan, and the day it was signed; nothing where it says neither. */
export function signatureOf({ issuers, signed }: Header, language: Language): Signature | undefined {
  const names = issuers.map(({ value }) => printed(value)).filter((name) => name !== '');
  const date = signed && dateOf(signed.value, language);
  if (names.length === 0 && !date) return undefined;
  return { issuers: names, ...(date && { date }) };
}

/** Without zeros in front (GB/T 9704-2012 §7.3.5.4). */
function dateOf({ year, month, day, text }: PlanDate, language: Language): string {
  if (language === 'en' || month === undefined) return printed(text);
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
