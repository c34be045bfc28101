import type { Plan } from '../../../core/model/plan.ts';
import { type KnownPlans, planKey } from '../../../core/plans/known-plans.ts';
import { isFoundBy } from './likeliest.ts';

/** Nobody looks through the titles of a nation: who types on is sent others. */
const most = 100;

/** Titles of plans that are known. */
export interface KnownTitles {
  readonly titles: readonly string[];
  /** Whether there are others. */
  readonly areSome: boolean;
}

/**
 * The titles of the plans that are known, where there are very many the likeliest of those that have what was typed in
 * them: those that a plan rests on, then those that begin with the same place.
 */
export function knownTitles({ header }: Plan, typed: string, known: KnownPlans | undefined): KnownTitles {
  const titles = known?.titles() ?? [];
  if (titles.length <= most) return { titles, areSome: false };
  const bases = new Set(header.bases.map(({ title }) => planKey(title)));
  const place = header.title?.value.slice(0, 2);
  const rankOf = (title: string) => (bases.has(planKey(title)) ? 0 : title.slice(0, 2) === place ? 1 : 2);
  const byRank: string[][] = [[], [], []];
  for (const title of titles) if (isFoundBy(typed, title)) byRank[rankOf(title)]?.push(title);
  return { titles: byRank.flat().slice(0, most), areSome: true };
}
