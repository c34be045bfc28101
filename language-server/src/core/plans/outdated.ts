import type { Indicator } from '../model/plan.ts';
import { concernedBy } from './concerned.ts';
import type { HeadIndex } from './head-index.ts';
import type { IndexEntry } from './index-entry.ts';
import type { PlanHead } from './plan-head.ts';

/** The files of plans that a change in others concerns. */
export class OutdatedPlans {
  private readonly heads: HeadIndex;
  private readonly entryAt: (uri: string) => IndexEntry | undefined;
  private readonly uris = new Set<string>();
  /** What has changed in some plans, which may concern those that are not at hand. */
  private changes: { readonly indicators: readonly Indicator[]; readonly head: PlanHead }[] = [];

  constructor(heads: HeadIndex, entryAt: (uri: string) => IndexEntry | undefined) {
    this.heads = heads;
    this.entryAt = entryAt;
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.uris.add(uri);
  }

  /**
   * Nothing has changed in a plan but indicators: that concerns those that are at hand, which show more than findings, and
   * of the others those that have to do with these.
   */
  addServing(indicators: readonly Indicator[], head: PlanHead): void {
    for (const uri of this.heads.referringTo(head.key)) if (this.isAtHand(uri)) this.uris.add(uri);
    this.changes.push({ indicators, head });
  }

  remove(uri: string): void {
    this.uris.delete(uri);
  }

  takeAtHand(): readonly string[] {
    const taken = [...this.uris].filter((uri) => this.isAtHand(uri));
    for (const uri of taken) this.uris.delete(uri);
    return taken;
  }

  take(): readonly string[] {
    for (const { indicators, head } of this.changes.splice(0)) {
      const isConcerned = concernedBy(indicators, head.title ?? '');
      for (const uri of this.heads.referringTo(head.key)) {
        const entry = this.entryAt(uri);
        if (entry && !entry.plan && isConcerned(entry.head)) this.uris.add(uri);
      }
    }
    const taken = [...this.uris];
    this.uris.clear();
    return taken;
  }

  private isAtHand(uri: string): boolean {
    return this.entryAt(uri)?.plan !== undefined;
  }
}
