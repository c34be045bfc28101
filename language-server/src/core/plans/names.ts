import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { withoutProperty } from '../model/property.ts';
import type { Sourced } from '../model/source.ts';
import { departmentNames } from './department-names.ts';
import { planKey, superiorTitle } from './known-plans.ts';
import type { Occurrence } from './occurrence.ts';

/** All names in a plan, in the order of the text. */
export const occurrencesIn = oncePer((plan: Plan): readonly Occurrence[] =>
  [...departmentNames(plan), ...ownNames(plan), ...namesOfOthers(plan)].sort(inOrder),
);

/** Where a plan names the plans that it rests on or serves, and the indicators that it serves, in the order of the text. */
export const linkedNames = oncePer((plan: Plan): readonly Occurrence[] =>
  [...namesOfOthers(plan)].sort(inOrder),
);

/** Where a plan names the plans that it rests on or serves, in the order of the text. */
export const referencesIn = oncePer((plan: Plan): readonly Occurrence[] =>
  linkedNames(plan).filter(({ kind, text }) => kind === 'plan' && text !== ''),
);

/** The plans that a plan rests on or serves, by their keys, each with the place that names it first. */
export const plansReferredTo = oncePer((plan: Plan): ReadonlyMap<string, Occurrence> => {
  const found = new Map<string, Occurrence>();
  for (const reference of referencesIn(plan)) {
    const key = reference.home ?? '';
    if (!found.has(key)) found.set(key, reference);
  }
  return found;
});

function inOrder(a: Occurrence, b: Occurrence): number {
  return a.span.start - b.span.start;
}

function* ownNames({ header: { title }, indicators }: Plan): Iterable<Occurrence> {
  if (title) yield planName(title, true);
  const own = planKey(title?.value ?? '');
  for (const { name, fullName, nameSpan } of indicators) {
    if (name) yield indicatorName({ value: name, span: nameSpan }, fullName, own, true);
  }
}

function* namesOfOthers(plan: Plan): Iterable<Occurrence> {
  for (const { title, span } of plan.header.bases) {
    if (title) yield planName({ value: title, span }, false);
  }
  for (const { serves } of plan.indicators) {
    for (const link of serves) {
      if (link.plan) yield planName(link.plan, false);
      const { indicator } = link;
      const superior = superiorTitle(plan, link);
      if (!indicator || superior === undefined) continue;
      yield indicatorName(indicator, indicator.value, planKey(superior), false);
    }
  }
}

function planName({ value, span }: Sourced<string>, declares: boolean): Occurrence {
  const home = planKey(value);
  return { kind: 'plan', span, text: value, declares, thing: `plan ${home}`, home };
}

function indicatorName(
  { value, span }: Sourced<string>,
  fullName: string,
  home: string,
  declares: boolean,
): Occurrence {
  return { kind: 'indicator', span, text: value, declares, thing: thingOfIndicator(home, fullName), home };
}

/** What all names of an indicator share, in whichever plan: the `thing` of each. */
export function indicatorThing(title: string, name: string): string {
  return thingOfIndicator(planKey(title), name);
}

function thingOfIndicator(home: string, name: string): string {
  return `indicator ${home} ${normaliseName(withoutProperty(name))}`;
}

/** The same of the names of a plan. */
export function planThing(title: string): string {
  return `plan ${planKey(title)}`;
}

/** The name at an offset, its end included: the cursor stands behind it after typing. */
export function occurrenceAt(plan: Plan, offset: number): Occurrence | undefined {
  return occurrencesIn(plan).find(({ span }) => span.start <= offset && offset <= span.end);
}
