import type { Plan } from '../../../core/model/plan.ts';
import { foldedChars } from '../../../core/model/value/fold.ts';
import { placeOf, placesInTitle } from '../../../core/plans/place.ts';

/** The place whose departments a plan speaks of: its own, else that of the government that issued it. */
export function placeOfDuties(plan: Plan): string | undefined {
  const { issuers } = plan.header;
  return placeOf(plan) ?? placesInTitle.exec(foldedChars(issuers[0]?.value ?? ''))?.[0];
}

/** Tells the full name of a place: 示范市 is 示范省示范市 too, unless there is a 示范市 in two provinces. */
export function fullPlaces(places: readonly string[]): (place: string | undefined) => string | undefined {
  const all = [...new Set(places)];
  const full = new Map(
    all.map((place) => {
      const longer = all.filter((other) => endsAs(place, other));
      const longest = longer.filter((other) => !longer.some((each) => endsAs(other, each)));
      return [place, longest.length === 1 ? longest[0] : place];
    }),
  );
  return (place) => (place === undefined ? undefined : full.get(place));
}

const endOfPlace = /[省市县区州盟旗]$/u;

/** Whether a name is the end of another that has the places above it in front. */
function endsAs(short: string, long: string): boolean {
  return long !== short && long.endsWith(short) && endOfPlace.test(long.slice(0, -short.length));
}
