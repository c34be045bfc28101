import { grouped } from '../../core/model/grouped.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Language } from '../../core/text/localized.ts';
import { cumulativeNote } from './cumulative.ts';
import { explanations } from './explanations.ts';
import { type IndicatorColumnOptions, indicatorColumns } from './indicator-columns.ts';
import type { Table } from './table.ts';
import { tableOf } from './table-columns.ts';
import { type Wording, wordingOf } from './wording.ts';
import { word } from './words.ts';

/**
 * The indicators of a plan as plans print them: a table for every 专栏 that holds indicators itself,
 * and for every section that holds a table of them; then one of the targets that stand in the text,
 * with the section each stands in. Empty where the plan has no indicators.
 */
export function indicatorTable(plan: Plan, language: Language = 'zh'): Table[] {
  const wording = wordingOf(plan, language);
  const boxes = boxTables(plan, language);
  const rest = plan.indicators.filter(({ section }) => !hasOwnTable(section));
  if (rest.length === 0) return boxes;
  const title = word(boxes.length > 0 ? 'otherTargets' : 'targets', wording);
  return [...boxes, tableOfIndicators(title, plan, rest, wording, { withSection: true })];
}

/** Only the tables of boxes and sections that print one. */
export function boxTables(plan: Plan, language: Language = 'zh'): Table[] {
  const wording = wordingOf(plan, language);
  const boxed = plan.indicators.filter(({ section }) => hasOwnTable(section));
  return [...grouped(boxed, ({ section }) => section)].map(([section, indicators]) =>
    tableOfIndicators(titleOf(section, wording), plan, indicators, wording),
  );
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
  const columns = indicatorColumns(plan, indicators, wording, options);
  const notes = [...cumulativeNote([plan], indicators, wording), ...explanations(indicators, wording)];
  return tableOf(title, indicators, columns, notes);
}

function hasOwnTable(section: Section): boolean {
  return (
    section.kind === 'box' ||
    section.kind === 'annex' ||
    section.indicators.some(({ form }) => form === 'row')
  );
}

/** A box is called by its number; the heading above a table gives its words only. */
function titleOf(section: Section, wording: Wording): string {
  if (section.kind === 'box') return sectionLabel(section);
  return section.title || word('mainTargets', wording);
}
