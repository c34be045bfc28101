import type { Direction, Indicator, IndicatorValue, YearRole } from '../../core/model/plan.ts';
import type { Comparator, Quantity } from '../../core/model/quantity.ts';
import type { Range, Source } from '../../core/model/source.ts';
import { baseAmount, compareQuantities } from '../../core/model/value/compare.ts';
import type { Language } from '../../core/text/localized.ts';
import { decisiveValue, indicatorLabel } from './duty-words.ts';

/** What an indicator is to reach over the years; all amounts are in one unit. */
export interface Trajectory {
  readonly name: string;
  readonly range: Range;
  readonly unit: string;
  readonly direction: Direction;
  /** By year. */
  readonly points: readonly TrajectoryPoint[];
  /** The target, or where there is none the last planned value or the standard. */
  readonly bound?: TrajectoryBound;
}

export interface TrajectoryBound {
  readonly comparator: Comparator;
  /** Exact decimals, as in `17.8`; equal unless a range is meant. */
  readonly low: string;
  readonly high: string;
  /** As the plan says it. */
  readonly text: string;
}

export interface TrajectoryPoint extends TrajectoryBound {
  readonly year: number;
  readonly role: YearRole;
  readonly range: Range;
}

/**
 * How an indicator is to go over the years: the values that measure the same as its target does, in its
 * unit. Nothing where fewer than two of them have a year.
 */
export function trajectoryOf(
  indicator: Indicator,
  source: Source,
  language: Language,
): Trajectory | undefined {
  const decisive = decisiveValue(indicator)?.value;
  const quantities = indicator.values.flatMap((each) => asQuantity(each) ?? []);
  const measure = decisive?.kind === 'quantity' ? decisive : quantities.at(-1)?.quantity;
  if (!measure) return undefined;
  const points = quantities
    .filter(({ quantity }) => quantity === measure || compareQuantities(quantity, measure) !== undefined)
    .sort((a, b) => a.year - b.year)
    .map(({ year, role, quantity }) => ({
      year,
      role,
      range: source.rangeOf(quantity.span),
      ...boundOf(quantity, measure),
    }));
  if (points.length < 2) return undefined;
  return {
    name: indicatorLabel(indicator, language),
    range: source.rangeOf(indicator.span),
    unit: measure.unit.text,
    direction: indicator.direction,
    points,
    ...(measure === decisive && { bound: boundOf(measure, measure) }),
  };
}

/** By years: what is said of a part of one is none of them. */
function asQuantity({ year, part, role, value, heading }: IndicatorValue) {
  if (value.kind !== 'quantity' || year === undefined || part || heading !== undefined) return undefined;
  return { year, role, quantity: value };
}

/** The amounts in the unit of `measure`; a fall is a negative change. */
function boundOf(quantity: Quantity, measure: Quantity): TrajectoryBound {
  const { comparator, text, low, high, change, unit } = quantity;
  const inUnit = (amount: Quantity['low']) => {
    const signed = change?.direction === 'down' ? amount.times(-1) : amount;
    if (unit.text === measure.unit.text) return signed;
    const rated = unit.per && measure.unit.per;
    const scale = rated ? measure.unit.per.count.div(unit.per.count) : 1;
    return baseAmount(signed, unit).times(scale).div(measure.unit.factor);
  };
  const [first, second] = [inUnit(low), inUnit(high)].sort((a, b) => a.cmp(b)) as [typeof low, typeof high];
  return { comparator, text, low: first.toFixed(), high: second.toFixed() };
}
