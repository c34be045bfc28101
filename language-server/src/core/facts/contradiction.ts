import type { Comparator, Quantity } from '../model/quantity.ts';
import { likeness } from '../recogniser/likeness.ts';
import { sameAmount } from './amounts.ts';
import type { Fact } from './fact.ts';

/** In what two statements of one quantity differ. */
export type Difference =
  /** The amount, or a floor where the other has a ceiling. */
  | 'value'
  /** One amount for two years. */
  | 'year'
  /** One number in two units that can’t be brought together. */
  | 'unit'
  /** 超过 and 不低于 of one amount. */
  | 'strictness'
  /** The later year falls behind the earlier one. */
  | 'order'
  /** What is aimed at has been reached. */
  | 'reached';

/** Two statements of one quantity that can’t both hold. */
export interface Contradiction {
  readonly difference: Difference;
  /** The one to look at first: the sentence where it differs from a field, the one that stands alone where others agree. */
  readonly fact: Fact;
  /** Others that say what it says. */
  readonly alike: readonly Fact[];
  /** What it is held against: the indicator’s field, or what most sentences say. */
  readonly against: Fact;
  /** Others that say what that says. */
  readonly likewise: readonly Fact[];
}

const inclusiveOf: Partial<Record<Comparator, Comparator>> = {
  'more-than': 'at-least',
  'less-than': 'at-most',
};

/** Whether a value shuts its own amount out: 超过, 低于. */
export function isStrict({ comparator }: Quantity): boolean {
  return inclusiveOf[comparator] !== undefined;
}

/** Whether only one of two bounds at one amount lets that amount itself pass. */
export function differInStrictness(a: Quantity, b: Quantity): boolean {
  const differ = inclusiveOf[a.comparator] === b.comparator || inclusiveOf[b.comparator] === a.comparator;
  return differ && sameAmount(a, b);
}

/** Whether two statements are for the same: each of the same ones, or all together. */
export function areOfOneScope(a: Fact, b: Fact): boolean {
  if (a.scope === undefined || b.scope === undefined) return a.scope === b.scope;
  return likeness(a.scope, b.scope) >= 0.5;
}
