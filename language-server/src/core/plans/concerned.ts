import { namesOf } from '../model/part-names.ts';
import type { Indicator } from '../model/plan.ts';
import { planKey } from './known-plans.ts';
import { indicatorThing } from './names.ts';
import { nameKey } from './peers.ts';
import type { ClosedHead, TitleHead } from './plan-head.ts';

/**
 * Whether it may matter to a plan that refers to another, and of which no more than the head is known, that indicators of the
 * other have changed: it serves one, has one of the same name, or has to have one because that is binding.
 * @param title of the other
 */
export function concernedBy(
  changed: readonly Indicator[],
  title: string,
): (head: ClosedHead | TitleHead) => boolean {
  if (changed.some(({ property }) => property?.value === 'binding')) return () => true;
  const names = [...new Set(changed.flatMap((each) => [each.name, ...namesOf(each)]))];
  // thousands of plans name dozens: no text is made of any that is not alike
  const things = names.map((name) => indicatorThing(title, name));
  const keys = names.map((name) => ` ${bare(nameKey(name))}`);
  const home = planKey(title);
  const isNamed = (key: string) =>
    keys.some((each) => key.endsWith(each) || (key.endsWith(')') && bare(key).endsWith(each)));
  return (head) =>
    // where it says no place nobody knows what its indicators are called
    head.told === undefined ||
    head.place === undefined ||
    head.peerKeys.some(isNamed) ||
    // its links may have to be read first
    head.links.leadsToOneOf(things, home);
}

/** Without all that stands in brackets behind it. */
function bare(name: string): string {
  return name.replace(/(?:\([^()]*\))+$/u, '');
}
