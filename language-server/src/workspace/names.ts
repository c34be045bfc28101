import { normaliseName } from '../model/names.ts';
import type { DepartmentMention, Plan } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';

/** What a name is a name of. */
export type NameKind = 'department' | 'indicator' | 'plan';

/** One place where something is named: where it is declared, or where it is referred to. */
export interface Occurrence {
  readonly kind: NameKind;
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly declares: boolean;
  /**
   * The same for all names of one thing: a department's full and short names share it, an indicator's
   * is told apart by its plan. Departments are a plan's own; the others are known in all files.
   */
  readonly thing: string;
}

/** A plan's title as other plans refer to it. */
export function planKey(title: string): string {
  return normaliseName(title.replace(/^《(.*)》$/su, '$1'));
}

export function indicatorThing(planTitle: string, name: string): string {
  return `indicator ${planKey(planTitle)} ${normaliseName(name)}`;
}

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

function departmentThing({ name, department }: Pick<DepartmentMention, 'name' | 'department'>): string {
  return `department ${normaliseName(department?.name ?? name)}`;
}

function* departmentNames(plan: Plan): Iterable<Occurrence> {
  for (const department of plan.roster) {
    const thing = departmentThing({ name: department.name });
    yield { kind: 'department', span: department.nameSpan, text: department.name, declares: true, thing };
    for (const { value, span } of department.shortNames) {
      yield { kind: 'department', span, text: value, declares: true, thing };
    }
    for (const member of department.members) yield mentionOf(member);
  }
  for (const mention of plan.mentions) yield mentionOf(mention);
}

function mentionOf(mention: DepartmentMention): Occurrence {
  return {
    kind: 'department',
    span: mention.span,
    text: mention.name,
    declares: false,
    thing: departmentThing(mention),
  };
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
  return { kind: 'plan', span, text: value, declares, thing: `plan ${planKey(value)}` };
}

function* indicatorNames(plan: Plan): Iterable<Occurrence> {
  const own = plan.header.title?.value ?? '';
  for (const { name, nameSpan, serves } of plan.indicators) {
    if (name) {
      yield {
        kind: 'indicator',
        span: nameSpan,
        text: name,
        declares: true,
        thing: indicatorThing(own, name),
      };
    }
    for (const { plan: superior, indicator } of serves) {
      if (!indicator) continue;
      // without 《…》 it is the first of the documents the plan rests on
      const title = superior?.value ?? plan.header.bases[0]?.title ?? own;
      yield {
        kind: 'indicator',
        span: indicator.span,
        text: indicator.value,
        declares: false,
        thing: indicatorThing(title, indicator.value),
      };
    }
  }
}

/** The name at an offset, its end included: the cursor stands behind it after typing. */
export function occurrenceAt(plan: Plan, offset: number): Occurrence | undefined {
  return occurrencesIn(plan).find(({ span }) => span.start <= offset && offset <= span.end);
}
