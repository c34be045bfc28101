import type { Indicator } from '../model/plan.ts';
import { concernedBy } from './concerned.ts';
import { changedIndicators } from './exports.ts';
import type { HeadIndex } from './head-index.ts';
import { haveSameLinks, type IndexEntry, isTitleOnly, saysTheSame } from './index-entry.ts';
import { isOnePlace } from './peers.ts';
import type { PlanHead } from './plan-head.ts';

/** The files whose plans a change in others concerns: they are to be checked again. */
export class ConcernedFiles {
  private readonly heads: HeadIndex;
  private readonly entryAt: (uri: string) => IndexEntry | undefined;
  private readonly uris = new Set<string>();
  /** What has changed in some plans, which may concern those that are not at hand. */
  private changes: { readonly indicators: readonly Indicator[]; readonly head: PlanHead }[] = [];

  /** @param heads as they are behind each change, and the entries too */
  constructor(heads: HeadIndex, entryAt: (uri: string) => IndexEntry | undefined) {
    this.heads = heads;
    this.entryAt = entryAt;
  }

  /** Whether there may be any. */
  get areThere(): boolean {
    return this.uris.size > 0 || this.changes.length > 0;
  }

  /** All that were concerned since this was last asked. */
  take(): readonly string[] {
    for (const { indicators, head } of this.changes.splice(0)) {
      const isConcerned = concernedBy(indicators, head.title ?? '');
      for (const uri of this.heads.referringTo(head.key)) {
        const entry = this.entryAt(uri);
        if (entry && !entry.plan && isConcerned(entry.head)) this.uris.add(uri);
      }
    }
    return this.taken([...this.uris]);
  }

  /** Those of them that are at hand: which of thousands of others are concerned takes a while to see. */
  takeAtHand(): readonly string[] {
    return this.taken([...this.uris].filter((uri) => this.isAtHand(uri)));
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.uris.add(uri);
  }

  /** A file is new, or its plan is another: it is checked itself anyway. */
  changed(uri: string, former: IndexEntry | undefined, entry: IndexEntry): void {
    const wasConcerned = this.uris.has(uri);
    this.addConcerned(former, entry);
    if (!wasConcerned) this.uris.delete(uri);
  }

  removed(uri: string, former: IndexEntry | undefined): void {
    this.uris.delete(uri);
    this.linksChanged(former?.head, undefined);
    this.addReferrers(former?.head.key);
    this.addPeers(former?.head);
  }

  private addConcerned(former: IndexEntry | undefined, entry: IndexEntry): void {
    const { head } = entry;
    if (!former || !haveSameLinks(former.head, head)) this.linksChanged(former?.head, head);
    if (former && saysTheSame(former, entry)) return;
    this.addPeers(former?.head, head);
    // its title told others of it
    if (former && isTitleOnly(former) && former.head.key === head.key) return;
    const changed = former?.plan && entry.plan && changedIndicators(former.plan, entry.plan);
    if (changed) this.addServing(changed, head);
    else for (const each of [former?.head, head]) this.addReferrers(each?.key);
  }

  /**
   * Nothing has changed in a plan but indicators: that concerns those that are at hand, which show more than findings, and
   * of the others those that have to do with these.
   */
  private addServing(indicators: readonly Indicator[], head: PlanHead): void {
    this.add([...this.heads.referringTo(head.key)].filter((uri) => this.isAtHand(uri)));
    this.changes.push({ indicators, head });
  }

  /** Concerns those in a circle that was closed or opened, and those whose reference leads nowhere but for a slip. */
  private linksChanged(...versions: readonly (PlanHead | undefined)[]): void {
    const [former, head] = versions;
    for (const each of versions) this.add(each ? this.heads.circleOf(each) : []);
    if (former?.key === head?.key) return;
    for (const title of [former?.key, head?.key]) {
      for (const wanted of title ? this.heads.mistyped(title) : []) this.addReferrers(wanted);
    }
  }

  private addReferrers(title: string | undefined): void {
    this.add(this.heads.naming(title ?? ''));
  }

  /** Those that have an indicator of a plan's, before or after it changed. */
  private addPeers(...versions: readonly (PlanHead | undefined)[]): void {
    for (const head of versions) {
      const isPeer = (uri: string) => isOnePlace(this.entryAt(uri)?.head.place, head?.place);
      this.add([...this.heads.sharing(head?.peerKeys ?? [])].filter(isPeer));
    }
  }

  private taken(uris: readonly string[]): readonly string[] {
    for (const uri of uris) this.uris.delete(uri);
    return uris;
  }

  private isAtHand(uri: string): boolean {
    return this.entryAt(uri)?.plan !== undefined;
  }
}
