import type { Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import { ConcernedFiles } from './concerned-files.ts';
import { HeadIndex } from './head-index.ts';
import { type IndexEntry, isTitleOnly, linksTo } from './index-entry.ts';
import { type KnownPlans, planKey } from './known-plans.ts';
import { isOnePlace, namedPlace, peerKeysOf } from './peers.ts';
import { type ClosedHead, headOf, type TitleHead } from './plan-head.ts';
import type { PlanLink } from './plan-links.ts';

/** A link, and the file that it stands in. */
export interface LinkInFile {
  readonly uri: string;
  readonly link: PlanLink;
}

/**
 * The plans of a workspace by title, and who refers to whom: a name in another plan is found by that
 * plan's title, never by a search through all files, and a change concerns only those that refer to it.
 */
export class PlanIndex implements KnownPlans {
  private readonly byUri = new Map<string, IndexEntry>();
  private readonly heads = new HeadIndex();
  private readonly concerned = new ConcernedFiles(this.heads, (uri) => this.byUri.get(uri));
  private readonly read: (uri: string) => Plan;
  private allTitles: readonly string[] | undefined;
  areUnread = false;

  /** @param read reads a plan of which the index was told by its head alone */
  constructor(read: (uri: string) => Plan = notThere) {
    this.read = read;
  }

  /** A plan has come, or is another version; it stays at hand. */
  update(uri: string, plan: Plan): void {
    if (this.byUri.get(uri)?.plan !== plan) this.replace(uri, { plan, head: headOf(plan) });
  }

  /** The same of one that is read again when it is asked for. */
  updateClosed(uri: string, head: ClosedHead | TitleHead): void {
    this.replace(uri, { head });
  }

  /** The same of one that was known beside all the others as it is: it concerns nobody. */
  recall(uri: string, head: ClosedHead | TitleHead): void {
    this.put(uri, { head });
  }

  /** A file has come, or is another version, of which no more may be known yet; what an old one tells others is so until it is read again. */
  updateScanned(uri: string, head: ClosedHead | TitleHead): void {
    const former = this.byUri.get(uri);
    if (former && !isTitleOnly(former) && head.told === undefined) return;
    // nobody knows what it told others meanwhile
    if (former && isTitleOnly(former)) this.remove(uri);
    this.replace(uri, { head });
  }

  /** What is known of one that is read again when it is asked for. */
  closedHeadAt(uri: string): ClosedHead | TitleHead | undefined {
    const entry = this.byUri.get(uri);
    return entry?.plan ? undefined : entry?.head;
  }

  private replace(uri: string, entry: IndexEntry): void {
    this.concerned.changed(uri, this.put(uri, entry), entry);
  }

  /** @returns what was there before */
  private put(uri: string, entry: IndexEntry): IndexEntry | undefined {
    const former = this.byUri.get(uri);
    this.byUri.set(uri, entry);
    this.heads.put(uri, entry.head);
    if (former?.head.title !== entry.head.title || !former) this.allTitles = undefined;
    return former;
  }

  remove(uri: string): void {
    const former = this.byUri.get(uri);
    this.byUri.delete(uri);
    this.heads.remove(uri);
    this.allTitles = undefined;
    this.concerned.removed(uri, former);
  }

  /**
   * The URIs of the plans that what has changed in others since this was last asked concerns: they name one
   * that has come, gone or changed what it tells others, have an indicator of its, are in a circle with it, or may
   * have mistyped its title.
   */
  takeOutdated(): readonly string[] {
    return this.concerned.take();
  }

  /** Those of them that are at hand: which of thousands of others are concerned takes a while to see. */
  takeOutdatedAtHand(): readonly string[] {
    return this.concerned.takeAtHand();
  }

  /** Has these checked again. */
  outdate(uris: Iterable<string>): void {
    this.concerned.add(uris);
  }

  /** Has every plan checked again: the settings have changed. */
  outdateAll(): void {
    this.concerned.add(this.byUri.keys());
  }

  /** Whether a change in others may concern any. */
  get hasOutdated(): boolean {
    return this.concerned.areThere;
  }

  get count(): number {
    return this.byUri.size;
  }

  /** Of all plans. */
  uris(): readonly string[] {
    return [...this.byUri.keys()];
  }

  /** One after the other, so that none is in memory only because it has been passed. */
  *plans(): Iterable<Plan> {
    for (const uri of this.uris()) {
      const plan = this.planAt(uri);
      if (plan) yield plan;
    }
  }

  /** Those in which what an editor lists of a plan may have this, a normalised name, in its name; of one that has not been read only its title. */
  *plansWith(name: string): Iterable<Plan> {
    for (const [uri, { plan, head }] of this.byUri) {
      if (plan) yield plan;
      else if ((head.symbols ?? head.key).includes(name)) yield this.read(uri);
    }
  }

  planAt(uri: string): Plan | undefined {
    const entry = this.byUri.get(uri);
    return entry && (entry.plan ?? this.read(uri));
  }

  has(uri: string): boolean {
    return this.byUri.has(uri);
  }

  /** The title of the plan in a file. */
  titleAt(uri: string): string | undefined {
    return this.byUri.get(uri)?.head.title;
  }

  /** The titles of all plans, each once. */
  titles(): readonly string[] {
    this.allTitles ??= [...this.heads.groups()].flatMap(
      (uris) => this.byUri.get(uris.toSorted()[0] ?? '')?.head.title ?? [],
    );
    return this.allTitles;
  }

  /** The plans of that title: one, unless two files hold the same plan. */
  named(title: string): readonly Plan[] {
    return [...this.plansOf(this.heads.titled(planKey(title)))];
  }

  peersOf(plan: Plan): readonly Plan[] {
    const own = namedPlace(plan);
    const isPeer = (uri: string) =>
      uri !== plan.source.uri && isOnePlace(this.byUri.get(uri)?.head.place, own);
    return [...this.plansOf([...this.heads.sharing(peerKeysOf(plan))].filter(isPeer))];
  }

  /** The plans that rest on a plan of that title, or serve its indicators; each is read when it is come to. */
  referringTo(title: string): Iterable<Plan> {
    return this.plansOf(this.heads.referringTo(planKey(title)));
  }

  /** Where other files, or the same, name a plan of that title as what they rest on, or serve an indicator of its. */
  linksTo(title: string): LinkInFile[] {
    const key = planKey(title);
    return [...this.heads.referringTo(key)].sort().flatMap((uri) => {
      const entry = this.byUri.get(uri);
      return entry ? linksTo(key, entry).map((link) => ({ uri, link })) : [];
    });
  }

  /** The files that hold a plan of that title. */
  filesOf(title: string): readonly string[] {
    return [...this.heads.titled(planKey(title))];
  }

  /** The plans that name a plan of that title, if only in their prose. */
  namedBy(title: string): Iterable<Plan> {
    return this.plansOf(this.heads.naming(planKey(title)));
  }

  sourceOf(uri: string): Source | undefined {
    return this.planAt(uri)?.source;
  }

  /** In an order that doesn't depend on which was changed last. */
  private *plansOf(uris: Iterable<string>): Iterable<Plan> {
    for (const uri of [...uris].sort()) {
      const plan = this.planAt(uri);
      if (plan) yield plan;
    }
  }
}

function notThere(uri: string): never {
  throw new Error(`no plan to be read at ${uri}`);
}
