import { isFlow, type MeasuredValue } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { sameDenominator, sameDimension } from '../../core/model/value/compare.ts';

/** How the units of two values fail to fit together. */
export type Clash = 'unit' | 'counting-word' | 'denominator' | 'change' | 'missing';

/** A bare 0 is none at all, of whatever unit. */
function isNothing({ value: { low, high, unit } }: MeasuredValue): boolean {
  return unit.dimension === 'number' && low.eq(0) && high.eq(0);
}

/** Why two values of one indicator can't be held against each other; undefined where they can. */
export function clash(indicator: Indicator, a: MeasuredValue, b: MeasuredValue): Clash | undefined {
  const [first, second] = [a.value.unit, b.value.unit];
  const sameKind = sameDimension(first, second);
  if (!a.value.change !== !b.value.change) {
    // 年均增长6% says how fast to get there
    if ((a.value.change ?? b.value.change)?.pace === 'annual') return undefined;
    const level = a.value.change ? b : a;
    // from where things stand, a change says as well where to go; and of a growth rate 增长6% and 6% say the same
    const isFine = level.role === 'baseline' || level.role === 'actual' || (isFlow(indicator) && sameKind);
    return isFine ? undefined : 'change';
  }
  if (!sameKind) {
    if (isNothing(a) || isNothing(b)) return undefined;
    if (first.dimension === 'number' || second.dimension === 'number') return 'missing';
    const areCounts = first.dimension.startsWith('things') && second.dimension.startsWith('things');
    return areCounts ? 'counting-word' : 'unit';
  }
  return sameDenominator(first, second) ? undefined : 'denominator';
}
