import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { headingsOf } from '../support/tables.ts';
import { type Action, actionKinds, type Refactoring } from './action.ts';
import { tableLines } from './support/as-table.ts';
import { commentsAbove } from './support/comments-above.ts';
import { type IndicatorLines, writtenAs } from './support/indicator-content.ts';
import { categoryAbove } from './support/outer-category.ts';
import { quotedName } from './support/quoted-name.ts';
import { keepFacts } from './support/same-facts.ts';
import { type SelectedIndicators, selectedAt } from './support/selected-indicators.ts';
import { rowsOfTable } from './support/stretches.ts';

/**
 * Indicators written as blocks become rows of a table: those touched, which join a table right above or below
 * them, and all that stand together there. Every field gets a column.
 */
export const toTable: Refactoring = {
  kind: actionKinds.rewrite,
  offer: (plan, at) => selectedAt(plan, at).flatMap((chosen) => offersFor(plan, chosen)),
};

function offersFor(plan: Plan, chosen: SelectedIndicators): Action[] {
  const { stretch, touched } = chosen;
  const blocks = touched.filter(({ head }) => head === undefined);
  const all = stretch.filter(({ head }) => head === undefined);
  if (all.length === 0) return [];
  const [first] = blocks;
  const some =
    first && blocks.length === touched.length && blocks.length < all.length
      ? rowsFrom(plan, chosen, blocks, titles.toRows(blocks.length, first.indicator.name))
      : [];
  return [...some, ...action(plan, chosen, stretch, titles.toTable(stretch.length))];
}

/** As rows of the table beside them; as one of their own where that can't hold them. */
function rowsFrom(
  plan: Plan,
  chosen: SelectedIndicators,
  blocks: readonly IndicatorLines[],
  title: Localized,
): Action[] {
  const joined = action(plan, chosen, withTables(chosen.stretch, blocks), title);
  return joined.length > 0 ? joined : action(plan, chosen, blocks, title);
}

/** The blocks with the table right above them, else with the one right below. */
function withTables(stretch: readonly IndicatorLines[], blocks: readonly IndicatorLines[]): IndicatorLines[] {
  const start = stretch.indexOf(blocks[0] as IndicatorLines);
  const [above, below] = [stretch[start - 1], stretch[start + blocks.length]];
  if (above?.head) return [...rowsOfTable(stretch, above), ...blocks];
  return below?.head ? [...blocks, ...rowsOfTable(stretch, below)] : [...blocks];
}

function action(
  plan: Plan,
  { section }: SelectedIndicators,
  indicators: readonly IndicatorLines[],
  title: Localized,
): Action[] {
  const [first, last] = [indicators[0], indicators.at(-1)] as [IndicatorLines, IndicatorLines];
  const { source } = plan;
  const lines = linesOfSource(source);
  const from = startOf(plan, indicators, first);
  const written = indicators.map((each, index) =>
    writtenAs(plan, each, index === 0 ? from : (indicators[index - 1] as IndicatorLines).last + 1),
  );
  if (!written.every((each) => each !== undefined)) return [];
  const table = indicators.find(({ head }) => head)?.head;
  const headings = table && headingsOf(source.text, table)?.headings;
  const style = styleOf(source.text, lines, 'zh');
  const text = tableLines(written, {
    outer: categoryAbove(plan, section, from),
    style,
    ...(headings && { headings }),
    ...(table && { bar: source.text[table.content] as string }),
  });
  const inside = lines.slice(from, last.last + 1).findLast(({ kind }) => kind === 'category');
  const isLast = section.indicators.at(-1) === last.indicator;
  // what follows goes on in the category
  if (inside && !isLast) text.push(source.text.slice(inside.content, inside.end));
  const [start, end] = [startOfLine(lines[from]), (lines[last.last] as { end: number }).end];
  // a row above would take the head for one more of its rows
  const isBelowRow = lines[from - 1]?.kind === 'row' ? [''] : [];
  const newText = [...isBelowRow, ...text].join(lineBreakOf(source.text));
  const edits = [{ span: { start, end }, newText }];
  return keepFacts(plan, section, edits) ? [{ title, edits }] : [];
}

/** With the comments above the first; with 类别 above it too where the table will have a column of categories. */
function startOf({ source }: Plan, indicators: readonly IndicatorLines[], first: IndicatorLines): number {
  const lines = linesOfSource(source);
  const from = first.head ? lines.indexOf(first.head) : commentsAbove(lines, first.first);
  const categories = new Set(indicators.map(({ indicator }) => indicator.category?.value));
  const above = lines.slice(0, from).findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'comment');
  return categories.size > 1 && lines[above]?.kind === 'category' ? above : from;
}

function startOfLine(line: { start: number; content: number } | undefined): number {
  return line ? line.content : 0;
}

const titles = {
  toRows: (count: number, name: string): Localized => ({
    zh: count === 1 ? `指标${quotedName(name)}写成表格的一行` : `选中的${count}项指标写成表格`,
    en:
      count === 1 ? `Write ${quotedName(name)} as a row of a table` : `Write ${count} indicators as a table`,
  }),
  toTable: (count: number): Localized => ({
    zh: `这里的${count}项指标写成一张表`,
    en: `Write ${count === 1 ? 'this indicator' : `the ${count} indicators here`} as one table`,
  }),
};
