import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { lineEnd, lineStart } from '../../core/text/line-bounds.ts';
import { printedTable } from '../../print/documents/clean-text.ts';
import { type Grid, gridOf } from '../../print/documents/grid.ts';
import { headGrid } from '../../print/documents/head-grid.ts';
import { tableInWord } from '../../print/documents/layout/table-in-word.ts';
import { layoutInText } from '../../print/documents/layout/text-layout.ts';
import type { DocumentTable } from '../../print/official/document.ts';
import { markName } from '../../print/official/mark-names.ts';
import type { PrintedRow, PrintedTable, PrintedText } from './printed-text.ts';

/** A table as it is printed; its cells, and the notes below it, go to the texts. */
export function printedTableOf(
  { table, source }: DocumentTable,
  plan: Plan,
  texts: PrintedText[],
): PrintedTable {
  const whole = printedTable(table);
  const shown = tableInWord(whole, layoutInText(whole));
  const head = headGrid(shown.columns);
  const headings = source ? headingsAt(source.start, plan) : [];
  const rowsOf = (grid: Grid, isHead: boolean) =>
    grid.map((places, row): PrintedRow => {
      const cells = new Map<number, number>();
      for (const [column, place] of places.entries()) {
        if (place?.row !== row || place.column !== column) continue;
        const { text, source: own } = place.cell;
        const from = isHead ? headings[row]?.[column] : source && own;
        cells.set(column, texts.length);
        texts.push({
          text,
          kind: 'cell',
          parts: from ? [{ start: 0, end: text.length, source: from }] : [],
        });
      }
      if (isHead || !source) return { cells, isHead };
      const first = places.find((place) => place?.row === row && place.rowSpan === 1 && place.cell.source);
      const at = first?.cell.source;
      if (!at) return { cells, isHead };
      return { cells, isHead, mark: markName('row', at.start), ...rowSource(at, plan) };
    });
  const rows = [...rowsOf(head, true), ...rowsOf(gridOf(shown), false)];
  for (const text of shown.notes) texts.push({ text, kind: 'paragraph', parts: [] });
  return { rows, columns: shown.columns.length };
}

/** Where the headings of a plan's own table stand, a row of the head after the other. */
function headingsAt(start: number, { root, sections }: Plan): (Span | undefined)[][] {
  for (const section of [root, ...sections]) {
    const plain = section.tables.find(({ span }) => span.start === start);
    if (plain) return [plain.rows[0]?.map(({ span }) => span) ?? []];
    const drafted = section.indicatorTables.find(({ span }) => span.start === start);
    if (drafted) return [0, 1].map((row) => drafted.columns.map(({ headings }) => headings[row]?.span));
  }
  return [];
}

/** The lines of the row that a cell stands in, or of the block that it is the name of. */
function rowSource(cell: Span, { source: { text }, indicators }: Plan): Pick<PrintedRow, 'source' | 'form'> {
  const block = indicators.find(
    ({ form, nameSpan }) => form === 'block' && nameSpan.start <= cell.start && cell.end <= nameSpan.end,
  );
  if (block) return { source: linesOf(block.span, text), form: 'block' };
  const lines = linesOf(cell, text);
  return /[|｜]/u.test(text.slice(lines.start, lines.end)) ? { source: lines, form: 'row' } : {};
}

function linesOf({ start, end }: Span, text: string): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}
