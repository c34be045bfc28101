import type { Plan } from '../model/plan.ts';
import { KeyIndex } from './key-index.ts';
import { type KnownPlans, planKey } from './known-plans.ts';
import { isOnePlace, namedPlace, peerKeysOf } from './peers.ts';
import type { PlanHead } from './plan-head.ts';

/** What plans are found by before any of them is read. */
export type FindableHead = Pick<PlanHead, 'title' | 'key' | 'place'>;

/**
 * The plans of files of which no more is known than their heads: each is read when it is asked for, and by whom it is
 * asked for again. The same as a `PlanIndex` of them would answer.
 */
export class ScannedPlans implements KnownPlans {
  private readonly read: (uri: string) => Plan | undefined;
  private readonly heads = new Map<string, FindableHead>();
  private readonly titled = new KeyIndex();
  /** By the end of the place's name, which those of one place have alike. */
  private readonly placed = new KeyIndex();
  private allTitles: readonly string[] | undefined;
  readonly areUnread = false;

  /** @param read gives the plan of a file that was added; undefined where it can't be read any more */
  constructor(read: (uri: string) => Plan | undefined) {
    this.read = read;
  }

  /** Adds a file, each once. */
  add(uri: string, { title, key, place }: FindableHead): void {
    this.heads.set(uri, { title, key, place });
    this.allTitles = undefined;
    if (key) this.titled.add(key, uri);
    if (place !== undefined) this.placed.add(endOf(place), uri);
  }

  has(uri: string): boolean {
    return this.heads.has(uri);
  }

  /** Whether a plan has a title, by its key. */
  isTitled(key: string): boolean {
    return this.titled.has(key);
  }

  /** What it knows, to make another of it. */
  entries(): Iterable<readonly [uri: string, head: FindableHead]> {
    return this.heads;
  }

  planAt(uri: string): Plan | undefined {
    return this.heads.has(uri) ? this.read(uri) : undefined;
  }

  titles(): readonly string[] {
    this.allTitles ??= [...this.titled.groups()].flatMap(
      (uris) => this.heads.get(uris.toSorted()[0] ?? '')?.title ?? [],
    );
    return this.allTitles;
  }

  named(title: string): readonly Plan[] {
    return this.plansOf(this.titled.with(planKey(title)));
  }

  peersOf(plan: Plan): readonly Plan[] {
    const own = namedPlace(plan);
    if (own === undefined) return [];
    const keys = new Set(peerKeysOf(plan));
    const isOfPlace = (uri: string) => uri !== plan.source.uri && isOnePlace(this.heads.get(uri)?.place, own);
    const candidates = [...this.placed.with(endOf(own))].filter(isOfPlace);
    return this.plansOf(candidates).filter((each) => peerKeysOf(each).some((key) => keys.has(key)));
  }

  /** In an order that doesn't depend on which was added first. */
  private plansOf(uris: Iterable<string>): readonly Plan[] {
    return [...uris].sort().flatMap((uri) => this.planAt(uri) ?? []);
  }
}

function endOf(place: string): string {
  return place.slice(-2);
}
