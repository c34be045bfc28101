import type { TextDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import { type Range, TextEdit } from 'vscode-languageserver-types';
import { type LineEdit, lineEdits } from './format/line-edits.ts';
import { formatPlan } from './format.ts';
import { editsAfter, onTypeFormattingOptions } from './on-type-formatting.ts';
import { lineIndexAt, linesOf } from './support/lines.ts';
import { tablesIn } from './support/tables.ts';

/** Formats whole plans and parts of them, changing no more of the text than is out of place. */
export const documentFormatter: Formatter = {
  formatDocument: ({ textDocument }) => formattingEdits(textDocument),
  formatDocumentRange: ({ textDocument }, { range }) => formattingEdits(textDocument, [range]),
  formatDocumentOnType: ({ textDocument }, { ch, position }) => editsAfter(ch, textDocument, position),
  formatOnTypeOptions: onTypeFormattingOptions,
};

/** The edits that format a plan; of ranges their lines alone, and of a table that they touch all rows. */
export function formattingEdits(document: TextDocument, ranges?: readonly Range[]): TextEdit[] {
  const text = document.getText();
  const isWithin = ranges?.map((range) => within(document, range));
  const edits = lineEdits(text, formatPlan(text)).filter(
    (edit) => isWithin?.some((isThere) => isThere(edit)) ?? true,
  );
  return edits.map(({ start, end, newText }) =>
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
  const touched = tablesIn(text, lines).filter((rows) => rows.some((row) => first <= row && row <= last));
  const from = lines[Math.min(first, touched[0]?.[0] ?? first)];
  const to = lines[Math.max(last, touched.at(-1)?.at(-1) ?? last)];
  const stop = !to || to.next === text.length ? Number.POSITIVE_INFINITY : to.next;
  return ({ lineStart }) => lineStart >= (from?.start ?? 0) && lineStart < stop;
}
