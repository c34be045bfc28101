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
  [...departmentNames(plan), ...planNames(plan), ...indicatorNames(plan)].sort(
    (a, b) => a.span.start - b.span.start,
  ),
);

/** Where a plan names the plans that it rests on or serves, in the order of the text. */
export const referencesIn = oncePer((plan: Plan): readonly Occurrence[] =>
  occurrencesIn(plan).filter(({ kind, declares, text }) => kind === 'plan' && !declares && text !== ''),
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

function* planNames(plan: Plan): Iterable<Occurrence> {
  const { title, bases } = plan.header;
  if (title) yield planName(title, true);
  for (const basis of bases) {
    if (basis.title) yield planName({ value: basis.title, span: basis.span }, false);
  }
  for (const indicator of plan.indicators) {
    for (const link of indicator.serves) if (link.plan) yield planName(link.plan, false);
  }
}

function planName({ value, span }: Sourced<string>, declares: boolean): Occurrence {
  return { kind: 'plan', span, text: value, declares, thing: planThing(value), home: planKey(value) };
}

function* indicatorNames(plan: Plan): Iterable<Occurrence> {
  const own = plan.header.title?.value ?? '';
  for (const { name, fullName, nameSpan, serves } of plan.indicators) {
    if (name)
      yield {
        ...indicatorName({ value: name, span: nameSpan }, own, true),
        thing: indicatorThing(own, fullName),
      };
    for (const link of serves) {
      const superior = superiorTitle(plan, link);
      if (link.indicator && superior !== undefined) yield indicatorName(link.indicator, superior, false);
    }
  }
}

function indicatorName({ value, span }: Sourced<string>, title: string, declares: boolean): Occurrence {
  const thing = indicatorThing(title, value);
  return { kind: 'indicator', span, text: value, declares, thing, home: planKey(title) };
}

/** What all names of an indicator share, in whichever plan: the `thing` of each. */
export function indicatorThing(title: string, name: string): string {
  return `indicator ${planKey(title)} ${normaliseName(withoutProperty(name))}`;
}

/** The same of the names of a plan. */
export function planThing(title: string): string {
  return `plan ${planKey(title)}`;
}

/** The name at an offset, its end included: the cursor stands behind it after typing. */
export function occurrenceAt(plan: Plan, offset: number): Occurrence | undefined {
  return occurrencesIn(plan).find(({ span }) => span.start <= offset && offset <= span.end);
}
