import type { Direction } from '../model/plan.ts';
import { goesFurther } from '../model/progress.ts';
import { simplified } from '../text/simplified.ts';
import { agreeAsTargets, areOfOneOrder, areOfOneUnit, canBothBeTrue, sameAmount } from './amounts.ts';
import { areOfOneScope, type Difference, differInStrictness } from './contradiction.ts';
import type { Fact, FactInField, FactInText } from './fact.ts';
import { homeOf } from './nearby-names.ts';
import { isKeptUp, isStock } from './stock.ts';
import { wordedWay } from './worded-way.ts';

/** What a sentence is held against and in what they differ. */
export interface Differs {
  readonly difference: Difference;
  readonly against: Fact;
}

/**
 * In what a sentence differs from what the indicator’s own fields say; undefined where it doesn’t.
 * @param others what is said of the same in other places
 */
export function differenceFromFields(
  said: FactInText,
  fields: readonly FactInField[],
  others: readonly FactInText[],
): Differs | undefined {
  const ofScope = fields.filter((field) => areOfOneScope(said, field) || leavesScopeOut(said, field));
  const comparable = ofScope.filter((field) => areOfOneUnit(said.value, field.value));
  if (comparable.length === 0) return inUnit(said, ofScope);
  const aims = comparable.filter(({ role }) => role === 'target');
  if (said.role === 'target') return aims.length > 0 ? ofTarget(said, aims) : undefined;
  return ofState(said, comparable, others) ?? reached(said, comparable);
}

/** The indicator below the paragraph says for whom it is, and the paragraph has said so further in front. */
function leavesScopeOut(said: FactInText, field: FactInField): boolean {
  return (
    said.scope === undefined &&
    homeOf(said.section) === homeOf(field.section) &&
    areOfOneOrder(said.value, field.value) &&
    !ofAll.test(sentenceBefore(said))
  );
}

/** The sentence up to the value. */
function sentenceBefore({ said: { text, statement } }: FactInText): string {
  const before = simplified(text.value.slice(0, statement.value.span.start - text.span.start));
  return before.slice(Math.max(...[...'。；;！'].map((mark) => before.lastIndexOf(mark))) + 1);
}

const ofAll = /全[省市县区州盟旗国]|合计|总共/u;

/** 60% beside 60个: the number is the same, so it is the unit that is wrong in one place. */
function inUnit(said: FactInText, fields: readonly FactInField[]): Differs | undefined {
  const against = fields.find(
    ({ role, year, value, subject }) =>
      role === said.role &&
      subject.measured === said.subject.measured &&
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
  // what leaves something open (1.60左右) may be a step on the way
  const ofOtherYear = agreeing.find(({ value }) => sameAmount(value, said.value));
  return ofOtherYear ? { difference: 'year', against: ofOtherYear } : outOfOrder(said, aims);
}

function isOneTime(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** A year that the fields don’t have must still lie between what they have before and after it. */
function outOfOrder(said: FactInText, aims: readonly FactInField[]): Differs | undefined {
  const { year = 0, value } = said;
  const against = aims.find((aim) => {
    const direction = wayOf(said, aim);
    if (aim.year === undefined || !direction) return false;
    return aim.year > year
      ? goesFurther(direction, value, aim.value)
      : goesFurther(direction, aim.value, value);
  });
  return against && { difference: 'order', against };
}

/** Of the indicator; where nothing says it, as both are worded. */
function wayOf({ value }: FactInText, { field, value: aim }: FactInField): Direction | undefined {
  const { direction, directionFrom } = field.indicator;
  return directionFrom === 'assumed' ? wordedWay([value, aim]) : direction;
}

/** What is told of a year, against what the fields have of it; what a review tells without a year, against the baseline. */
function ofState(
  said: FactInText,
  fields: readonly FactInField[],
  others: readonly FactInText[],
): Differs | undefined {
  const told = fields.filter(({ role, year }) => role !== 'target' && year !== undefined);
  const ofYear = said.year === undefined ? told.slice(-1) : told.filter(({ year }) => year === said.year);
  const [against] = ofYear;
  if (!against || ofYear.some(({ value }) => canBothBeTrue(value, said.value))) return undefined;
  const isOpen =
    said.year === undefined &&
    !setsOutForAim(said, fields, others) &&
    (isOfOtherTime(said) || saysBoth(said, against, others));
  return isOpen ? undefined : { difference: 'value', against };
}

const now = /目前|当前|现有|现已|截至|截止|今年/u;
/** 从30%提高到55%: where it set out, whenever that was. */
const setsOut = /[从由][^，,。；;]{0,16}$/u;

function isOfOtherTime(said: FactInText): boolean {
  const before = sentenceBefore(said);
  return now.test(before) || setsOut.test(before);
}

/** 由45%提高到60%, and 60% is the indicator’s target: then 45% is its baseline. */
function setsOutForAim(
  { role, said: { statement } }: FactInText,
  fields: readonly FactInField[],
  others: readonly FactInText[],
): boolean {
  if (role !== 'baseline') return false;
  const aimed = others.find(
    (other) => other.role === 'target' && other.said.statement.name.span.start === statement.name.span.start,
  );
  return fields.some(
    ({ role: ofField, value }) =>
      ofField === 'target' && aimed !== undefined && sameAmount(value, aimed.value),
  );
}

/** 从29.6件增长至65件: where it set out, and where it came to. */
function saysBoth(said: FactInText, against: Fact, others: readonly FactInText[]): boolean {
  return others.some(
    (other) =>
      other !== said &&
      other.said.text.span.start === said.said.text.span.start &&
      canBothBeTrue(other.value, against.value),
  );
}

/** What is aimed at lies behind what is told as reached, and the indicator’s own baseline doesn’t show it. */
function reached(said: FactInText, fields: readonly FactInField[]): Differs | undefined {
  const goal = fields.findLast(({ role }) => role === 'target');
  if (!goal || fields.some(({ role, year }) => role !== 'target' && year === said.year)) return undefined;
  const { direction, directionFrom } = goal.field.indicator;
  if (directionFrom === 'assumed' || (said.year ?? 0) >= (goal.year ?? 0)) return undefined;
  if (!isStock(said) || (isKeptUp(goal) && directionFrom !== 'field')) return undefined;
  return goesFurther(direction, said.value, goal.value)
    ? { difference: 'reached', against: goal }
    : undefined;
}
