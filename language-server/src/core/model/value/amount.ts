import type { Big } from 'big.js';
import type { Unit } from '../quantity.ts';
import { sameDimension } from './compare.ts';
import { afterBracket, type Draft, isTrouble, notePart, type Trouble } from './draft.ts';
import type { FoldedText } from './fold.ts';
import { numeralAt } from './numerals.ts';
import { ratioAt } from './ratios.ts';
import { shareAt } from './shares.ts';
import { type FoundUnit, unitAt, unitOf } from './units.ts';

/** The number or the two numbers of a value, with their unit. */
export interface Amount {
  readonly low: Big;
  readonly high: Big;
  readonly isRange: boolean;
  readonly unit: Unit;
  readonly countable: boolean;
  /** Where 余 or 多 stands behind the number or its scale; -1 for nowhere. */
  readonly overAt: number;
  readonly inWords: boolean;
  readonly end: number;
}

interface AmountTerm extends FoundUnit {
  readonly amount: Big;
}

const percent = unitOf('%');
const dash = /(?:—{1,2}|-{1,2}|~|至|到)(?=[+-]?[\d.一二两三四五六七八九十百千半])/y;

/** Reads the number, or the range, at `at`. */
export function amountAt(folded: FoldedText, at: number, draft: Draft): Amount | Trouble {
  const share = shareAt(folded.chars, at);
  if (share) {
    const { percent: low, end } = share;
    notePart(draft, folded, 'number', at, end);
    const common = { isRange: false, unit: percent, countable: false, overAt: -1, inWords: true };
    return { low, high: low, end, ...common };
  }
  const first = termAt(folded, at, draft);
  if (isTrouble(first)) return first;
  dash.lastIndex = first.end;
  const between = dash.exec(folded.chars)?.[0];
  if (!between) return { ...first, low: first.amount, high: first.amount, isRange: false, inWords: false };
  const second = termAt(folded, first.end + between.length, draft);
  if (isTrouble(second)) return second;
  return rangeOf(first, second, at);
}

function termAt(folded: FoldedText, at: number, draft: Draft): AmountTerm | Trouble {
  const { chars } = folded;
  const numeral = numeralAt(chars, at);
  if (!numeral) return missingNumber(chars, at, draft);
  if (!numeral.amount) return { reason: 'malformed-number', from: at, to: numeral.end };
  const end = afterBracket(folded, numeral.end, draft);
  const overAt = /[余多几]/.test(chars[end] ?? '') ? end : -1;
  // 三十多个 is said of round numbers only
  if (overAt >= 0 && numeral.chinese && /[一二三四五六七八九]{1}$/.test(chars.slice(at, end)) && end > at + 1)
    return { reason: 'malformed-number', from: at, to: overAt + 1 };
  const unit = ratioAt(folded, end, numeral.amount) ?? unitAt(folded, Math.max(end, overAt + 1));
  // 一体化, 三级: characters that happen to be numerals are read as such only in front of a unit; 一批 is some
  const isWord = (!unit.known && unit.end > end) || chars.startsWith('一批', at);
  if (numeral.chinese && isWord) {
    return { reason: 'number-expected', from: at, to: unit.end };
  }
  const over = Math.max(overAt, unit.overAt);
  if (unit.unit.dimension === 'ratio') notePart(draft, folded, 'number', at, unit.end);
  else {
    notePart(draft, folded, 'number', at, numeral.end);
    // the unit stands on both sides of 余 in 3.8万余人
    notePart(draft, folded, 'unit', end, over < 0 ? unit.end : over);
    if (over >= 0) notePart(draft, folded, 'unit', over + 1, unit.end);
  }
  return { ...unit, amount: numeral.amount, overAt: over, end: afterBracket(folded, unit.end, draft) };
}

/** At fault is what stands there instead of a number, or the word that calls for one where nothing does. */
function missingNumber(chars: string, at: number, draft: Draft): Trouble {
  const reason = 'number-expected';
  if (at < chars.length) {
    const digit = chars.slice(at).search(/\d/);
    return { reason, from: at, to: digit > 0 ? at + digit : chars.length };
  }
  const caller = draft.bracket ?? draft.callsFrom;
  return { reason, from: caller ?? 0, to: at, halfTyped: caller !== undefined };
}

/** No range goes up to so many times its start. */
const widest = 1000;

/** 1—2名, 10%—20%, 5万—10万人, 5000—1万人: one unit for both, the later one where they differ. */
function rangeOf(first: AmountTerm, second: AmountTerm, from: number): Amount | Trouble {
  const to = second.end;
  let low = first.amount;
  if (first.unit.text === '') {
    // 5000—1万人 means 5000 of them, 1—2万人 means 10000; 600—580万人 can't mean 600 and is the wrong way round
    const counted = low.div(second.scale);
    if (low.gt(second.amount) && counted.times(widest).gte(second.amount)) low = counted;
  } else if (second.unit.text !== '' && !first.unit.factor.eq(second.unit.factor)) {
    const same = first.unit.dimension === 'number' || sameDimension(first.unit, second.unit);
    if (!same) return { reason: 'trailing-text', from: first.end, to };
    low = low.times(first.unit.factor).div(second.unit.factor);
  }
  if (low.gt(second.amount)) return { reason: 'empty-range', from, to };
  const { unit, countable } = second.unit.text === '' ? first : second;
  const overAt = Math.max(first.overAt, second.overAt);
  return { low, high: second.amount, isRange: true, unit, countable, overAt, inWords: false, end: to };
}
