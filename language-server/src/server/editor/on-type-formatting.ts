import type { TextDocument } from 'langium';
import { type Position, TextEdit } from 'vscode-languageserver-types';
import { lineEnd, skipBlanks } from '../../language/parser/characters.ts';
import type { Line } from '../../language/parser/lines.ts';
import { cellsOf } from '../../language/parser/tables.ts';
import { lineEdits } from './format/line-edits.ts';
import { formattedTable } from './format/table.ts';
import { lineIndexAt, linesOf, type PlacedLine } from './support/lines.ts';
import { headRow, tablesIn } from './support/tables.ts';

/** Enter, and the bars that end a row. */
export const onTypeFormattingOptions = { firstTriggerCharacter: '\n', moreTriggerCharacter: ['|', '｜'] };

/**
 * Aligns the table in which a row has just been finished: by Enter behind it, or by the bar behind its last
 * cell. No other line is touched, nor anything behind the cursor in its line.
 * @param typed what was typed, the cursor standing behind it
 */
export function editsAfter(typed: string, document: TextDocument, position: Position): TextEdit[] {
  const text = document.getText();
  const isEnter = typed === '\n';
  if (isEnter && (position.line === 0 || !isBlankLine(text, document, position.line))) return [];
  const cursor = document.offsetAt(position);
  const at = isEnter ? document.offsetAt({ line: position.line - 1, character: 0 }) : cursor;
  if (!isEnter && lineEnd(text, cursor) !== cursor) return [];
  const lines = linesOf(text);
  const index = lineIndexAt(lines, at);
  if (lines[index]?.kind !== 'row' || (!isEnter && !isFull(text, lines, index))) return [];
  const table = tablesIn(text, lines).find((rows) => rows.includes(index)) ?? [];
  if (table.length < 2) return [];
  return alignment(
    text,
    table.map((row) => lines[row] as Line),
  ).map(({ start, end, newText }) =>
    TextEdit.replace({ start: document.positionAt(start), end: document.positionAt(end) }, newText),
  );
}

function isBlankLine(text: string, document: TextDocument, line: number): boolean {
  const start = document.offsetAt({ line, character: 0 });
  const end = lineEnd(text, start);
  return skipBlanks(text, start, end) === end;
}

/** Whether a row has as many cells as its table's head, and the bar behind the last. */
function isFull(text: string, lines: readonly PlacedLine[], index: number): boolean {
  const row = lines[index] as PlacedLine;
  const head = headRow(text, lines, index);
  const { cells, endBar } = cellsOf(text, row.content, row.end);
  return head !== row && endBar >= 0 && cells.length === cellsOf(text, head.content, head.end).cells.length;
}

function alignment(text: string, rows: readonly Line[]) {
  return formattedTable(text, rows).flatMap((formatted, index) => {
    const { start, content } = rows[index] as Line;
    const from = text.startsWith('\ufeff', start) ? start + 1 : start;
    return lineEdits(text.slice(from, lineEnd(text, content)), formatted).map((edit) => ({
      start: from + edit.start,
      end: from + edit.end,
      newText: edit.newText,
    }));
  });
}
