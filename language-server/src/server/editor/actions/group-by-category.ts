import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { headingsOf } from '../support/tables.ts';
import { type Action, actionKinds, type Refactoring } from './action.ts';
import { tableLines } from './support/as-table.ts';
import { type IndicatorContent, type IndicatorLines, writtenAs } from './support/indicator-content.ts';
import { categoryAbove } from './support/outer-category.ts';
import { keepFacts } from './support/same-facts.ts';
import { type SelectedIndicators, selectedAt } from './support/selected-indicators.ts';

/**
 * The rows of a table in the order of their categories, each where it first appears, so that one cell can name
 * it; within a category nothing moves. Offered where a category comes back after another.
 */
export const groupByCategory: Refactoring = {
  kind: actionKinds.rewrite,
  offer: (plan, at) => selectedAt(plan, at).flatMap((chosen) => offersFor(plan, chosen)),
};

function offersFor(plan: Plan, chosen: SelectedIndicators): Action[] {
  const tables = new Set(chosen.stretch.flatMap(({ head }) => head ?? []));
  return [...tables].flatMap((head) => grouped(plan, chosen, head));
}

function grouped(
  plan: Plan,
  { section, stretch }: SelectedIndicators,
  head: NonNullable<IndicatorLines['head']>,
): Action[] {
  const rows = stretch.filter((each) => each.head === head);
  const inOrder = sortedByCategory(rows);
  if (inOrder.every((row, index) => row === rows[index])) return [];
  const { source } = plan;
  const lines = linesOfSource(source);
  const from = lines.indexOf(head);
  const written = new Map<IndicatorLines, IndicatorContent>();
  for (const [index, row] of rows.entries()) {
    const each = writtenAs(plan, row, index === 0 ? from : (rows[index - 1] as IndicatorLines).last + 1);
    if (!each) return [];
    written.set(row, each);
  }
  const text = tableLines(
    inOrder.map((row) => written.get(row) as IndicatorContent),
    {
      outer: categoryAbove(plan, section, from),
      headings: headingsOf(source.text, head)?.headings ?? [],
      style: styleOf(source.text, lines, 'zh'),
      bar: source.text[head.content] as string,
    },
  );
  const last = lines[(rows.at(-1) as IndicatorLines).last];
  const span = { start: head.content, end: last?.end ?? head.end };
  const edits = [{ span, newText: text.join(lineBreakOf(source.text)) }];
  return keepFacts(plan, section, edits, 'in any order')
    ? [{ title: title(categoriesOf(rows).length), edits }]
    : [];
}

function categoriesOf(rows: readonly IndicatorLines[]): (string | undefined)[] {
  return [...new Set(rows.map(({ indicator }) => indicator.category?.value))];
}

function sortedByCategory(rows: readonly IndicatorLines[]): IndicatorLines[] {
  const categories = categoriesOf(rows);
  const place = ({ indicator }: IndicatorLines) => categories.indexOf(indicator.category?.value);
  return [...rows].sort((a, b) => place(a) - place(b));
}

function title(count: number): Localized {
  return {
    zh: `同一类别的指标排在一起（${count}类）`,
    en: `Put indicators of one category together (${count} categories)`,
  };
}
