import { grouped } from '../model/grouped.ts';
import type { Indicator, Section } from '../model/plan.ts';
import { areOfOneOrder, areOfOneUnit, sameAmount } from './amounts.ts';
import type { FactInField, FactInText } from './fact.ts';
import { haveEachTheirOwn, lettersShared } from './shared-letters.ts';
import type { Subject } from './subject.ts';

/**
 * Finds the indicator that a sentence means in its own section: the indicator listed below a paragraph is mostly what the
 * paragraph says, in other words. Each must be most like the other, of one unit and order, and no other sentence may say what the
 * indicator says.
 * @param taken those that another sentence names
 */
export function nearbyNamesIn(
  fields: readonly FactInField[],
  sentences: readonly FactInText[],
  taken: ReadonlySet<Indicator>,
): ReadonlyMap<FactInText, Subject> {
  const free = grouped(
    fields.filter(({ field, role }) => role === 'target' && !taken.has(field.indicator)),
    ({ section }) => homeOf(section),
  );
  const meant = new Map<FactInText, Subject>();
  for (const [home, said] of grouped(sentences, ({ section }) => homeOf(section))) {
    const near = free.get(home) ?? [];
    for (const fact of said) {
      const best = mostLike(fact, near);
      if (best && mostLike(best, said) === fact) meant.set(fact, best.subject);
    }
  }
  return meant;
}

/** A box and the items of a list belong to what they stand in. */
export function homeOf(section: Section): Section {
  const isPart = section.kind === 'box' || section.kind === 'item';
  return isPart && section.parent ? homeOf(section.parent) : section;
}

const alike = 0.6;
/** What comes second must be so much less alike, or nobody knows which is meant. */
const apart = 0.1;

function mostLike<Own extends FactInText | FactInField, Other extends FactInText | FactInField>(
  own: Own,
  others: readonly Other[],
): Other | undefined {
  let best: Other | undefined;
  let likeness = alike;
  let second = 0;
  for (const other of others) {
    if (!mayBeOne(own, other)) continue;
    const shared = lettersShared(own.subject, other.subject);
    if (shared >= likeness) [best, second, likeness] = [other, best ? likeness : second, shared];
    else second = Math.max(second, shared);
  }
  return likeness - second >= apart ? best : undefined;
}

function mayBeOne(a: FactInText | FactInField, b: FactInText | FactInField): boolean {
  return (
    a.role === b.role &&
    a.measure === b.measure &&
    (a.year === undefined || b.year === undefined || a.year === b.year) &&
    areOfOneUnit(a.value, b.value) &&
    areOfOneOrder(a.value, b.value) &&
    (sameAmount(a.value, b.value) || !haveEachTheirOwn(a.subject, b.subject))
  );
}
