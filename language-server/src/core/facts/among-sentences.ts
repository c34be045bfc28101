import { directionInName } from '../model/direction/name-direction.ts';
import { grouped } from '../model/grouped.ts';
import { goesFurther } from '../model/progress.ts';
import type { Quantity } from '../model/quantity.ts';
import { agreeAsTargets, areOfOneOrder, areOfOneUnit, canBothBeTrue, sameDigits } from './amounts.ts';
import { areOfOneScope, type Contradiction, differInStrictness } from './contradiction.ts';
import type { FactInText } from './fact.ts';
import { isKeptUp, isStock } from './stock.ts';
import { wordedWay } from './worded-way.ts';

/** Names of fewer letters are said of things that their chapters tell apart; so is what is counted in front of a short name (7个中央级库). */
const shortest = 4;
const long = 5;

/**
 * What sentences say of one quantity otherwise than others do.
 * @param end the last year of the plan's period, which targets without a year are for
 */
export function contradictionsAmong(all: readonly FactInText[], end: number | undefined): Contradiction[] {
  // 社区食堂达到120家，覆盖率达到90%: two measures of one name
  const byMeasure = grouped(all, ({ value }) => value.unit.dimension);
  return [...byMeasure.values()].flatMap((facts) => contradictionsIn(facts, end));
}

function contradictionsIn(all: readonly FactInText[], end: number | undefined): Contradiction[] {
  if (all.length < 2 || (all[0]?.subject.words.length ?? 0) < shortest) return [];
  const said = all.filter(isNamed).flatMap((fact) => inItsYear(fact, end) ?? []);
  const targets = said.filter(({ role }) => role === 'target');
  const states = said.filter(({ role, year }) => role !== 'target' && year !== undefined);
  const differing = [
    ...differingWithin(grouped(targets, ({ year }) => year).values(), (a, b) =>
      agreeAsTargets(a.value, b.value),
    ),
    ...differingWithin(grouped(states, ({ year }) => year).values(), (a, b) =>
      canBothBeTrue(a.value, b.value),
    ),
  ];
  // what differs already is not out of order once more
  const named = new Set(differing.flatMap(({ fact, alike }) => [fact, ...alike]));
  return [...differing, ...outOfOrder(said.filter((fact) => !named.has(fact)))];
}

function isNamed({ subject, said: { statement } }: FactInText): boolean {
  return subject.words.length >= long || statement.name.span.start < statement.value.span.start;
}

/** Without a period (a yearly report looks at the last year, this one and five more) nobody knows for when a target without a year is. */
function inItsYear(fact: FactInText, end: number | undefined): FactInText | undefined {
  if (fact.role !== 'target' || fact.year !== undefined) return fact;
  return end === undefined || isLikeState(fact) ? undefined : { ...fact, year: end };
}

/** 50.72%, with no word of reaching it, may be how things stand. */
function isLikeState({ value: { text, low, unit } }: FactInText): boolean {
  return unit.dimension === 'share' && /^\d/u.test(text) && low.c.length >= 3 && low.c.length > low.e + 1;
}

/** What most say stands; what is said otherwise is one contradiction, however often it is said. */
function differingWithin(
  groups: Iterable<readonly FactInText[]>,
  agree: (a: FactInText, b: FactInText) => boolean,
): Contradiction[] {
  return [...groups].flatMap((facts) => {
    const camps: FactInText[][] = [];
    for (const fact of facts) {
      const camp = camps.find(([first]) => first && areOfOneScope(first, fact) && agree(first, fact));
      if (camp) camp.push(fact);
      else camps.push([fact]);
    }
    const main = camps.reduce((most, camp) => (camp.length > most.length ? camp : most), []);
    const against = main[0];
    if (!against) return [];
    const strict = main.find(({ value }) => differInStrictness(value, against.value));
    return [
      ...(strict
        ? [{ difference: 'strictness' as const, fact: strict, alike: [], against, likewise: [] }]
        : []),
      ...camps.flatMap(([fact, ...alike]): Contradiction[] =>
        fact && fact !== against && areOfOneThing(fact, against)
          ? [{ difference: 'value', fact, alike, against, likewise: main.slice(1) }]
          : [],
      ),
    ];
  });
}

/** Whether two sentences surely mean one thing: another order of amount is of another thing, and so is what one paragraph parts. */
function areOfOneThing(a: FactInText, b: FactInText): boolean {
  return (
    a.said.text !== b.said.text &&
    areOfOneScope(a, b) &&
    areOfOneUnit(a.value, b.value) &&
    !a.value.inWords &&
    !b.value.inWords &&
    (areOfOneOrder(a.value, b.value) || sameDigits(a.value, b.value))
  );
}

/** 到2024年，覆盖率达到60%；到2025年，覆盖率达到50%: one name with two values in one paragraph. */
function haveOneName(a: FactInText, b: FactInText): boolean {
  return a.name === b.name && a.scope === b.scope && a.year !== undefined && b.year !== undefined;
}

/** Of this each year has its own. */
const doneAnew = /新增|净增/u;

/** What later years have behind earlier ones. */
export function outOfOrder(said: readonly FactInText[]): Contradiction[] {
  const inTime = [...said].sort((a, b) => timeOf(a) - timeOf(b));
  const against = inTime.findLast(({ role, year }) => role === 'target' && year !== undefined);
  if (!against) return [];
  const named = directionInName(against.name);
  return inTime.flatMap((fact): Contradiction[] => {
    const isBefore = timeOf(fact) < timeOf(against) && !(fact.role === 'target' && fact.year === undefined);
    if (!isBefore || doneAnew.test(against.subject.words)) return [];
    if (fact.role !== 'target' && !(isStock(fact) && !isKeptUp(against))) return [];
    if (!(areOfOneThing(fact, against) || haveOneName(fact, against))) return [];
    const direction =
      named === 'rising' || named === 'falling' ? named : wordedWay([fact.value, against.value]);
    if (!direction || !goesFurther(direction, asLevel(fact.value), asLevel(against.value))) return [];
    return [
      { difference: fact.role === 'target' ? 'order' : 'reached', fact, alike: [], against, likewise: [] },
    ];
  });
}

/** 累计达到8家 is how many there are then. */
function asLevel({ cumulative: _, ...value }: Quantity): Quantity {
  return value;
}

/** What is told without a year is told of the present. */
function timeOf({ year }: FactInText): number {
  return year ?? 0;
}
