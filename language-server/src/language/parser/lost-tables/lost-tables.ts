import { oncePerText } from '../../../core/model/once-per.ts';
import { copyOf } from '../../../core/text/copy.ts';
import { isPageMark } from '../../../core/text/page-mark.ts';
import { type Alignment, align, mostLookedAhead } from './align.ts';
import { headBeginsAt, isWrittenForUs } from './first-lines.ts';
import type { LikelyHead } from './head.ts';
import { headKind } from './head-kinds.ts';
import { tabbedLines } from './layout.ts';
import { headsOf, kindsOf, likeliestHead } from './likeliest-head.ts';
import { likelyCellsOf } from './likely-cells.ts';
import { type CellPiece, cellOf, piecesOf } from './pieces.ts';
import { isPlain } from './plain.ts';
import { rowsOf, type TableCells } from './rows.ts';

/** A table that has lost its bars, as a page's text and a scraped one have it. */
export interface LostTable {
  /** Its first line, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The heads of the columns, in one row or two. */
  readonly head: readonly (readonly string[])[];
  /** As many cells each as there are columns; a group's row has one. */
  readonly rows: readonly (readonly string[])[];
  /** Numbers of pages that stood among its lines. */
  readonly pageMarks: readonly string[];
}

/** A table has no more lines than the last of these; most need but the first, and what stands behind them is not read. */
const mostLines = [150, 400, 1200];
/** A head has no more, however narrow its columns are. */
const mostLinesOfHead = 45;

interface TableReading {
  readonly head: LikelyHead;
  readonly pieces: readonly CellPiece[];
  readonly alignment: Alignment;
}

/** So many heads without a table below them are looked at: no plan has more, and a text made to take time has. */
const mostAttempts = 12;

/** Finds the tables of one text; one that is all heads is not looked through to its end. */
export function tableFinder(): typeof lostTableAt {
  let attempts = 0;
  return (lines, from) => {
    if (attempts > mostAttempts || !mayBeginAt(lines, from)) return undefined;
    const table = lostTableAt(lines, from);
    if (!table) attempts++;
    return table;
  };
}

/** Looked at first, as it takes little time. */
function mayBeginAt(lines: readonly string[], from: number): boolean {
  const line = lines[from] ?? '';
  return (
    headBeginsAt(lines, from) &&
    !isWrittenForUs(line) &&
    !standsAlone(line, lines[from + 1]) &&
    hasHeads(lines, from)
  );
}

/** `类别 甲` above `指标 乙`: too little for a head with two rows below it, and a table ends at what is written for us. */
function standsAlone(line: string, below: string | undefined): boolean {
  return below !== undefined && isWrittenForUs(below) && piecesOf([line], true).length < 3;
}

/** Whether three different headings stand near. */
function hasHeads(lines: readonly string[], from: number): boolean {
  const near = lines.slice(from, from + mostLinesOfHead / 3).filter((line) => line.length <= 200);
  const texts = new Set(near.flatMap((line) => piecesOf([line], true).map(({ text }) => text)));
  return [...texts].filter((text) => headKind(text) !== undefined).length > 2;
}

/** The table whose head begins with a line; undefined where none does, or where its rows can't be told. */
export function lostTableAt(lines: readonly string[], from: number): LostTable | undefined {
  if (!headBeginsAt(lines, from)) return undefined;
  const found = tableAtTop(lines, from);
  if (!found) return undefined;
  const to = from + found.to;
  const { head, rows } = found;
  return { head, rows, from, to, pageMarks: lines.slice(from, to).filter(isPageMark) };
}

/** What is typed elsewhere leaves a table what it was. */
const tablesByLines = oncePerText<{ readonly found: TableAtTop | undefined; readonly isWhole: boolean }>(64);

function tableAtTop(lines: readonly string[], from: number): TableAtTop | undefined {
  for (const most of mostLines) {
    const near = lines.slice(from, from + most);
    const { found, isWhole } = tablesByLines(near.join('\0'), () => tableAmong(near.map(copyOf)));
    if (isWhole || from + most >= lines.length || most === mostLines.at(-1)) return found;
  }
  return undefined;
}

/** The table that the first of some lines begins, and whether more lines couldn't change it. */
function tableAmong(near: readonly string[]): { found: TableAtTop | undefined; isWhole: boolean } {
  const end = near.findIndex(isWrittenForUs);
  const all = end < 0 ? near : near.slice(0, end);
  const found = tableOnPage(all) ?? tableInText(all);
  return { found, isWhole: end >= 0 || (found?.hasEnded ?? false) };
}

/** The table of lines that have kept their places on a page. */
function tableOnPage(lines: readonly string[]): TableAtTop | undefined {
  const tabbed = tabbedLines(lines);
  const table = tabbed && tableIn(tabbed.lines, false);
  return table && { ...table, to: (tabbed.ends[table.to - 1] ?? 0) + 1 };
}

function tableInText(lines: readonly string[]): TableAtTop | undefined {
  if (partsAtBlanks(lines.slice(0, mostLinesOfHead))) return tableIn(lines, true);
  return tableIn(lines, false) ?? tableIn(lines, true);
}

/** A table that the first of some lines begins, and the line behind its last. */
interface TableAtTop extends TableCells {
  readonly to: number;
  /** Whether so much stands behind it that more couldn't go on with it. */
  readonly hasEnded: boolean;
}

function tableIn(lines: readonly string[], apart: boolean): TableAtTop | undefined {
  const best = bestOf(lines, apart);
  if (!best) return undefined;
  if (!isPlain(kindsOf(best.head), best.pieces, best.alignment)) return undefined;
  const { head, rows } = rowsOf(best.head.columns, best.pieces, best.alignment);
  const to = (best.pieces[best.alignment.end - 1]?.line ?? 0) + 1;
  const hasEnded = best.pieces.length - best.alignment.end >= mostLookedAhead;
  return rows.filter((row) => row.length > 1).length > 1 ? { head, rows, to, hasEnded } : undefined;
}

/** Whether one blank parts two cells: it parts two headings then. */
function partsAtBlanks(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const pieces = piecesOf([line], true);
    if (pieces.length < 2 || pieces.some(({ gap }) => gap === 'wide')) return false;
    const isHeading = ({ text }: CellPiece) => headKind(text) !== undefined;
    return headKind(line) === undefined && pieces.filter(isHeading).length > 1;
  });
}

/** The likeliest head, and the likeliest reading of all that stands below it. */
function bestOf(lines: readonly string[], apart: boolean): TableReading | undefined {
  if (headsOf(piecesOf(lines.slice(0, mostLinesOfHead), apart)).length === 0) return undefined;
  const pieces = piecesOf(lines, apart);
  const head = likeliestHead(pieces);
  if (!head) return undefined;
  const kept = withHeadOnce(pieces, head);
  const alignment = align(kept, head.pieces, kept.length, kindsOf(head), likelyCellsOf(kept));
  return alignment && { head, pieces: kept, alignment };
}

/** Without the head that each printed page repeats. */
function withHeadOnce(pieces: readonly CellPiece[], head: LikelyHead): CellPiece[] {
  const heading = cellOf(pieces.slice(0, head.pieces));
  const kept: CellPiece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as CellPiece;
    const isHead =
      at > 0 && heading.startsWith(piece.text) && cellOf(pieces.slice(at, at + head.pieces)) === heading;
    if (isHead) at += head.pieces - 1;
    else kept.push(piece);
  }
  return kept;
}
