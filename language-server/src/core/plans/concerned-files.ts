import type { HeadIndex } from './head-index.ts';
import { haveSameLinks, type IndexEntry, isTitleOnly, saysTheSame } from './index-entry.ts';
import type { PlanHead } from './plan-head.ts';

/** The files whose plans a change in others concerns: they are to be checked again. */
export class ConcernedFiles {
  private readonly heads: HeadIndex;
  private readonly uris = new Set<string>();

  /** @param heads as they are behind each change */
  constructor(heads: HeadIndex) {
    this.heads = heads;
  }

  get size(): number {
    return this.uris.size;
  }

  /** All that were concerned since this was last asked. */
  take(): readonly string[] {
    const uris = [...this.uris];
    this.uris.clear();
    return uris;
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
    this.addReferrers(former?.head.key);
    this.addReferrers(head.key);
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
    for (const head of versions) this.add(this.heads.sharing(head?.peerKeys ?? []));
  }
}
