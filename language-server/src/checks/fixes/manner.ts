import { sameAmount } from '../../core/facts/amounts.ts';
import { isOfOneKind } from '../../core/model/progress.ts';
import type { Comparator, Quantity } from '../../core/model/quantity.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import type { OwnWord } from '../../core/text/own-words.ts';
import { matchAsWritten } from '../../core/text/simplified.ts';
import type { FixStyle } from './style.ts';

/**
 * What `meant` says, written as `own` is: with its words or signs, where it has some, and in a table with
 * signs. Undefined where that can't be written so that it reads as the same value.
 */
export function inMannerOf(
  own: Quantity,
  meant: Quantity,
  place: 'text' | 'table',
  style: FixStyle,
): string | undefined {
  return [...candidates(own, meant, place, style), meant.text.replace(/\s+/gu, '')].find((text) =>
    saysTheSame(text, meant),
  );
}

const number = /[\d０-９][\d０-９,，.．]*/u;
const comparison = /不[低少小]于|不超过|不[高大多]于|超过|[多大高]于|[少低小]于|至少|至多|达到|[≥≤><＞＜≧≦]/u;
const sign = /[≥≤><＞＜≧≦]/u;
const behind = /以[上下内]|左右/u;

function* candidates(
  own: Quantity,
  meant: Quantity,
  place: 'text' | 'table',
  style: FixStyle,
): Iterable<string> {
  if (!meant.low.eq(meant.high)) return;
  const amount = meant.low.toFixed();
  const token = matchAsWritten(comparison, own.text)?.[0];
  const bindsBehind = matchAsWritten(behind, own.text)?.[0];
  const usesSigns = token ? sign.test(token) : place === 'table' && !bindsBehind;
  const bound = usesSigns ? (signs[meant.comparator] ?? '') : wordFor(meant, style);
  if (own.unit.text === meant.unit.text || meant.unit.text === '') {
    if (own.comparator === meant.comparator) yield own.text.replace(number, amount);
    if (token) yield own.text.replace(token, bound).replace(number, amount);
    yield own.text.replace(bindsBehind ?? '', '').replace(number, bound + amount);
  }
  // what its amount is counted by would be lost
  if (!own.unit.per) yield bound + amount + meant.unit.text;
}

const signs: Partial<Record<Comparator, string>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
};

function wordFor({ comparator, unit }: Quantity, style: FixStyle): string {
  const isShare = unit.dimension === 'share' || unit.dimension === 'points';
  const chosen: Partial<Record<Comparator, OwnWord>> = {
    'at-least': isShare ? '不低于' : '不少于',
    'more-than': '超过',
    'at-most': '不超过',
    'less-than': isShare ? '低于' : '少于',
    equal: '达到',
  };
  const word = chosen[comparator];
  return word ? style.own(word) : '';
}

function saysTheSame(text: string, meant: Quantity): boolean {
  const read = parseValue(text, 0);
  if (read.kind !== 'quantity' || read.comparator !== meant.comparator || read.softener !== meant.softener) {
    return false;
  }
  // a bare number has the unit that its indicator gives it
  const unit = read.unit.dimension === 'number' ? meant.unit : read.unit;
  const completed = { ...read, unit };
  return sameAmount(completed, meant) && isOfOneKind(completed, meant);
}
