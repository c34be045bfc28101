import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import type { FileStyle } from '../../../core/text/file-style.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { headingsOf } from '../support/tables.ts';
import { type Action, actionKinds, type Refactoring } from './action.ts';
import { blockLines } from './support/as-blocks.ts';
import { tableLines } from './support/as-table.ts';
import { commentsAbove } from './support/comments-above.ts';
import { type IndicatorContent, type IndicatorLines, writtenAs } from './support/indicator-content.ts';
import { categoryAbove } from './support/outer-category.ts';
import { quotedName } from './support/quoted-name.ts';
import { keepFacts } from './support/same-facts.ts';
import { type SelectedIndicators, selectedAt } from './support/selected-indicators.ts';
import { rowsOfTable } from './support/stretches.ts';

/** Rows of a table become blocks: those touched, and the whole table. */
export const toBlocks: Refactoring = {
  kind: actionKinds.rewrite,
  offer: (plan, at) => selectedAt(plan, at).flatMap((chosen) => offersFor(plan, chosen)),
};

function offersFor(plan: Plan, chosen: SelectedIndicators): Action[] {
  const { stretch, touched } = chosen;
  const tables = new Set((touched.length > 0 ? touched : stretch).map(({ head }) => head));
  return [...tables].flatMap((head) => {
    const rows = stretch.filter((each) => head !== undefined && each.head === head);
    const [first] = rows;
    if (!first) return [];
    const here = rows.filter((row) => touched.includes(row));
    const [row] = here;
    const some =
      row && here.length < rows.length
        ? action(plan, chosen, here, titleFor(here.length, row.indicator.name))
        : [];
    return [...some, ...action(plan, chosen, rows, titleFor(rows.length, first.indicator.name))];
  });
}

/** The rows as blocks; the rows of the table behind them get its head again. */
function action(
  plan: Plan,
  chosen: SelectedIndicators,
  rows: readonly IndicatorLines[],
  title: Localized,
): Action[] {
  const { section, stretch } = chosen;
  const { source } = plan;
  const lines = linesOfSource(source);
  const style = styleOf(source.text, lines, 'zh');
  const [first] = rows as readonly [IndicatorLines, ...IndicatorLines[]];
  const table = rowsOfTable(stretch, first);
  const rest = table.slice(table.indexOf(first) + rows.length);
  const isWhole = table[0] === first;
  const from = isWhole
    ? lines.indexOf(first.head as (typeof lines)[number])
    : commentsAbove(lines, first.first);
  const written = [...rows, ...rest].map((each, index, all) =>
    writtenAs(plan, each, index === 0 ? from : (all[index - 1] as IndicatorLines).last + 1),
  );
  if (!written.every((each) => each !== undefined)) return [];
  const outer = categoryAbove(plan, section, from);
  const blocks = inCategories(written.slice(0, rows.length), outer, style);
  const remaining = written.slice(rows.length);
  const below = remaining.length > 0 ? tableBelow(plan, first, remaining, blocks.category, style) : [];
  const last = table.at(-1) as IndicatorLines;
  const isLast = section.indicators.at(-1) === last.indicator;
  if (!isLast && blocks.category !== outer && outer === undefined) return [];
  const after = isLast || blocks.category === outer ? [] : [categoryLine(outer as string, style)];
  const newText = [...blocks.lines, ...below, ...after].join(lineBreakOf(source.text));
  const [start, end] = [lines[from]?.content ?? 0, lines[last.last]?.end ?? 0];
  const edits = [{ span: { start, end }, newText }];
  return keepFacts(plan, section, edits) ? [{ title, edits }] : [];
}

function tableBelow(
  { source }: Plan,
  { head }: IndicatorLines,
  rows: readonly IndicatorContent[],
  outer: string | undefined,
  style: FileStyle,
): string[] {
  const headings = (head && headingsOf(source.text, head)?.headings) ?? [];
  const bar = head ? (source.text[head.content] as string) : '|';
  return tableLines(rows, { outer, headings, style, bar });
}

/** Blocks with 类别 in front of each that begins another category than the one before. */
function inCategories(indicators: readonly IndicatorContent[], outer: string | undefined, style: FileStyle) {
  let category = outer;
  const lines = indicators.flatMap((each) => {
    const isNew = each.category !== category && each.category !== undefined;
    category = each.category;
    return [...(isNew ? [categoryLine(each.category as string, style)] : []), ...blockLines(each, style)];
  });
  return { lines, category };
}

function categoryLine(category: string, style: FileStyle): string {
  return `${style.spelling('类别')}${style.gap}${category}`;
}

function titleFor(count: number, name: string): Localized {
  return {
    zh: count === 1 ? `指标${quotedName(name)}写成一段` : `表里的${count}项指标分段写`,
    en: count === 1 ? `Write ${quotedName(name)} as a block` : `Write ${count} rows as blocks`,
  };
}
