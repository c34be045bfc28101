import { Uri } from 'vscode';
import type { ReviewNode } from './review-nodes.ts';

/** The plans that a menu was opened on: files of the explorer, or lines of a view, with all that are chosen beside. */
export function selectedPlans(given: unknown, selected: unknown): Uri[] {
  const all = Array.isArray(selected) && selected.length > 0 ? selected : [given];
  const uris = all.flatMap(plansOf);
  return uris.filter((uri, at) => uris.findIndex((each) => each.toString() === uri.toString()) === at);
}

function plansOf(thing: unknown): Uri[] {
  if (thing instanceof Uri) return [thing];
  if (!isNode(thing)) return [];
  if (thing.kind === 'folder') return thing.plans.map(({ uri }) => uri);
  return [thing.kind === 'thread' ? thing.plan.uri : thing.uri];
}

function isNode(thing: unknown): thing is ReviewNode {
  return typeof thing === 'object' && thing !== null && 'kind' in thing;
}
