import { goesFurther } from '../model/progress.ts';
import { agreeAsTargets, areOfOneUnit, canBothBeTrue } from './amounts.ts';
import { areOfOneScope, type Difference, differInStrictness } from './contradiction.ts';
import type { Fact, FactInField, FactInText } from './fact.ts';

/** What a sentence is held against and in what they differ. */
export interface Differs {
  readonly difference: Difference;
  readonly against: Fact;
}

/** In what a sentence differs from what the indicator’s own fields say; undefined where it doesn’t. */
export function differenceFromFields(said: FactInText, fields: readonly FactInField[]): Differs | undefined {
  const ofScope = fields.filter((field) => areOfOneScope(said, field));
  const comparable = ofScope.filter((field) => areOfOneUnit(said.value, field.value));
  if (comparable.length === 0) return inUnit(said, ofScope);
  const aims = comparable.filter(({ role }) => role === 'target');
  if (said.role === 'target') return aims.length > 0 ? ofTarget(said, aims) : undefined;
  return ofState(said, comparable) ?? reached(said, comparable);
}

/** 60% beside 60个: the number is the same, so it is the unit that is wrong in one place. */
function inUnit(said: FactInText, fields: readonly FactInField[]): Differs | undefined {
  const against = fields.find(
    ({ role, year, value }) =>
      role === said.role &&
      (said.year === undefined || year === said.year) &&
      value.low.eq(said.value.low) &&
      [value, said.value].every(({ unit, inWords }) => isKnown(unit.dimension) && !inWords),
  );
  return against && { difference: 'unit', against };
}

function isKnown(dimension: string): boolean {
  return dimension !== 'number' && !dimension.startsWith('other:');
}

function ofTarget(said: FactInText, aims: readonly FactInField[]): Differs | undefined {
  const agreeing = aims.filter(({ value }) => agreeAsTargets(value, said.value));
  const inTime = agreeing.filter(({ year }) => isOneTime(year, said.year));
  const [same] = inTime;
  if (same) {
    const isAlike = inTime.some(({ value }) => !differInStrictness(value, said.value));
    return isAlike ? undefined : { difference: 'strictness', against: same };
  }
  const ofYear = said.year !== undefined && aims.find(({ year }) => isOneTime(year, said.year));
  if (ofYear) return { difference: 'value', against: ofYear };
  const last = aims.at(-1);
  if (said.year === undefined) return last && { difference: 'value', against: last };
  const [ofOtherYear] = agreeing;
  return ofOtherYear ? { difference: 'year', against: ofOtherYear } : outOfOrder(said, aims);
}

function isOneTime(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** A year that the fields don’t have must still lie between what they have before and after it. */
function outOfOrder(said: FactInText, aims: readonly FactInField[]): Differs | undefined {
  const { year = 0, value } = said;
  const against = aims.find((aim) => {
    const { direction, directionFrom } = aim.field.indicator;
    if (aim.year === undefined || directionFrom === 'assumed') return false;
    return aim.year > year
      ? goesFurther(direction, value, aim.value)
      : goesFurther(direction, aim.value, value);
  });
  return against && { difference: 'order', against };
}

function ofState(said: FactInText, fields: readonly FactInField[]): Differs | undefined {
  const ofYear = fields.filter(
    ({ role, year }) => role !== 'target' && year !== undefined && year === said.year,
  );
  if (ofYear.some(({ value }) => canBothBeTrue(value, said.value))) return undefined;
  const [against] = ofYear;
  return against && { difference: 'value', against };
}

/** What is aimed at lies behind what is told as reached, and the indicator’s own baseline doesn’t show it. */
function reached(said: FactInText, fields: readonly FactInField[]): Differs | undefined {
  const goal = fields.findLast(({ role }) => role === 'target');
  if (!goal || fields.some(({ role, year }) => role !== 'target' && year === said.year)) return undefined;
  const { direction, directionFrom } = goal.field.indicator;
  if (directionFrom === 'assumed' || (said.year ?? 0) >= (goal.year ?? 0)) return undefined;
  return goesFurther(direction, said.value, goal.value)
    ? { difference: 'reached', against: goal }
    : undefined;
}
