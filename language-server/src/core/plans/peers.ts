import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import { namesOf } from '../model/part-names.ts';
import type { Plan } from '../model/plan.ts';
import { withoutPlace } from '../model/shared-name.ts';
import { simplified } from '../text/simplified.ts';
import { placeOf } from './place.ts';

/** Whether two places, as plans name them, are one: 示例市 and 示例省示例市. */
export function isOnePlace(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one));
}

/** 全市 is every city's own. */
const ownPlace = /^[全本我][国省市县区州盟旗]$/u;

/** The place that a plan is for, where it says which. */
export function namedPlace(plan: Plan): string | undefined {
  const place = placeOf(plan);
  return place !== undefined && ownPlace.test(place) ? undefined : place;
}

/** What plans of one place share that have an indicator in common; none where a plan says no place. */
export const peerKeysOf = oncePer((plan: Plan): readonly string[] => {
  // however many of the places above it stand in front
  const place = namedPlace(plan)?.slice(-2);
  if (place === undefined) return [];
  const names = plan.indicators.flatMap(namesOf).map(nameKey);
  return [...new Set(names)].filter((name) => name !== '').map((name) => `${place} ${name}`);
});

/** An indicator's name without place, unit and whatever else stands in brackets behind it. */
export function nameKey(name: string): string {
  return normaliseName(withoutPlace(simplified(name))).replace(/\([^()]{1,8}\)$/u, '');
}
