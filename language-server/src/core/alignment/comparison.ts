import type { MeasuredValue } from '../model/measured-values.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { goesFurther, isOfOneKind } from '../model/progress.ts';
import type { Quantity } from '../model/quantity.ts';
import { denominatorAt } from '../model/value/denominator.ts';
import { fold, foldedChars } from '../model/value/fold.ts';
import type { AlignedPair } from './aligned-pairs.ts';
import type { Requirement } from './requirements.ts';

/** Whether `own` asks for less than the superior plan does, on the indicator's way. */
export function fallsShort(
  { own: { direction }, served }: AlignedPair,
  own: MeasuredValue,
  asked: Requirement,
): boolean {
  return goesFurther(
    served.directionFrom === 'assumed' ? direction : served.direction,
    asked.value,
    own.value,
  );
}

/**
 * Whether a value may be held against the superior plan's: both of one kind and counted by the same; a change
 * or a total from one base year; and nothing that grows with the size of the place, unless it is asked of this one.
 */
export function canBeCompared(
  { own, superior, served }: AlignedPair,
  plan: Plan,
  value: MeasuredValue,
  asked: Requirement,
): boolean {
  const [a, b] = [value.value, asked.value];
  const isCountedFromBase = a.cumulative || a.change?.pace === 'total';
  return (
    isOfOneKind(a, b) &&
    sameWay(own, served) &&
    sameCount(own, a, served, b) &&
    (!isCountedFromBase || plan.header.baseYear?.value === superior.header.baseYear?.value) &&
    (asked.inFull || (isIndependentOfSize(own, a) && isIndependentOfSize(served, b)))
  );
}

/** Two that are surely meant to go opposite ways measure different things. */
function sameWay(own: Indicator, served: Indicator): boolean {
  return own.direction === served.direction || !isSureOfWay(own) || !isSureOfWay(served);
}

function isSureOfWay({ directionFrom }: Indicator): boolean {
  return directionFrom !== 'assumed' && directionFrom !== 'values';
}

/** Of rates whose denominator stands in the name: whether it is the same number (每千人口 is not 每万人口). */
function sameCount(own: Indicator, a: Quantity, served: Indicator, b: Quantity): boolean {
  if ((a.unit.per && b.unit.per) || (!a.unit.per && !b.unit.per && own.fullName === served.fullName))
    return true;
  const [here, there] = [countOf(own, a), countOf(served, b)];
  return here === there;
}

function countOf({ fullName: name }: Indicator, { unit }: Quantity): string | undefined {
  if (unit.per) return unit.per.count.toFixed();
  const folded = fold(name);
  const at = folded.chars.indexOf('每');
  return at < 0 ? undefined : denominatorAt(folded, at)?.count.toFixed();
}

/** Of one size wherever they are measured; hours of training, years of service given are not. */
const sizeless = ['share', 'points', 'multiple', 'age', 'score', 'temperature', 'sound'];
const stretches = ['duration', 'working days', 'months'];
const perSomething =
  /每(?!年|月|日|天|季|周)|(?:人|户|地|亩|村|社区|生|床)均|平均|(?:率|占比|比例|比重|满意度|指数|浓度|密度|强度|系数)(?:\([^()]*\))?$/u;

/** Whether an amount is the same in a large place and in a small one: a share, a rate, a duration, a change in per cent. */
export function isIndependentOfSize({ fullName: name }: Indicator, { unit, recurrence }: Quantity): boolean {
  if (unit.per || sizeless.includes(unit.dimension)) return true;
  const chars = foldedChars(name);
  if (stretches.includes(unit.dimension))
    return !/[万亿]|[学课]时/u.test(foldedChars(unit.text)) && !/总|累计/u.test(chars);
  return !recurrence && perSomething.test(chars);
}
