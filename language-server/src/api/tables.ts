import type { Plan } from '../core/model/plan.ts';
import type { KnownPlans } from '../core/plans/known-plans.ts';
import type { Language } from '../core/text/localized.ts';
import { chosenColumns } from '../print/tables/chosen-columns.ts';
import { comparisonTable } from '../print/tables/comparison/table.ts';
import { tableSets as sets, type TableSet, type TableSetName } from '../print/tables/index.ts';
import { languageOfPlan } from '../print/tables/plan-language.ts';
import type { Table } from '../print/tables/table.ts';
import { named } from './named.ts';

export type { TableSetName } from '../print/tables/index.ts';
export type { Cell, Column, Table } from '../print/tables/table.ts';
export type { Wording } from '../print/tables/wording.ts';

/** One of the sets of tables, as it may be listed. */
export interface TableSetDescription extends Pick<TableSet, 'title'> {
  readonly name: TableSetName;
}

/** Every set of tables that a plan can be printed as, the one printed unasked first. */
export const tableSets: readonly TableSetDescription[] = sets;

export interface ColumnOptions {
  /**
   * Only these columns, in this order: headings, or what they begin with (`2025年`), or what the plan language calls
   * the same (`indicator`, `责任单位`). Tables that have none of them are left out.
   */
  readonly columns?: readonly string[] | undefined;
  /** Of the headings; the plan's own unless told. */
  readonly language?: Language | undefined;
}

export interface TableOptions extends ColumnOptions {
  /** `indicators` unless told. */
  readonly set?: TableSetName | undefined;
  /** The plans that this one may refer to: for the table of alignment. */
  readonly known?: KnownPlans | undefined;
}

/**
 * The tables of a plan; none where it has nothing for them.
 * @throws RangeError where there is no such set, and for a word that is no column of any of the tables
 */
export function tables(plan: Plan, options: TableOptions = {}): readonly Table[] {
  const { set = 'indicators', columns, language = languageOfPlan(plan), known } = options;
  return withColumns(named(sets, set).build(plan, language, known), columns);
}

/**
 * The indicators that two or more plans share, a row each, a column for each plan; none where they share nothing.
 * @throws RangeError for a word that is no column of the table
 */
export function sideBySide(plans: readonly Plan[], options: ColumnOptions = {}): readonly Table[] {
  const [first] = plans;
  return withColumns(
    comparisonTable(plans, options.language ?? (first && languageOfPlan(first))),
    options.columns,
  );
}

function withColumns(all: readonly Table[], words: readonly string[] | undefined): readonly Table[] {
  if (!words || all.length === 0) return all;
  const { tables, unknown } = chosenColumns(all, words);
  if (unknown.length === 0) return tables;
  const headings = new Set(all.flatMap(({ columns }) => columns.map(({ heading }) => heading)));
  throw new RangeError(`No column “${unknown.join('”, “')}”: there are ${[...headings].join(', ')}`);
}
