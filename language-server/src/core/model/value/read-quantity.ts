import { Big } from 'big.js';
import type { Quantity, Recurrence } from '../quantity.ts';
import { type Amount, amountAt } from './amount.ts';
import { readBefore } from './before.ts';
import { readBehind } from './behind.ts';
import { recurrenceOf } from './denominator.ts';
import { type Draft, isTrouble, type Trouble, type ValuePart } from './draft.ts';
import type { FoldedText } from './fold.ts';
import { isAmountOfSomething } from './nouns.ts';
import { unitOf } from './units.ts';

/** A quantity before its place in the file is added. */
export type QuantityReading = Omit<Quantity, 'text' | 'span'>;

/**
 * Reads words, number, unit, words from left to right: one amount or one range, and nothing else. What
 * is understood goes into `parts`, as far as it goes.
 */
export function readQuantity(folded: FoldedText, parts: ValuePart[]): QuantityReading | Trouble {
  const draft: Draft = { parts };
  const at = readBefore(folded, draft);
  if (isTrouble(at)) return at;
  const amount = amountAt(folded, at, draft);
  if (isTrouble(amount)) return levelOfSomething(folded, draft) ?? amount;
  const trouble = readBehind(folded, amount, draft);
  if (trouble) return trouble;
  const isShare = ['share', 'multiple'].includes(amount.unit.dimension);
  // a share has no object: 建成城区90% says where, if anything
  const isMisread = draft.relativeTo ? !isShare : draft.object && isShare && !amount.inWords;
  if (isMisread) return { reason: 'number-expected', from: 0, to: at };
  if (amount.isRange && draft.comparator && draft.comparator !== 'about') {
    return { reason: 'two-comparators', from: 0, to: amount.end };
  }
  return assembled(draft, amount);
}

const one = new Big(1);
const multiple = unitOf('倍');

/** 不低于全省平均水平: as much as something else is, so once that; a comparator must say how it binds. */
function levelOfSomething({ chars, original }: FoldedText, draft: Draft): QuantityReading | undefined {
  const { comparator, comparatorEnd, softener } = draft;
  if (!comparator || !isAmountOfSomething(chars.slice(comparatorEnd))) return undefined;
  const relativeTo = original.slice(comparatorEnd);
  const amount = { low: one, high: one, unit: multiple, inWords: true };
  return { kind: 'quantity', comparator, ...amount, ...(softener && { softener }), relativeTo };
}

function assembled(draft: Draft, amount: Amount): QuantityReading {
  const { softener, cumulative, relativeTo, annual, direction } = draft;
  const { text, dimension, factor, per: behind } = amount.unit;
  const timely = behind && recurrenceOf(behind);
  const per = timely ? draft.per : (behind ?? draft.per);
  const recurrence = draft.recurrence ?? timely ?? (annual && !direction ? everyYear(annual) : undefined);
  const yearly = annual !== undefined || (recurrence?.period === 'year' && recurrence.every === 1);
  return {
    kind: 'quantity',
    comparator: draft.comparator ?? (amount.isRange ? undefined : draft.unlessSaid) ?? 'equal',
    low: amount.low,
    high: amount.high,
    unit: { text, dimension, factor, ...(per && { per }) },
    ...((amount.inWords || (draft.covered && amount.low.eq(100))) && { inWords: true }),
    ...(direction && { change: { direction, pace: yearly ? 'annual' : 'total' } as const }),
    ...(recurrence && { recurrence }),
    ...(cumulative && { cumulative }),
    ...(softener && { softener }),
    ...(relativeTo && { relativeTo }),
  };
}

function everyYear(text: string): Recurrence {
  return { every: 1, period: 'year', text };
}
