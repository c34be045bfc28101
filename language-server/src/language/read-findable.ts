import { planKey } from '../core/plans/known-plans.ts';
import { namedPlace } from '../core/plans/peers.ts';
import type { FindableHead } from '../core/plans/scanned-plans.ts';
import { copyOf } from '../core/text/copy.ts';
import { keywordOf, linesOf } from './head/line-stretch.ts';
import { openingOf } from './head/opening.ts';
import { readPlan } from './read-plan.ts';

/**
 * What a plan is found by, from its header; undefined where only more of the text tells.
 * @param text the lines that the text begins with
 * @param isWhole whether that is all of it
 */
export function readFindable(text: string, isWhole: boolean): FindableHead | undefined {
  const opening = openingOf(text);
  if (opening === undefined || (opening.length === text.length && !isWhole)) return undefined;
  const plan = readPlan(telling(opening));
  const title = plan.header.title?.value;
  const place = namedPlace(plan);
  return {
    title: title === undefined ? undefined : copyOf(title),
    key: copyOf(planKey(title ?? '')),
    place: place === undefined ? undefined : copyOf(place),
  };
}

/** A header without what it rests on: the longest of its fields says neither what the plan is called nor its place. */
function telling(opening: string): string {
  let isBasis = false;
  let text = '';
  for (const line of linesOf(opening)) {
    const keyword = keywordOf(opening, line);
    if (keyword) isBasis = keyword.name === '依据';
    if (!isBasis) text += opening.slice(line.start, line.next);
  }
  return text;
}
