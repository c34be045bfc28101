import { KeyIndex } from './key-index.ts';
import type { PlanHead } from './plan-head.ts';
import { TitlesByPlace } from './similar-titles.ts';

/** The files of plans by their titles, by whom they refer to, and by what they have in common with others of their place. */
export class HeadIndex {
  private readonly heads = new Map<string, PlanHead>();
  private readonly titles = new KeyIndex();
  private readonly referrers = new KeyIndex();
  /** Those that name a title, if only in their prose. */
  private readonly namers = new KeyIndex();
  private readonly peers = new KeyIndex();
  /** The titles that are referred to. */
  private readonly wanted = new TitlesByPlace();

  /** A file is new, or its plan is another. */
  put(uri: string, head: PlanHead): void {
    this.remove(uri);
    this.heads.set(uri, head);
    if (head.key) this.titles.add(head.key, uri);
    for (const key of head.peerKeys) this.peers.add(key, uri);
    for (const title of head.refersTo) this.referrers.add(title, uri);
    for (const title of head.names) {
      this.namers.add(title, uri);
      this.wanted.add(title);
    }
  }

  remove(uri: string): void {
    const head = this.heads.get(uri);
    if (!head) return;
    this.heads.delete(uri);
    this.titles.remove(head.key, uri);
    for (const key of head.peerKeys) this.peers.remove(key, uri);
    for (const title of head.refersTo) this.referrers.remove(title, uri);
    for (const title of head.names) {
      this.namers.remove(title, uri);
      if (!this.namers.has(title)) this.wanted.remove(title);
    }
  }

  /** The files of each title. */
  groups(): Iterable<readonly string[]> {
    return this.titles.groups();
  }

  titled(key: string): Iterable<string> {
    return this.titles.with(key);
  }

  referringTo(key: string): Iterable<string> {
    return this.referrers.with(key);
  }

  /** If only in their prose. */
  naming(key: string): Iterable<string> {
    return this.namers.with(key);
  }

  /** The files that have one of the keys of peers. */
  sharing(peerKeys: readonly string[]): ReadonlySet<string> {
    return new Set(peerKeys.flatMap((key) => [...this.peers.with(key)]));
  }

  /** The titles that lead nowhere and were likely meant to be this one. */
  mistyped(key: string): string[] {
    return this.wanted.like(key).filter((wanted) => !this.titles.has(wanted));
  }

  /** The files on the way from a plan's references up, if they lead back to it. */
  circleOf({ key, refersTo }: PlanHead): string[] {
    const reached = new Set(refersTo);
    // a set is walked through to its end, what is added meanwhile included
    for (const above of reached) {
      for (const uri of this.titles.with(above)) {
        for (const next of this.heads.get(uri)?.refersTo ?? []) reached.add(next);
      }
    }
    return reached.has(key) ? [...reached].flatMap((above) => [...this.titles.with(above)]) : [];
  }
}
