import type { PlanIndex } from './plan-index.ts';

/**
 * Files of closed plans in an order in which each comes behind those that it refers to, and beside those that refer to the
 * same: who reads one after the other has at hand what the next asks for.
 */
export function superiorsFirst(uris: readonly string[], plans: PlanIndex): string[] {
  const wanted = new Set(uris);
  const visited = new Set<string>();
  const ordered: string[] = [];
  const visit = (uri: string): void => {
    if (visited.has(uri)) return;
    visited.add(uri);
    for (const title of plans.closedHeadAt(uri)?.refersTo ?? []) {
      for (const superior of plans.filesOf(title)) visit(superior);
    }
    if (wanted.has(uri)) ordered.push(uri);
  };
  const byTitles = uris.map((uri) => [titlesAbove(uri, plans), uri] as const);
  byTitles.sort(([a, uri], [b, other]) => compared(a, b) || compared(uri, other));
  for (const [, uri] of byTitles) visit(uri);
  return ordered;
}

function titlesAbove(uri: string, plans: PlanIndex): string {
  return [...(plans.closedHeadAt(uri)?.refersTo ?? [])].sort().join('\n');
}

function compared(a: string, b: string): number {
  return a < b ? -1 : +(a > b);
}
