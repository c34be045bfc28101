import type { Indicator, IndicatorTable, Plan, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Language } from '../../core/text/localized.ts';
import { cumulativeNote } from './cumulative.ts';
import { draftedTable } from './drafted-table.ts';
import { explanations } from './explanations.ts';
import { type IndicatorColumnOptions, indicatorColumns } from './indicator-columns.ts';
import type { Table } from './table.ts';
import { type ColumnOf, tableOf } from './table-columns.ts';
import { type Wording, wordingOf } from './wording.ts';
import { word } from './words.ts';

/**
 * The indicators of a plan as plans print them: each table as it was drafted, and one for the blocks of each 专栏; then one
 * of the targets that stand in the text, with the section each stands in. Empty where the plan has no indicators.
 */
export function indicatorTable(plan: Plan, language: Language = 'zh'): Table[] {
  return indicatorTables(plan, language).map(({ table }) => table);
}

/** A table of indicators with what each of its rows is: that of a table which was drafted, or an indicator written as a block. */
export interface IndicatorTableRows {
  readonly table: Table;
  /** Where it stands; none where its indicators stand in several places. */
  readonly section?: Section;
  /** As it was drafted, row by row; absent where it is made of blocks. */
  readonly drafted?: IndicatorTable;
  /** One for each row of a table that is made of blocks; else empty. */
  readonly indicators: readonly Indicator[];
  /** Of a table that is made of blocks; else empty. */
  readonly columns: readonly ColumnOf<Indicator>[];
}

/** The same tables. @param wanted columns of those made of blocks that are there even where nobody says anything in them */
export function indicatorTables(
  plan: Plan,
  language: Language = 'zh',
  wanted: readonly string[] = [],
): IndicatorTableRows[] {
  const boxes = tablesInPlace(plan, language, wanted);
  const rest = plan.indicators.filter((each) => !standsInTable(each));
  if (rest.length === 0) return boxes;
  const wording = wordingOf(plan, language);
  const title = word(boxes.length > 0 ? 'otherTargets' : 'targets', wording);
  return [...boxes, tableOfBlocks(title, plan, rest, wording, { withSection: true, wanted })];
}

/** Only the tables that were drafted, and those of boxes. */
export function boxTables(plan: Plan, language: Language = 'zh'): Table[] {
  return tablesInPlace(plan, language).map(({ table }) => table);
}

/** Whether an indicator is printed where it stands: in a table that was drafted, or in that of its box. */
export function standsInTable({ form, section }: Indicator): boolean {
  return form === 'row' || isOwnTable(section);
}

/** A table where it stands in the text. */
export interface TableInPlace extends IndicatorTableRows {
  readonly section: Section;
  readonly at: number;
}

/** The tables that stand where their indicators do, in the order of the text. */
export function tablesInPlace(
  plan: Plan,
  language: Language = 'zh',
  wanted: readonly string[] = [],
): TableInPlace[] {
  const wording = wordingOf(plan, language);
  return [plan.root, ...plan.sections].flatMap((section) => {
    const title = titleOf(section, wording);
    const drafted = section.indicatorTables.map((each) => ({
      section,
      at: each.span.start,
      table: draftedTable(title, each, section),
      drafted: each,
      indicators: [],
      columns: [],
    }));
    const blocks = isOwnTable(section) ? section.indicators.filter(({ form }) => form === 'block') : [];
    const [first] = blocks;
    const own = first && {
      ...tableOfBlocks(title, plan, blocks, wording, { wanted }),
      section,
      at: first.span.start,
    };
    return [...drafted, ...(own ? [own] : [])].sort((a, b) => a.at - b.at);
  });
}

/** One table of every indicator, in the order of the text. */
export function tableOfAll(plan: Plan, language: Language = 'zh'): Table[] {
  if (plan.indicators.length === 0) return [];
  const wording = wordingOf(plan, language);
  return [
    tableOfIndicators(word('allIndicators', wording), plan, plan.indicators, wording, { withSection: true }),
  ];
}

/** Indicators under a title, with the columns they need, and notes on what is not said in them. */
export function tableOfIndicators(
  title: string,
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
  options?: IndicatorColumnOptions,
): Table {
  return tableOfBlocks(title, plan, indicators, wording, options).table;
}

function tableOfBlocks(
  title: string,
  plan: Plan,
  indicators: readonly Indicator[],
  wording: Wording,
  options?: IndicatorColumnOptions,
): IndicatorTableRows {
  const columns = indicatorColumns(plan, indicators, wording, options);
  const notes = [...cumulativeNote([plan], indicators, wording), ...explanations(indicators, wording)];
  return { table: tableOf(title, indicators, columns, notes), indicators, columns };
}

/** What stands together there is a table of its own, written in blocks too. */
function isOwnTable({ kind }: Section): boolean {
  return kind === 'box' || kind === 'annex';
}

/** A box is called by its number; the heading above a table gives its words only. */
function titleOf(section: Section, wording: Wording): string {
  if (section.kind === 'box') return sectionLabel(section);
  return section.title || word('mainTargets', wording);
}
