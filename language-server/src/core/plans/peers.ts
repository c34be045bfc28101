import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import { namesOf } from '../model/part-names.ts';
import type { Plan } from '../model/plan.ts';
import { withoutPlace } from '../model/shared-name.ts';
import { simplified } from '../text/simplified.ts';
import { placeOf } from './place.ts';

/** Whether two plans are for one place: 示例市 and 示例省示例市. */
export function areForOnePlace(a: Plan, b: Plan): boolean {
  const [one, other] = [namedPlace(a), namedPlace(b)];
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one));
}

/** 全市 is every city's own. */
const ownPlace = /^[全本我][国省市县区州盟旗]$/u;

function namedPlace(plan: Plan): string | undefined {
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
function nameKey(name: string): string {
  return normaliseName(withoutPlace(simplified(name))).replace(/\([^()]{1,8}\)$/u, '');
}

/** Plans by those keys, so that who has a plan's indicators is found without looking at all the others. */
export class PeerIndex {
  private readonly byKey = new Map<string, Set<string>>();

  add(uri: string, keys: readonly string[]): void {
    for (const key of keys) {
      const uris = this.byKey.get(key);
      if (uris) uris.add(uri);
      else this.byKey.set(key, new Set([uri]));
    }
  }

  remove(uri: string, keys: readonly string[]): void {
    for (const key of keys) {
      const uris = this.byKey.get(key);
      uris?.delete(uri);
      if (uris?.size === 0) this.byKey.delete(key);
    }
  }

  /** The URIs of those that have one of the keys. */
  with(keys: readonly string[]): ReadonlySet<string> {
    return new Set(keys.flatMap((key) => [...(this.byKey.get(key) ?? [])]));
  }
}
