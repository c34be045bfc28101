import type { Plan } from '../../../core/model/plan.ts';
import { type NameFinder, nameFinder } from './tokens.ts';

/** What a plan has names for: departments, indicators, plans. */
export function namesIn(...plans: readonly Plan[]): NameFinder {
  return nameFinder(
    plans.flatMap(({ roster, mentions, indicators, header }) => [
      ...roster.flatMap(({ name, shortNames }) => [name, ...shortNames.map(({ value }) => value)]),
      ...mentions.map(({ name }) => name),
      ...indicators.flatMap(({ name, fullName }) => [name, fullName]),
      ...header.bases.map(({ title }) => title),
      header.title?.value ?? '',
    ]),
  );
}
