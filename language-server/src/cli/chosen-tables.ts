import type { Language, Localized } from '../messages/localized.ts';
import { refusals } from '../messages/refusals.ts';
import type { Plan } from '../model/plan.ts';
import { chosenColumns } from '../tables/chosen-columns.ts';
import { comparisonTable } from '../tables/comparison/table.ts';
import { type TableSet, tableSets } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { Refusal } from './refusal.ts';

/** A plan, and how the user is told of its file. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly shown: string;
}

/** The one set that takes several plans. */
const comparison = 'comparison';

/**
 * The tables that `--only` asks for: a set by name, or one table of the default set by its number; of several plans
 * how they compare.
 * @throws a Refusal where there is no such set or number, and where the plans have nothing to print
 */
export function chosenTables(
  plans: readonly ShownPlan[],
  only: string | undefined,
  language: Language,
): readonly Table[] {
  const [first] = plans as [ShownPlan];
  const isMany = plans.length > 1;
  if (only === comparison || (only === undefined && isMany)) {
    if (!isMany) throw new Refusal(refusals.comparisonOfOne(first.shown));
    const tables = comparisonTable(
      plans.map(({ plan }) => plan),
      language,
    );
    if (tables.length === 0) throw new Refusal(refusals.nothingShared(plans.map(({ shown }) => shown)));
    return tables;
  }
  if (isMany) throw new Refusal(refusals.oneAtATime(only ?? ''));
  return tablesOfOne(first, only, language);
}

function tablesOfOne(
  { plan, shown }: ShownPlan,
  only: string | undefined,
  language: Language,
): readonly Table[] {
  const [unasked] = tableSets;
  const set = only === undefined ? unasked : tableSets.find(({ name }) => name === only);
  const tables = (set ?? unasked)?.build(plan, language) ?? [];
  if (tables.length === 0) throw new Refusal(nothingFor[(set ?? unasked)?.about ?? 'indicators'](shown));
  if (set) return tables;
  const chosen = /^\d+$/.test(only ?? '') ? tables[Number(only) - 1] : undefined;
  const names = [...tableSets.map(({ name }) => name), comparison];
  if (!chosen) throw new Refusal(refusals.noSuchTable(shown, only ?? '', names, tables.length));
  return [chosen];
}

const nothingFor: Readonly<Record<TableSet['about'], (shown: string) => Localized>> = {
  indicators: refusals.noIndicators,
  categories: refusals.noCategories,
  departments: refusals.noDepartments,
};

/**
 * Only the columns that `--columns` names, in its order.
 * @throws a Refusal for a word that is no column of any of the tables
 */
export function withChosenColumns(tables: readonly Table[], columns: string | undefined): readonly Table[] {
  if (columns === undefined) return tables;
  const words = columns
    .split(/[,，、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const { tables: chosen, unknown } = chosenColumns(tables, words);
  if (unknown.length === 0 && chosen.length > 0) return chosen;
  const headings = tables.flatMap((table) => table.columns.map(({ heading }) => heading));
  const known = [...new Set(headings)].map((heading) => heading.replaceAll('\n', ' '));
  throw new Refusal(refusals.noSuchColumn(unknown.length > 0 ? unknown : [columns], known));
}
