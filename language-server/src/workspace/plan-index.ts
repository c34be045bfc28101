import type { Plan } from '../model/plan.ts';
import { occurrencesIn, planKey } from './names.ts';

/** What a plan says of itself to the others, and whom it refers to. */
interface Entry {
  readonly plan: Plan;
  readonly title: string;
  readonly refersTo: ReadonlySet<string>;
}

/**
 * The plans of a workspace by title, and who refers to whom: a name in another plan is found by that
 * plan's title, never by a search through all files, and a change concerns only those that refer to it.
 */
export class PlanIndex {
  private readonly byUri = new Map<string, Entry>();
  private readonly byTitle = new Map<string, Set<string>>();
  private readonly referrers = new Map<string, Set<string>>();
  /** The titles a changed or deleted file had before, until those who refer to it have been rechecked. */
  private readonly formerTitles = new Map<string, string>();

  update(uri: string, plan: Plan): void {
    this.remove(uri);
    const title = planKey(plan.header.title?.value ?? '');
    const refersTo = new Set<string>();
    for (const { kind, declares, text } of occurrencesIn(plan)) {
      if (kind === 'plan' && !declares) refersTo.add(planKey(text));
    }
    this.byUri.set(uri, { plan, title, refersTo });
    if (title) add(this.byTitle, title, uri);
    for (const referred of refersTo) add(this.referrers, referred, uri);
  }

  remove(uri: string): void {
    const entry = this.byUri.get(uri);
    if (!entry) return;
    this.byUri.delete(uri);
    this.formerTitles.set(uri, entry.title);
    this.byTitle.get(entry.title)?.delete(uri);
    for (const referred of entry.refersTo) this.referrers.get(referred)?.delete(uri);
  }

  plans(): readonly Plan[] {
    return [...this.byUri.values()].map(({ plan }) => plan);
  }

  /** The plans of that title: one, unless two files hold the same plan. */
  named(title: string): readonly Plan[] {
    return this.plansOf(this.byTitle.get(planKey(title)));
  }

  /** The plans that rest on a plan of that title, or serve its indicators. */
  referringTo(title: string): readonly Plan[] {
    return this.plansOf(this.referrers.get(planKey(title)));
  }

  /** Whether a plan refers to one of the changed files, as they are now or were before. */
  isAffected(uri: string, changed: ReadonlySet<string>): boolean {
    const refersTo = this.byUri.get(uri)?.refersTo;
    if (!refersTo || refersTo.size === 0) return false;
    for (const changedUri of changed) {
      const titles = [this.byUri.get(changedUri)?.title, this.formerTitles.get(changedUri)];
      if (titles.some((title) => title && refersTo.has(title))) return true;
    }
    return false;
  }

  private plansOf(uris: ReadonlySet<string> | undefined): readonly Plan[] {
    return [...(uris ?? [])].flatMap((uri) => this.byUri.get(uri)?.plan ?? []);
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
