import { grouped } from '../model/grouped.ts';
import { isPast } from '../model/measured-values.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { differenceFromFields } from './against-indicator.ts';
import { contradictionsAmong, outOfOrder } from './among-sentences.ts';
import { areOfOneUnit, boundsOf, canBothBeTrue, sameAmount } from './amounts.ts';
import type { Contradiction } from './contradiction.ts';
import { type Fact, type FactInText, isInText } from './fact.ts';
import { type FactGroup, fieldsOf, groupsOf } from './groups.ts';
import { factsInText } from './in-text.ts';

/** All that a plan says of one quantity in two ways: one for each fault, in the order of the text. */
export const contradictionsOf = oncePer((plan: Plan): readonly Contradiction[] =>
  [
    ...groupsOf(plan).flatMap((group) => contradictionsIn(group, lastYear(plan))),
    ...namelessFacts(plan).flatMap(outOfOrder),
  ].sort((a, b) => a.fact.span.start - b.fact.span.start),
);

/** 覆盖率2024年达到60%、2025年达到50%: of what, another clause says, but it is one thing. */
function namelessFacts(plan: Plan): FactInText[][] {
  const nameless = factsInText(plan).filter(({ subject }) => subject.key === '');
  const byName = grouped(nameless, ({ said, measure }) => `${said.statement.name.span.start} ${measure}`);
  return [...byName.values()].filter(({ length }) => length > 1);
}

function lastYear({ header: { period } }: Plan): number | undefined {
  return period?.value.end;
}

function contradictionsIn(group: FactGroup, end: number | undefined): Contradiction[] {
  const said = group.facts.filter(isInText);
  const earlier = fromReview(group);
  if (said.length === 0) return earlier;
  const fields = fieldsOf(group);
  if (!group.indicator) return fields.length === 0 ? contradictionsAmong(said, end) : [];
  const years = new Set(fields.map(({ year }) => year));
  return [
    ...earlier,
    ...withoutConsequences(fromIndicator(group)),
    ...contradictionsAmong(
      said.filter(({ year }) => year && !years.has(year)),
      end,
    ),
  ];
}

/** What the table of the old plan’s fulfilment says was reached, where the new plan sets out from another figure for that year. */
function fromReview({ facts, indicator }: FactGroup): Contradiction[] {
  const told = facts.filter((fact) => !isInText(fact) && fact.role !== 'target');
  return told
    .filter(({ field }) => indicator !== undefined && field?.indicator === indicator)
    .flatMap((against) => {
      const fact = told.find(
        ({ field, year, value }) =>
          (field === undefined || (field.indicator !== indicator && isPast(field.indicator))) &&
          year === against.year &&
          areOfOneUnit(value, against.value) &&
          !canBothBeTrue(value, against.value),
      );
      return fact ? [{ difference: 'value' as const, fact, alike: [], against, likewise: [] }] : [];
    });
}

/** A goal that is contradicted itself is not contradicted once more by what was reached. */
function withoutConsequences(found: readonly Contradiction[]): Contradiction[] {
  const wrong = new Set(
    found.filter(({ difference }) => difference === 'value').map(({ against }) => against),
  );
  return found.filter(({ difference, against }) => difference === 'value' || !wrong.has(against));
}

/** The sentences that differ from an indicator; those that say the same are one contradiction. */
function fromIndicator(group: FactGroup): Contradiction[] {
  const fields = fieldsOf(group);
  const said = group.facts.filter(isInText);
  const found = said.flatMap((fact) => {
    const differs = differenceFromFields(fact, fields, said);
    return differs ? [{ ...differs, fact }] : [];
  });
  const differing = new Set<Fact>(found.map(({ fact }) => fact));
  const same = grouped(
    found,
    ({ difference, fact, against }) =>
      `${difference} ${against.span.start} ${boundsOf(fact.value).low} ${difference === 'year' ? fact.year : ''}`,
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            alike: others.map(({ fact }) => fact),
            likewise: group.facts.filter(
              (fact) => isInText(fact) && !differing.has(fact) && saysLikewise(fact, first),
            ),
          },
        ]
      : [],
  );
}

function saysLikewise(fact: Fact, { against }: Pick<Contradiction, 'against'>): boolean {
  return (
    fact.role === against.role &&
    (fact.year ?? against.year) === against.year &&
    sameAmount(fact.value, against.value)
  );
}
