import { LinkTable } from '../../core/plans/link-table.ts';
import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';

const none: ReadonlySet<string> = new Set();
const noLinks = LinkTable.of([]);

/** What a check finds a plan by, and no more: whom a change of it concerns is known in another thread. */
export function lookupHead({
  title,
  key,
  place,
  peerKeys,
  told,
}: ClosedHead | TitleHead): ClosedHead | TitleHead {
  const head = { title, key, place, peerKeys, refersTo: none, names: none };
  return told === undefined ? head : { ...head, told, links: noLinks, symbols: '' };
}
