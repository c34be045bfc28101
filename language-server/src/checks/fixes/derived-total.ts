import type { Plan } from '../../core/model/plan.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import type { Reckoning } from '../../core/reckoning/reckoning.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { inMannerOf } from './manner.ts';
import { styleOf } from './style.ts';

/** The total that its parts or years come to, as the total is written: it follows from them, and not they from it. */
export function derivedTotal(plan: Plan, { kind, span, from, result, isDoubtful }: Reckoning): Fix[] {
  if (isDoubtful || !(kind === 'yearly' || (kind === 'parts' && from.length > 1))) return [];
  const own = parseValue(plan.source.text.slice(span.start, span.end), span.start);
  const reckoned = parseValue(result.zh, 0);
  if (own.kind !== 'quantity' || reckoned.kind !== 'quantity' || !reckoned.low.eq(reckoned.high)) return [];
  const { comparator, softener } = own;
  const { softener: _, ...amount } = reckoned;
  const meant = { ...amount, comparator, ...(softener && { softener }) };
  const newText = inMannerOf(own, meant, 'text', styleOf(plan));
  if (newText === undefined) return [];
  const it = quoted(short(newText));
  const title = { zh: `总数改为${it}`, en: `Change the total to ${it}` };
  return [{ title, edits: [{ span, newText }] }];
}
