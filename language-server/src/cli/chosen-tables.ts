import type { Plan } from '../core/model/plan.ts';
import type { KnownPlans } from '../core/plans/known-plans.ts';
import type { Language, Localized } from '../core/text/localized.ts';
import { chosenColumns } from '../print/tables/chosen-columns.ts';
import { comparisonTable } from '../print/tables/comparison/table.ts';
import { type TableSet, type TableSetName, tableSets } from '../print/tables/index.ts';
import type { Table } from '../print/tables/table.ts';
import { Refusal } from './refusal.ts';

/** A plan, and how the user is told of its file. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly shown: string;
}

/** The one set that takes several plans alike, and the one that takes those above the first. */
const comparison = 'comparison';
export const alignment: TableSetName = 'alignment';

/**
 * The tables that `--only` asks for: a set by name, or one table of the default set by its number; of several plans
 * how they compare, or how the first stands to those above it.
 * @param known the plans that the first may refer to
 * @throws a Refusal where there is no such set or number, and where the plans have nothing to print
 */
export function chosenTables(
  plans: readonly ShownPlan[],
  only: string | undefined,
  language: Language,
  known: KnownPlans,
): readonly Table[] {
  const [first] = plans as [ShownPlan];
  const isMany = plans.length > 1;
  if (only === comparison || (only === undefined && isMany)) {
    if (!isMany) throw new Refusal(say.comparisonOfOne(first.shown));
    const tables = comparisonTable(
      plans.map(({ plan }) => plan),
      language,
    );
    if (tables.length === 0) throw new Refusal(say.nothingShared(plans.map(({ shown }) => shown)));
    return tables;
  }
  if (isMany && only !== alignment) throw new Refusal(say.oneAtATime(only ?? ''));
  return tablesOfOne(first, only, language, known);
}

function tablesOfOne(
  { plan, shown }: ShownPlan,
  only: string | undefined,
  language: Language,
  known: KnownPlans,
): readonly Table[] {
  const [unasked] = tableSets;
  const set = only === undefined ? unasked : tableSets.find(({ name }) => name === only);
  const tables = (set ?? unasked)?.build(plan, language, known) ?? [];
  if (tables.length === 0) throw new Refusal(nothingFor[(set ?? unasked)?.about ?? 'indicators'](shown));
  if (set) return tables;
  const chosen = /^\d+$/.test(only ?? '') ? tables[Number(only) - 1] : undefined;
  const names = [...tableSets.map(({ name }) => name), comparison];
  if (!chosen) throw new Refusal(say.noSuchTable(shown, only ?? '', names, tables.length));
  return [chosen];
}

const nothingFor: Readonly<Record<TableSet['about'], (shown: string) => Localized>> = {
  indicators: (path) => ({
    zh: `${path}：这份规划里没有可以列表的指标`,
    en: `${path}: this plan has no indicators for such a table`,
  }),
  categories: (path) => ({
    zh: `${path}：这份规划的指标没有分类别，排不出这张表`,
    en: `${path}: the indicators of this plan have no categories, so there is nothing for this table`,
  }),
  superiors: (path) => ({
    zh: `${path}：没有找到它的上位规划，排不出衔接表：请在“依据”里写明标题，并把那份规划的文件一起写上，或放在同一个文件夹里`,
    en: `${path}: no superior plan of it is known, so there is nothing to align; name one under 依据, and its file behind this one, or keep it in the same folder`,
  }),
  departments: (path) => ({
    zh: `${path}：这份规划没有写明由谁负责，排不出这张表`,
    en: `${path}: this plan doesn't say who answers for anything, so there is nothing for this table`,
  }),
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
  throw new Refusal(say.noSuchColumn(unknown.length > 0 ? unknown : [columns], known));
}

const say = {
  nothingShared: (paths: readonly string[]): Localized => ({
    zh: `${paths.join('、')}：这几份规划没有相同的指标，排不出对比表`,
    en: `${paths.join(', ')}: these plans have no indicator in common, so there is nothing to compare`,
  }),
  comparisonOfOne: (path: string): Localized => ({
    zh: `${path}：对比要两份以上的规划：请再写几个文件名`,
    en: `${path}: a comparison takes two plans or more; name further files`,
  }),
  oneAtATime: (only: string): Localized => ({
    zh: `--only ${only} 一次只排一份规划：请只写一个文件名，几份规划对比用 --only comparison`,
    en: `--only ${only} is for one plan at a time; name one file, or compare several with --only comparison`,
  }),
  noSuchColumn: (unknown: readonly string[], known: readonly string[]): Localized => ({
    zh: `--columns：没有“${unknown.join('”“')}”这一栏：可以写 ${known.join('、')}`,
    en: `--columns: no column “${unknown.join('”, “')}”; there are ${known.join(', ')}`,
  }),
  noSuchTable: (path: string, wanted: string, names: readonly string[], count: number): Localized => ({
    zh: `${path}：--only ${wanted} 不行：可以写 ${names.join('、')}，或1到${count}的序号`,
    en: `${path}: --only ${wanted} won't do; write ${names.join(', ')}, or a number from 1 to ${count}`,
  }),
};
