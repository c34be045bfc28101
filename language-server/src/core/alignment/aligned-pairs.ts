import { oncePer } from '../model/once-per.ts';
import type { Indicator, IndicatorLink, Plan } from '../model/plan.ts';
import { type KnownPlans, remembering, superiorTitle } from '../plans/known-plans.ts';
import { placeOf } from '../plans/place.ts';
import { indicatorsNamed, namesakes } from './namesakes.ts';
import { scopesFit } from './place.ts';
import { onlyPlan, superiorsOf } from './superior.ts';

/** A plan's indicator and the one of a superior plan that it carries on. */
export interface AlignedPair {
  readonly own: Indicator;
  readonly superior: Plan;
  readonly served: Indicator;
  /** 对应, where it is said and not told by the name. */
  readonly link?: IndicatorLink;
}

/**
 * What a plan's indicators serve in the superior plans that are known: what 对应 says; else the indicator
 * of the same name, for the same scope, in a plan it rests on.
 */
export function servedBy(plan: Plan, allKnown: KnownPlans): readonly AlignedPair[] {
  const known = remembering(allKnown);
  const superiors = titlesAbove(plan).map((title) => onlyPlan(known, title, plan));
  const served = before(plan);
  const { last } = served;
  if (last?.superiors.every((superior, at) => superior === superiors[at])) return last.pairs;
  const pairs = pairsOf(plan, known);
  served.last = { superiors, pairs };
  return pairs;
}

interface ServedBefore {
  last?: { readonly superiors: readonly (Plan | undefined)[]; readonly pairs: readonly AlignedPair[] };
}

/** One check after the other asks the same, and again when something else has changed. */
const before = oncePer((_: Plan): ServedBefore => ({}));

/** The titles of the plans that a plan rests on or serves, each once. */
const titlesAbove = oncePer((plan: Plan): readonly string[] => {
  const linked = plan.indicators.flatMap(({ serves }) => serves.map((link) => superiorTitle(plan, link)));
  const titles = [...plan.header.bases.map(({ title }) => title), ...linked];
  return [...new Set(titles)].filter((title) => title !== undefined);
});

function pairsOf(plan: Plan, known: KnownPlans): AlignedPair[] {
  const superiors = superiorsOf(plan, known);
  const place = placeOf(plan);
  return plan.indicators.flatMap((own) => {
    const linked = own.serves.flatMap((link) => linkedTo(own, link, plan, known));
    const isLinkedTo = (other: Plan) => linked.some(({ superior }) => superior === other);
    const named = superiors.flatMap(({ plan: superior }): AlignedPair[] => {
      if (isLinkedTo(superior)) return [];
      const served = namesakes(superior, own).find((each) => scopesFit(own, each, place));
      return served ? [{ own, superior, served }] : [];
    });
    return [...linked, ...named];
  });
}

function linkedTo(own: Indicator, link: IndicatorLink, plan: Plan, known: KnownPlans): AlignedPair[] {
  const title = superiorTitle(plan, link);
  const superior = title === undefined ? undefined : onlyPlan(known, title, plan);
  if (!superior || !link.indicator) return [];
  const all = indicatorsNamed(superior, link.indicator.value);
  const served = all.find((each) => scopesFit(own, each, placeOf(plan))) ?? all[0];
  return served ? [{ own, superior, served, link }] : [];
}
