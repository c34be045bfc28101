import { type KnownPlans, planKey } from '../model/known-plans.ts';
import type { Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import { exportsOf } from './exports.ts';
import { occurrencesIn } from './names.ts';

interface Entry {
  readonly plan: Plan;
  /** The key of its title; empty where it has none. */
  readonly title: string;
  /** The keys of the titles it refers to. */
  readonly refersTo: ReadonlySet<string>;
}

/**
 * The plans of a workspace by title, and who refers to whom: a name in another plan is found by that
 * plan's title, never by a search through all files, and a change concerns only those that refer to it.
 */
export class PlanIndex implements KnownPlans {
  private readonly byUri = new Map<string, Entry>();
  private readonly byTitle = new Map<string, Set<string>>();
  private readonly referrers = new Map<string, Set<string>>();
  private readonly outdated = new Set<string>();

  update(uri: string, plan: Plan): void {
    const former = this.byUri.get(uri);
    if (former?.plan === plan) return;
    this.forget(uri);
    const entry = entryOf(plan);
    this.byUri.set(uri, entry);
    if (entry.title) add(this.byTitle, entry.title, uri);
    for (const title of entry.refersTo) add(this.referrers, title, uri);
    if (former && exportsOf(former.plan) === exportsOf(plan)) return;
    this.outdateReferrers(former?.title);
    this.outdateReferrers(entry.title);
  }

  remove(uri: string): void {
    const former = this.byUri.get(uri);
    this.forget(uri);
    this.outdated.delete(uri);
    this.outdateReferrers(former?.title);
  }

  /**
   * The URIs of the plans that refer to one which has come, gone or changed what it tells others, since
   * this was last asked.
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
    return [...this.byTitle.values()].flatMap((uris) => this.plansOf(uris)[0]?.header.title?.value ?? []);
  }

  /** The plans of that title: one, unless two files hold the same plan. */
  named(title: string): readonly Plan[] {
    return this.plansOf(this.byTitle.get(planKey(title)));
  }

  /** The plans that rest on a plan of that title, or serve its indicators. */
  referringTo(title: string): readonly Plan[] {
    return this.plansOf(this.referrers.get(planKey(title)));
  }

  sourceOf(uri: string): Source | undefined {
    return this.byUri.get(uri)?.plan.source;
  }

  private forget(uri: string): void {
    const entry = this.byUri.get(uri);
    if (!entry) return;
    this.byUri.delete(uri);
    take(this.byTitle, entry.title, uri);
    for (const title of entry.refersTo) take(this.referrers, title, uri);
  }

  private outdateReferrers(title: string | undefined): void {
    for (const uri of this.referrers.get(title ?? '') ?? []) this.outdated.add(uri);
  }

  /** In an order that doesn't depend on which was changed last. */
  private plansOf(uris: ReadonlySet<string> | undefined): readonly Plan[] {
    return [...(uris ?? [])].sort().flatMap((uri) => this.byUri.get(uri)?.plan ?? []);
  }
}

function entryOf(plan: Plan): Entry {
  const refersTo = new Set<string>();
  for (const { kind, declares, text } of occurrencesIn(plan)) {
    if (kind === 'plan' && !declares) refersTo.add(planKey(text));
  }
  return { plan, title: planKey(plan.header.title?.value ?? ''), refersTo };
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
