import type { Indicator, Plan } from '../model/plan.ts';
import { plannedRoles } from '../model/roles.ts';
import { withoutPlace } from '../model/shared-name.ts';
import { placeOf } from '../plans/place.ts';
import { letters, likeness } from '../recogniser/likeness.ts';
import { simplified } from '../text/simplified.ts';
import { areOfOneSubject } from './names.ts';
import { concernsPlace } from './place.ts';

/** Whether two plans are of one subject: one for one field carries few indicators of a general one, and no other concerns it. */
export function haveOneSubject({ header }: Plan, superior: Plan): boolean {
  return areOfOneSubject(header.title?.value ?? '', superior.header.title?.value ?? '');
}

const ownLevel = /本级|直属|直管|省直|[国省市]级/u;

/** Neither the superior level's own, nor for places of another kind, nor given to others only. */
export function isForThePlace(indicator: Indicator, plan: Plan): boolean {
  const { fullName: name, scope } = indicator;
  const isOwnLevel =
    /^[国省市]级|本级|直属/u.test(simplified(withoutPlace(name))) ||
    ownLevel.test(simplified(scope?.value ?? ''));
  return !isOwnLevel && concernsPlace(indicator, placeOf(plan));
}

/** Whether the target's year lies in this plan's period; a standing norm holds in any. */
export function isDueWithin({ values }: Indicator, superior: Plan, { header: { period } }: Plan): boolean {
  const years = values.filter(({ role }) => plannedRoles.includes(role));
  const standing = values.some(({ role }) => role === 'standard');
  const last = Math.max(...years.map(({ year }) => year ?? Number.NEGATIVE_INFINITY));
  const due = Number.isFinite(last) ? last : standing ? superior.header.period?.value.end : undefined;
  return due !== undefined && period !== undefined && period.value.start <= due && due <= period.value.end;
}

/** Whether one name is likely another's, said with fewer or other words. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => letters(withoutPlace(name))) as [string, string];
  return one === other || likeness(one, other) >= 0.75;
}
