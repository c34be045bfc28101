import { TextDocument } from 'langium';
import { type Position, TextEdit } from 'vscode-languageserver-types';
import { lineEnd, skipBlanks } from '../../language/parser/characters.ts';
import type { Line } from '../../language/parser/lines.ts';
import { cellsOf } from '../../language/parser/tables.ts';
import type { EndedLine } from '../protocol/typed-lines.ts';
import { type LineEdit, lineEdits } from './format/line-edits.ts';
import { formattedTable } from './format/table.ts';
import { indentationAt, typedIndentation } from './format/typed-indentation.ts';
import { lineIndexAt, linesOf, type PlacedLine } from './support/lines.ts';
import { headRow, tablesIn } from './support/tables.ts';

/** Enter, and the bars that end a row. */
export const onTypeFormattingOptions = { firstTriggerCharacter: '\n', moreTriggerCharacter: ['|', '｜'] };

/**
 * What is tidied while one types. Enter gives the line that it ends the indentation it belongs to, and the new one too; in a
 * table it aligns the rows, as the bar behind the last cell of one does. No other line is touched, nor anything behind
 * the cursor in its line.
 * @param typed what was typed, the cursor standing behind it
 */
export function editsAfter(typed: string, document: TextDocument, position: Position): TextEdit[] {
  const text = document.getText();
  if (typed === '\n') {
    const isBehindLine = position.line > 0 && isBlankLine(text, document, position.line);
    return isBehindLine ? textEdits(document, behindEnter(document, position.line - 1)) : [];
  }
  const cursor = document.offsetAt(position);
  if (lineEnd(text, cursor) !== cursor) return [];
  const lines = linesOf(text);
  const index = lineIndexAt(lines, cursor);
  return isFull(text, lines, index) ? textEdits(document, alignment(text, lines, index)) : [];
}

/** The same behind several lines that Enter has ended, one after the other, where there was no time for it yet. */
export function editsBehind(document: TextDocument, ended: readonly EndedLine[]): TextEdit[] {
  const text = document.getText();
  const writtenIn = (line: number) => indentationAt(text, document.offsetAt({ line, character: 0 }));
  // whose blanks, or none, are the editor's
  const asGiven = new Set(ended.flatMap(({ line, given }) => (given === writtenIn(line) ? line : [])));
  let tidy = document;
  for (const { line } of [...ended].sort((a, b) => a.line - b.line)) {
    if (line + 1 >= tidy.lineCount) break;
    const written = writtenIn(line);
    const beginning = { written, isGiven: asGiven.has(line), givesOn: asGiven.has(line + 1) };
    const edits = behindEnter(tidy, line, beginning);
    const edited = TextDocument.applyEdits(tidy, textEdits(tidy, edits));
    tidy = TextDocument.create(document.uri, document.languageId, document.version, edited);
  }
  return textEdits(document, lineEdits(text, tidy.getText()));
}

/** What a row began with when Enter was pressed, and gave to the one below. */
interface Beginning {
  readonly written: string;
  /** Whether these blanks are the editor's, and nobody has put them there by hand. */
  readonly isGiven: boolean;
  /** Whether what the row below begins with is the editor's as well. */
  readonly givesOn: boolean;
}

/** What belongs to the row that Enter has ended, and to the one below, in which more may be written by now. */
function behindEnter(document: TextDocument, finished: number, beginning?: Beginning): Edit[] {
  const text = document.getText();
  const [row, below] = [finished, finished + 1].map((line) => document.offsetAt({ line, character: 0 })) as [
    number,
    number,
  ];
  const lines = linesOf(text);
  const index = lineIndexAt(lines, row);
  const own = indentationAt(text, row);
  const given = indentationAt(text, below);
  const wanted = typedIndentation(text, lines, index, { row, given, isGiven: beginning?.isGiven ?? false });
  const rows = alignment(text, lines, index);
  // the rows of a table are aligned from the margin on
  const ofRow = rows.length > 0 ? rows : indented(text, row, wanted.finished);
  // one of its rows stands below already
  if (ofRow.some(({ end }) => end > below)) return ofRow;
  const isInherited = given === (beginning?.written ?? own);
  // what was taken out by hand stays so
  const isByHand = given === '' ? !beginning?.givesOn : !isInherited;
  if (!isBlankLine(text, document, finished + 1) && isByHand) return ofRow;
  const next = wanted.next ?? (isInherited ? (wanted.finished ?? own) : undefined);
  return [...ofRow, ...indented(text, below, next)];
}

type Edit = Pick<LineEdit, 'start' | 'end' | 'newText'>;

function textEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ start, end, newText }) =>
    TextEdit.replace({ start: document.positionAt(start), end: document.positionAt(end) }, newText),
  );
}

/** Gives a row another indentation, if any is said. */
function indented(text: string, row: number, newText: string | undefined): Edit[] {
  const old = indentationAt(text, row);
  const start = text.charCodeAt(row) === 0xfeff ? row + 1 : row;
  return newText === undefined || old === newText ? [] : [{ start, end: start + old.length, newText }];
}

function isBlankLine(text: string, document: TextDocument, line: number): boolean {
  const start = document.offsetAt({ line, character: 0 });
  const end = lineEnd(text, start);
  return skipBlanks(text, start, end) === end;
}

/** Whether a row has as many cells as its table's head, and the bar behind the last. */
function isFull(text: string, lines: readonly PlacedLine[], index: number): boolean {
  const row = lines[index] as PlacedLine;
  if (row.kind !== 'row') return false;
  const head = headRow(text, lines, index);
  const { cells, endBar } = cellsOf(text, row.content, row.end);
  return head !== row && endBar >= 0 && cells.length === cellsOf(text, head.content, head.end).cells.length;
}

/** Of the table that a row ends in which nothing is missing. */
function alignment(text: string, lines: readonly PlacedLine[], index: number): Edit[] {
  if (lines[index]?.kind !== 'row') return [];
  const table = tablesIn(text, lines).find((rows) => rows.includes(index)) ?? [];
  if (table.length < 2) return [];
  const rows = table.map((row) => lines[row] as Line);
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
