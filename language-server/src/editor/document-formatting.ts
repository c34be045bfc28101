import type { TextDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import { type Range, TextEdit } from 'vscode-languageserver-types';
import { type LineEdit, lineEdits } from './format/line-edits.ts';
import { formatPlan } from './format.ts';
import { lineIndexAt, linesOf, type PlacedLine } from './support/lines.ts';

/** Formats whole plans and parts of them, changing no more of the text than is out of place. */
export const documentFormatter: Formatter = {
  formatDocument: ({ textDocument }) => formattingEdits(textDocument),
  formatDocumentRange: ({ textDocument }, { range }) => formattingEdits(textDocument, range),
  formatDocumentOnType: () => [],
  formatOnTypeOptions: undefined,
};

/** The edits that format a plan; of a range its lines alone, and of a table that it touches all rows. */
export function formattingEdits(document: TextDocument, range?: Range): TextEdit[] {
  const text = document.getText();
  const edits = lineEdits(text, formatPlan(text));
  return (range ? edits.filter(within(document, range)) : edits).map(({ start, end, newText }) =>
    TextEdit.replace({ start: document.positionAt(start), end: document.positionAt(end) }, newText),
  );
}

function within(document: TextDocument, range: Range): (edit: LineEdit) => boolean {
  const text = document.getText();
  const lines = linesOf(text);
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const first = lineIndexAt(lines, start);
  // a selection of whole lines ends at the start of the next
  const last = Math.max(first, lineIndexAt(lines, end > start && range.end.character === 0 ? end - 1 : end));
  const asked = lines.slice(first, last + 1);
  const firstRow = asked.findIndex(isRow);
  const lastRow = asked.findLastIndex(isRow);
  const from = lines[firstRow < 0 ? first : Math.min(first, endOfTable(lines, first + firstRow, -1))];
  const to = lines[lastRow < 0 ? last : Math.max(last, endOfTable(lines, first + lastRow, 1))];
  const stop = !to || to.next === text.length ? Number.POSITIVE_INFINITY : to.next;
  return ({ lineStart }) => lineStart >= (from?.start ?? 0) && lineStart < stop;
}

function isRow(line: PlacedLine | undefined): boolean {
  return line?.kind === 'row';
}

/** The outermost row in one direction of the table a row is of; a comment between two rows ends no table. */
function endOfTable(lines: readonly PlacedLine[], row: number, step: 1 | -1): number {
  let end = row;
  for (let at = row; isRow(lines[at]) || lines[at]?.kind === 'comment'; at += step) {
    if (isRow(lines[at])) end = at;
  }
  return end;
}
