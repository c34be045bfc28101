import type { Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import { citationsOf } from '../references/citations.ts';
import { exportsOf } from './exports.ts';
import { type KnownPlans, planKey } from './known-plans.ts';
import { referencesIn } from './names.ts';
import { areForOnePlace, PeerIndex, peerKeysOf } from './peers.ts';
import { TitlesByPlace } from './similar-titles.ts';

interface IndexEntry {
  readonly plan: Plan;
  /** The key of its title; empty where it has none. */
  readonly title: string;
  /** The keys of the titles it rests on or serves. */
  readonly refersTo: ReadonlySet<string>;
  /** The keys of all titles that it names, in its prose too. */
  readonly names: ReadonlySet<string>;
}

/**
 * The plans of a workspace by title, and who refers to whom: a name in another plan is found by that
 * plan's title, never by a search through all files, and a change concerns only those that refer to it.
 */
export class PlanIndex implements KnownPlans {
  private readonly byUri = new Map<string, IndexEntry>();
  private readonly byTitle = new Map<string, Set<string>>();
  private readonly referrers = new Map<string, Set<string>>();
  /** Those that name a title, if only in their prose. */
  private readonly naming = new Map<string, Set<string>>();
  /** The titles that are referred to. */
  private readonly wanted = new TitlesByPlace();
  private readonly peers = new PeerIndex();
  private readonly outdated = new Set<string>();
  private allTitles: readonly string[] | undefined;

  update(uri: string, plan: Plan): void {
    const former = this.byUri.get(uri);
    if (former?.plan === plan) return;
    const entry = entryOf(plan);
    this.forget(uri);
    this.byUri.set(uri, entry);
    this.peers.add(uri, peerKeysOf(plan));
    if (entry.title) add(this.byTitle, entry.title, uri);
    for (const title of entry.refersTo) add(this.referrers, title, uri);
    for (const title of entry.names) {
      add(this.naming, title, uri);
      this.wanted.add(title);
    }
    if (!former || !haveSameLinks(former, entry)) this.linksChanged(former, entry);
    if (former && exportsOf(former.plan) === exportsOf(plan)) return;
    this.allTitles = undefined;
    this.outdateReferrers(former?.title);
    this.outdateReferrers(entry.title);
    this.outdatePeers(former?.plan, plan);
  }

  remove(uri: string): void {
    const former = this.byUri.get(uri);
    this.forget(uri);
    this.outdated.delete(uri);
    this.allTitles = undefined;
    this.linksChanged(former, undefined);
    this.outdateReferrers(former?.title);
    this.outdatePeers(former?.plan);
  }

  /**
   * The URIs of the plans that what has changed in others since this was last asked concerns: they name one
   * that has come, gone or changed what it tells others, have an indicator of its, are in a circle with it, or may
   * have mistyped its title.
   */
  takeOutdated(): readonly string[] {
    const uris = [...this.outdated];
    this.outdated.clear();
    return uris;
  }

  /** Has every plan checked again: the settings have changed. */
  outdateAll(): void {
    for (const uri of this.byUri.keys()) this.outdated.add(uri);
  }

  plans(): readonly Plan[] {
    return [...this.byUri.values()].map(({ plan }) => plan);
  }

  /** The titles of all plans, each once. */
  titles(): readonly string[] {
    this.allTitles ??= [...this.byTitle.values()].flatMap(
      (uris) => this.plansOf(uris)[0]?.header.title?.value ?? [],
    );
    return this.allTitles;
  }

  /** The plans of that title: one, unless two files hold the same plan. */
  named(title: string): readonly Plan[] {
    return this.plansOf(this.byTitle.get(planKey(title)));
  }

  peersOf(plan: Plan): readonly Plan[] {
    return this.plansOf(this.peers.with(peerKeysOf(plan))).filter(
      (other) => other.source.uri !== plan.source.uri && areForOnePlace(other, plan),
    );
  }

  /** The plans that rest on a plan of that title, or serve its indicators. */
  referringTo(title: string): readonly Plan[] {
    return this.plansOf(this.referrers.get(planKey(title)));
  }

  /** The plans that name a plan of that title, if only in their prose. */
  namedBy(title: string): readonly Plan[] {
    return this.plansOf(this.naming.get(planKey(title)));
  }

  sourceOf(uri: string): Source | undefined {
    return this.byUri.get(uri)?.plan.source;
  }

  private forget(uri: string): void {
    const entry = this.byUri.get(uri);
    if (!entry) return;
    this.byUri.delete(uri);
    this.peers.remove(uri, peerKeysOf(entry.plan));
    take(this.byTitle, entry.title, uri);
    for (const title of entry.refersTo) take(this.referrers, title, uri);
    for (const title of entry.names) {
      take(this.naming, title, uri);
      if (!this.naming.has(title)) this.wanted.remove(title);
    }
  }

  /** Concerns those in a circle that was closed or opened, and those whose reference leads nowhere but for a slip. */
  private linksChanged(...versions: readonly (IndexEntry | undefined)[]): void {
    const [former, entry] = versions;
    for (const each of versions) if (each) this.outdateCircle(each);
    if (former?.title === entry?.title) return;
    for (const title of [former?.title, entry?.title]) {
      for (const wanted of title ? this.wanted.like(title) : []) {
        if (!this.byTitle.has(wanted)) this.outdateReferrers(wanted);
      }
    }
  }

  /** All plans on the way from a plan's references up, if they lead back to it. */
  private outdateCircle({ title, refersTo }: IndexEntry): void {
    const reached = new Set(refersTo);
    // a set is walked through to its end, what is added meanwhile included
    for (const above of reached) {
      for (const uri of this.byTitle.get(above) ?? []) {
        for (const next of this.byUri.get(uri)?.refersTo ?? []) reached.add(next);
      }
    }
    if (!reached.has(title)) return;
    for (const above of reached) for (const uri of this.byTitle.get(above) ?? []) this.outdated.add(uri);
  }

  private outdateReferrers(title: string | undefined): void {
    for (const uri of this.naming.get(title ?? '') ?? []) this.outdated.add(uri);
  }

  /** Concerns those that have an indicator of a plan's, before or after it changed. */
  private outdatePeers(...versions: readonly (Plan | undefined)[]): void {
    for (const plan of versions) {
      for (const uri of plan ? this.peers.with(peerKeysOf(plan)) : []) this.outdated.add(uri);
    }
  }

  /** In an order that doesn't depend on which was changed last. */
  private plansOf(uris: ReadonlySet<string> | undefined): readonly Plan[] {
    return [...(uris ?? [])].sort().flatMap((uri) => this.byUri.get(uri)?.plan ?? []);
  }
}

function entryOf(plan: Plan): IndexEntry {
  const refersTo = new Set(referencesIn(plan).map(({ text }) => planKey(text)));
  const names = new Set([...refersTo, ...citationsOf(plan).map(({ title }) => planKey(title))]);
  return { plan, title: planKey(plan.header.title?.value ?? ''), refersTo, names };
}

function haveSameLinks(a: IndexEntry, b: IndexEntry): boolean {
  return (
    a.title === b.title &&
    a.refersTo.size === b.refersTo.size &&
    [...a.refersTo].every((title) => b.refersTo.has(title))
  );
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function take(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
