import { type KnownPlans, superiorTitle } from '../../model/known-plans.ts';
import { normaliseName } from '../../model/names.ts';
import type { Basis, Indicator, IndicatorLink, Plan } from '../../model/plan.ts';
import { remembering } from './remembering.ts';
import { sharedName } from './superior-names.ts';
import { placeOf, scopesFit } from './superior-place.ts';

/** A plan's indicator and the one of a superior plan that it carries on. */
export interface Served {
  readonly own: Indicator;
  readonly superior: Plan;
  readonly served: Indicator;
  /** 对应, where it is said and not told by the name. */
  readonly link?: IndicatorLink;
}

/** A superior plan that is known, and where the plan says that it rests on it. */
export interface Superior {
  readonly basis: Basis;
  readonly plan: Plan;
}

/**
 * The plan of that title. Undefined where none is known, where two files hold one (which of them is meant
 * can't be told), and for the plan's own.
 */
function onlyPlan(known: KnownPlans, title: string, { source }: Plan): Plan | undefined {
  const [plan, another] = known.named(title);
  return another || plan?.source.uri === source.uri ? undefined : plan;
}

/** The known ones of the plans that a plan rests on, each once. */
export function superiorsOf(plan: Plan, known: KnownPlans): Superior[] {
  const found = new Map<Plan, Superior>();
  for (const basis of plan.header.bases) {
    const superior = onlyPlan(known, basis.title, plan);
    if (superior && !found.has(superior)) found.set(superior, { basis, plan: superior });
  }
  return [...found.values()];
}

/**
 * What a plan's indicators serve in the superior plans that are known: what 对应 says; else the indicator
 * of the same name, for the same scope, in a plan it rests on.
 */
export function servedBy(plan: Plan, allKnown: KnownPlans): Served[] {
  const known = remembering(allKnown);
  const superiors = superiorsOf(plan, known);
  return plan.indicators.flatMap((own) => {
    const linked = own.serves.flatMap((link) => linkedTo(own, link, plan, known));
    const isLinkedTo = (other: Plan) => linked.some(({ superior }) => superior === other);
    const named = superiors.flatMap(({ plan: superior }): Served[] => {
      if (isLinkedTo(superior)) return [];
      const served = namesakes(superior, own).find((each) => scopesFit(own, each, placeOf(plan)));
      return served ? [{ own, superior, served }] : [];
    });
    return [...linked, ...named];
  });
}

function linkedTo(own: Indicator, link: IndicatorLink, plan: Plan, known: KnownPlans): Served[] {
  const title = superiorTitle(plan, link);
  const superior = title === undefined ? undefined : onlyPlan(known, title, plan);
  if (!superior || !link.indicator) return [];
  const all = indicatorsNamed(superior, link.indicator.value);
  const served = all.find((each) => scopesFit(own, each, placeOf(plan))) ?? all[0];
  return served ? [{ own, superior, served, link }] : [];
}

/** The indicators of exactly that name, as a link finds them. */
export function indicatorsNamed(plan: Plan, name: string): readonly Indicator[] {
  return namesIn(plan).written.get(normaliseName(name)) ?? [];
}

/** Those whose name says the same, whatever place and unit stand with it. */
function namesakes(plan: Plan, own: Indicator): readonly Indicator[] {
  const wanted = knownSharedNames.get(own) ?? sharedName(own.name);
  knownSharedNames.set(own, wanted);
  return wanted ? (namesIn(plan).shared.get(wanted) ?? []) : [];
}

const knownSharedNames = new WeakMap<Indicator, string>();

interface Names {
  readonly written: ReadonlyMap<string, readonly Indicator[]>;
  readonly shared: ReadonlyMap<string, readonly Indicator[]>;
}

const knownNames = new WeakMap<Plan, Names>();

/** Many plans rest on one: its names are sorted once. */
function namesIn(plan: Plan): Names {
  const names = knownNames.get(plan) ?? {
    written: indicatorsBy(normaliseName, plan),
    shared: indicatorsBy(sharedName, plan),
  };
  knownNames.set(plan, names);
  return names;
}

function indicatorsBy(key: (name: string) => string, { indicators }: Plan): Map<string, Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const name = key(indicator.name);
    found.set(name, [...(found.get(name) ?? []), indicator]);
  }
  return found;
}
