import type { Unit } from '../../model/quantity.ts';
import { sameDimension } from '../../model/value/compare.ts';

/** Whether two units are of one dimension, whatever they are counted by. */
export function sameKindOfUnit(a: Unit, b: Unit): boolean {
  return sameDimension(withoutDenominator(a), withoutDenominator(b));
}

/**
 * Whether two rates are counted by the same, however many of them (每千人, 每万人口); one that doesn't say
 * by what often says it in its name.
 */
export function sameDenominator({ per: a }: Unit, { per: b }: Unit): boolean {
  return !a || !b || a.of.replace(/口$/u, '') === b.of.replace(/口$/u, '');
}

function withoutDenominator({ text, dimension, factor }: Unit): Unit {
  return { text, dimension, factor };
}
