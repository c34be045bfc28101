import { grouped } from '../model/grouped.ts';
import { isPast } from '../model/measured-values.ts';
import { oncePer } from '../model/once-per.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { sorted } from '../model/sorted.ts';
import { simplified } from '../text/simplified.ts';
import { type Fact, type FactInField, type FactInText, isInField } from './fact.ts';
import { factsInFields } from './in-fields.ts';
import { factsInReviews } from './in-reviews.ts';
import { factsInCells, factsInText } from './in-text.ts';
import { nearbyNamesIn } from './nearby-names.ts';
import { otherNamesIn } from './other-names.ts';
import type { Subject } from './subject.ts';

/** All statements of one quantity: one subject, one measure, whatever the year. */
export interface FactGroup {
  readonly facts: readonly Fact[];
  /** The indicator that is this quantity; none where no indicator or more than one has the name. */
  readonly indicator?: Indicator;
}

/** The statements of a plan by what they are of, in the order of the text. Found by key, never by comparing all with all. */
export const groupsOf = oncePer((plan: Plan): readonly FactGroup[] => {
  const fields = factsInFields(plan).filter(({ subject }) => subject.key !== '');
  const said = [...factsInText(plan), ...factsInCells(plan)].filter(({ subject }) => subject.key !== '');
  const meant = indicatorsMeant(said, fields);
  const keyOf = (fact: Fact): string => (meant.get(fact) ?? fact.subject).key;
  const reviewed = factsInReviews(plan).filter(({ subject }) => subject.key !== '');
  return [...grouped([...said, ...reviewed, ...fields], keyOf).values()]
    .flatMap(byMeasure)
    .map((facts) => groupFrom(sorted(facts, (a, b) => a.span.start - b.span.start)));
});

/** Facts of one subject by what they are told apart by; most say but one measure. */
function byMeasure(facts: Fact[]): Fact[][] {
  const [first] = facts;
  if (facts.every(({ measure }) => measure === first?.measure && measure !== 'total')) return [facts];
  return [...grouped(facts, measureAmong(facts)).values()];
}

function measureAmong(facts: readonly Fact[]): (fact: Fact) => string {
  // 累计达到8家 is how many there are then, where no indicator counts the total by itself
  const isListed = facts.some((fact) => isInField(fact) && fact.measure === 'total');
  return (fact) => (!isListed && saysTotalReached(fact) ? 'level' : fact.measure);
}

function saysTotalReached({ measure, value }: Fact): boolean {
  return measure === 'total' && /累计[^\d]{0,4}[达突超]/u.test(simplified(value.text));
}

/** Which sentences mean an indicator by another name than its own. */
function indicatorsMeant(
  said: readonly FactInText[],
  fields: readonly FactInField[],
): ReadonlyMap<Fact, Subject> {
  const byKey = grouped(fields, ({ subject }) => subject.key);
  const otherNameOf = otherNamesIn(fields, said);
  const meant = new Map<FactInText, Subject>();
  const taken = new Set<Indicator>();
  const left: FactInText[] = [];
  for (const fact of said) {
    const own = byKey.has(fact.subject.key);
    const subject = own ? fact.subject : otherNameOf(fact);
    if (subject === undefined) left.push(fact);
    else {
      if (!own) meant.set(fact, subject);
      for (const { field } of byKey.get(subject.key) ?? []) taken.add(field.indicator);
    }
  }
  for (const [fact, subject] of nearbyNamesIn(fields, left, taken)) meant.set(fact, subject);
  return withSameName(meant, left);
}

/** What one sentence calls an indicator, another that has the same words and measure means by them too. */
function withSameName(
  meant: ReadonlyMap<FactInText, Subject>,
  left: readonly FactInText[],
): ReadonlyMap<Fact, Subject> {
  const byName = grouped(meant, ([fact]) => `${fact.subject.key} ${fact.measure}`);
  const also = left.flatMap((fact) => {
    const named = meant.has(fact) ? [] : (byName.get(`${fact.subject.key} ${fact.measure}`) ?? []);
    const [only, ...more] = new Map(named.map(([, subject]) => [subject.key, subject])).values();
    return only && more.length === 0 ? [[fact, only] as const] : [];
  });
  return new Map([...meant, ...also]);
}

function groupFrom(facts: readonly Fact[]): FactGroup {
  let only: Indicator | undefined;
  for (const { field } of facts) {
    if (!field || field.indicator === only || isPast(field.indicator)) continue;
    if (only) return { facts };
    only = field.indicator;
  }
  return only ? { facts, indicator: only } : { facts };
}

/** The group of each statement. */
export const groupOf = oncePer(
  (plan: Plan): ReadonlyMap<Fact, FactGroup> =>
    new Map(groupsOf(plan).flatMap((group) => group.facts.map((fact) => [fact, group] as const))),
);

/** The statement whose value stands at an offset, its end included, with its group. */
export function factAt(
  plan: Plan,
  offset: number,
): { readonly fact: Fact; readonly group: FactGroup } | undefined {
  for (const group of groupsOf(plan)) {
    const fact = group.facts.find(({ value: { span } }) => span.start <= offset && offset <= span.end);
    if (fact) return { fact, group };
  }
  return undefined;
}

/** What an indicator of the group says of itself: its fields, those of the old plan’s fulfilment left out. */
export function fieldsOf({ facts, indicator }: FactGroup): readonly FactInField[] {
  return facts.filter(isInField).filter(({ field }) => field.indicator === indicator);
}
