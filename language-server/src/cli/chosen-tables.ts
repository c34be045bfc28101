import type { Language } from '../messages/localized.ts';
import { refusals } from '../messages/refusals.ts';
import type { Plan } from '../model/plan.ts';
import { tableSets } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { Refusal } from './refusal.ts';

/**
 * The tables that `--only` asks for: a set by name, or one table of the default set by its number.
 * @throws a Refusal where there is no such set or number, and where the plan has nothing to print
 */
export function chosenTables(
  plan: Plan,
  only: string | undefined,
  shown: string,
  language: Language,
): readonly Table[] {
  const [unasked] = tableSets;
  const set = only === undefined ? unasked : tableSets.find(({ name }) => name === only);
  const tables = (set ?? unasked)?.build(plan, language) ?? [];
  if (tables.length === 0) {
    throw new Refusal(
      set?.about === 'departments' ? refusals.noDepartments(shown) : refusals.noIndicators(shown),
    );
  }
  if (set) return tables;
  const chosen = /^\d+$/.test(only ?? '') ? tables[Number(only) - 1] : undefined;
  const names = tableSets.map(({ name }) => name);
  if (!chosen) throw new Refusal(refusals.noSuchTable(shown, only ?? '', names, tables.length));
  return [chosen];
}
