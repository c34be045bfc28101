import { isOfOneKind } from '../../model/progress.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';
import { parseValue } from '../../model/value/parse.ts';
import { simplified } from '../../recogniser/paragraph.ts';
import { sameAmount } from '../support/commitments.ts';

/**
 * What `meant` says, written as `own` is: with its words or signs, where it has some, and in a table with
 * signs. Undefined where that can't be written so that it reads as the same value.
 */
export function inMannerOf(own: Quantity, meant: Quantity, place: 'text' | 'table'): string | undefined {
  return [...candidates(own, meant, place), meant.text.replace(/\s+/gu, '')].find((text) =>
    saysTheSame(text, meant),
  );
}

const number = /[\d０-９][\d０-９,，.．]*/u;
const comparison =
  /不[低少小][于於]|不超[过過]|不[高大多][于於]|超[过過]|[多大高][于於]|[少低小][于於]|至少|至多|[达達]到|[≥≤><＞＜≧≦]/u;
const sign = /[≥≤><＞＜≧≦]/u;
const behind = /以[上下内內]|左右/u;

function* candidates(own: Quantity, meant: Quantity, place: 'text' | 'table'): Iterable<string> {
  if (!meant.low.eq(meant.high)) return;
  const amount = meant.low.toFixed();
  const token = comparison.exec(own.text)?.[0];
  const usesSigns = token ? sign.test(token) : place === 'table' && !behind.test(own.text);
  const bound = usesSigns
    ? (signs[meant.comparator] ?? '')
    : wordFor(meant, simplified(own.text) !== own.text);
  if (own.unit.text === meant.unit.text || meant.unit.text === '') {
    if (own.comparator === meant.comparator) yield own.text.replace(number, amount);
    if (token) yield own.text.replace(token, bound).replace(number, amount);
    yield own.text.replace(behind, '').replace(number, bound + amount);
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

function wordFor({ comparator, unit }: Quantity, isTraditional: boolean): string {
  const isShare = unit.dimension === 'share' || unit.dimension === 'points';
  const chosen: Partial<Record<Comparator, readonly [simplified: string, traditional: string]>> = {
    'at-least': isShare ? ['不低于', '不低於'] : ['不少于', '不少於'],
    'more-than': ['超过', '超過'],
    'at-most': ['不超过', '不超過'],
    'less-than': isShare ? ['低于', '低於'] : ['少于', '少於'],
    equal: ['达到', '達到'],
  };
  return chosen[comparator]?.[isTraditional ? 1 : 0] ?? '';
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
