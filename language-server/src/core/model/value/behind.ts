import type { Amount } from './amount.ts';
import { denominatorBehind, recurrenceOf } from './denominator.ts';
import { afterBracket, type Draft, notePart, type Trouble } from './draft.ts';
import { readEach } from './each.ts';
import type { FoldedText } from './fold.ts';
import { bindsBehind, closingBracket, wordEnd } from './word-end.ts';
import { wordAt } from './word-table.ts';
import { agreed, wordsBehind } from './words.ts';

const footnote = /\[(?:注\d{0,2}|\d{1,2})\]|[*※▲△★☆①-⑳❶-❿¹²³⁰⁴-⁹]+/uy;
/** 不少于10个，其中省级2个: what follows is a part of the amount, and no other one. */
const ofWhich = /[,;]?其中.*/y;
/** 4.5,努力争取更好结果: how it is to go on, without another amount. */
const striving =
  /[,;](?:并|且)?(?:努力|力争|争取|力求|逐步|逐年|稳步|持续|不断|进一步|继续|保持|维持|确保)[^\d一二两三四五六七八九十百半%‰]*$/y;
/** 100%动态保持, 100%动态达标 */
const dynamic = /(?:保持)?动态(?:保持|达标|平衡|稳定|管理|清零)?|保持稳定/y;
const coveredOrFootnote = new RegExp(`全?覆盖|${footnote.source}`, 'uy');

/** Reads all that may stand behind the number and its unit into `draft`. */
export function readBehind(folded: FoldedText, amount: Amount, draft: Draft): Trouble | undefined {
  const { chars } = folded;
  let at = amount.end;
  if (amount.overAt >= 0) {
    const trouble = bind(folded, draft, amount, 'somewhat-over', amount.overAt, amount.overAt + 1);
    if (trouble) return trouble;
  }
  let nounSeen = false;
  while (at < chars.length) {
    const word = wordAt(wordsBehind, chars, at);
    if (word) {
      const trouble = bind(folded, draft, amount, word.meaning, at, at + word.word.length);
      if (trouble) return trouble;
      at += word.word.length;
      continue;
    }
    let next = readMark(folded, at, amount, draft);
    if (next === at && !nounSeen) {
      nounSeen = true;
      next = nounEnd(chars, at, amount);
    }
    if (next === at) return { reason: 'trailing-text', from: at, to: chars.length };
    if (next < 0) return { reason: 'unclosed-bracket', from: at, to: at + 1 };
    at = next;
  }
  const open = draft.bracket;
  return open === undefined ? undefined : { reason: 'unclosed-bracket', from: open, to: open + 1 };
}

function bind(
  folded: FoldedText,
  draft: Draft,
  amount: Amount,
  behind: NonNullable<Draft['comparator']>,
  from: number,
  to: number,
): Trouble | undefined {
  notePart(draft, folded, 'comparator', from, to);
  // 控制在2%—3%以内: both bounds are said already
  if (amount.isRange && behind === 'at-most' && !draft.comparator) return undefined;
  const comparator = agreed(draft.comparator, behind);
  if (!comparator) return { reason: 'two-comparators', from, to };
  draft.comparator = comparator;
  return undefined;
}

/** A note, a footnote's mark, a denominator, a closing bracket; -1 for a bracket that nothing closes. */
function readMark(folded: FoldedText, at: number, amount: Amount, draft: Draft): number {
  const { chars } = folded;
  const closed = afterBracket(folded, at, draft);
  if (closed > at) return closed;
  if (chars[at] === '(') {
    const close = closingBracket(chars, at);
    if (chars.slice(at, close).includes('累计')) draft.cumulative = true;
    return close < 0 ? -1 : close + 1;
  }
  ofWhich.lastIndex = at;
  if (ofWhich.test(chars)) return chars.length;
  striving.lastIndex = at;
  if (striving.test(chars)) return chars.length;
  dynamic.lastIndex = at;
  const kept = dynamic.exec(chars)?.[0];
  if (kept) {
    notePart(draft, folded, 'softener', at, at + kept.length);
    draft.softener = (draft.softener ?? '') + folded.original.slice(at, at + kept.length);
    return at + kept.length;
  }
  if (chars[at] === '每') return readEach(folded, at, draft) ?? at;
  const per = draft.per || amount.unit.per ? undefined : denominatorBehind(folded, at, amount.unit);
  if (per) {
    const recurrence = recurrenceOf(per);
    if (recurrence) draft.recurrence ??= recurrence;
    else draft.per = { count: per.count, of: per.of, text: per.text };
    return per.end;
  }
  const pattern = amount.unit.dimension === 'share' && !draft.covered ? coveredOrFootnote : footnote;
  pattern.lastIndex = at;
  const found = pattern.exec(chars)?.[0];
  if (found?.endsWith('覆盖')) draft.covered = true;
  return at + (found?.length ?? 0);
}

/**
 * What is counted (3个社区), what a share is of (80%的社区, 80%以上工作时间), what is to be so (90%达标): it
 * belongs to the value, binds nothing and is not kept, for it says again what the indicator's name says.
 */
function nounEnd(chars: string, at: number, amount: Amount): number {
  const of = chars[at] === '的';
  const mayFollow = of || amount.countable || amount.unit.dimension === 'share';
  return mayFollow ? wordEnd(chars, at + +of, bindsBehind) : at;
}
