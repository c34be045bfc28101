import type { CompletionContext, Offer } from './offer.ts';
import { filterTextOf } from './pinyin.ts';

/** More than all laws of the state: who types on is sent others. */
const most = 600;

/** The offers; where there are very many, the first of those that have what was typed in them. */
export function likeliest(offers: Offer[], { text, offset }: CompletionContext): Offer[] {
  if (offers.length <= most) return offers;
  const found: Offer[] = [];
  for (const offer of offers) {
    if (isFoundBy(text.slice(offer.from, offset), offer.label, offer.aliases)) found.push(offer);
    if (found.length === most) break;
  }
  return found;
}

/** Whether an editor would show a name where this was typed: its characters stand in the name or its pinyin in that order. */
export function isFoundBy(typed: string, name: string, aliases: readonly string[] = []): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '' || isIn(wanted, [name, ...aliases].join(' '))) return true;
  // the pinyin of thousands takes long
  return /[a-z]/u.test(wanted) && isIn(wanted, filterTextOf(name, ...aliases));
}

function isIn(wanted: string, text: string): boolean {
  const lower = text.toLowerCase();
  let at = -1;
  for (const character of wanted) {
    if (character.trim() === '') continue;
    at = lower.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
