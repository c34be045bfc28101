import type { Plan } from '../model/plan.ts';
import { exportsOf } from './exports.ts';
import { type ClosedHead, type PlanHead, type TitleHead, toldBy } from './plan-head.ts';
import { linksOf, type PlanLink } from './plan-links.ts';

/** A plan that is at hand, or what is known of one that is read when it is asked for. */
export type IndexEntry =
  | { readonly plan: Plan; readonly head: PlanHead }
  | { readonly plan?: undefined; readonly head: ClosedHead | TitleHead };

/** Where it names a plan of this key as what it rests on, or serves an indicator of its, as far as that is known. */
export function linksTo(key: string, { plan, head }: IndexEntry): readonly PlanLink[] {
  return plan ? linksOf(plan).filter(({ home }) => home === key) : (head.links?.to(key) ?? []);
}

/** Whether two versions have the same title and refer to the same plans. */
export function haveSameLinks(a: PlanHead, b: PlanHead): boolean {
  return (
    a.key === b.key &&
    a.refersTo.size === b.refersTo.size &&
    [...a.refersTo].every((title) => b.refersTo.has(title))
  );
}

/** Whether two versions of a file tell others the same. */
export function saysTheSame(a: IndexEntry, b: IndexEntry): boolean {
  if (a.plan && b.plan) return exportsOf(a.plan) === exportsOf(b.plan);
  return told(a) === told(b);
}

function told({ plan, head }: IndexEntry): string | undefined {
  return plan ? toldBy(plan) : head.told;
}

/** Whether no more than its title is known for now. */
export function isTitleOnly(entry: IndexEntry): boolean {
  return !entry.plan && entry.head.told === undefined;
}
