import { planKey, superiorTitle } from '../model/known-plans.ts';
import { normaliseName } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { departmentNames } from './department-names.ts';
import type { Occurrence } from './occurrence.ts';

const known = new WeakMap<Plan, readonly Occurrence[]>();

/** All names in a plan, in the order of the text. Computed once per plan. */
export function occurrencesIn(plan: Plan): readonly Occurrence[] {
  let occurrences = known.get(plan);
  if (!occurrences) {
    occurrences = [...departmentNames(plan), ...planNames(plan), ...indicatorNames(plan)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    known.set(plan, occurrences);
  }
  return occurrences;
}

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
  const home = planKey(value);
  return { kind: 'plan', span, text: value, declares, thing: `plan ${home}`, home };
}

function* indicatorNames(plan: Plan): Iterable<Occurrence> {
  const own = plan.header.title?.value ?? '';
  for (const { name, nameSpan, serves } of plan.indicators) {
    if (name) yield indicatorName({ value: name, span: nameSpan }, own, true);
    for (const link of serves) {
      const superior = superiorTitle(plan, link);
      if (link.indicator && superior !== undefined) yield indicatorName(link.indicator, superior, false);
    }
  }
}

function indicatorName({ value, span }: Sourced<string>, title: string, declares: boolean): Occurrence {
  const home = planKey(title);
  return {
    kind: 'indicator',
    span,
    text: value,
    declares,
    thing: `indicator ${home} ${normaliseName(value)}`,
    home,
  };
}

/** The name at an offset, its end included: the cursor stands behind it after typing. */
export function occurrenceAt(plan: Plan, offset: number): Occurrence | undefined {
  return occurrencesIn(plan).find(({ span }) => span.start <= offset && offset <= span.end);
}
