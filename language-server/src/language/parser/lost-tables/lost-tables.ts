import { isPageMark } from '../../../core/text/page-mark.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { keywordAt } from '../keyword-at.ts';
import { yearMarkEnd } from '../years.ts';
import { type Alignment, align, fittingOf } from './align.ts';
import type { CellKind } from './fit.ts';
import { type LikelyHead, likelyHeads } from './head.ts';
import { headKind } from './head-kinds.ts';
import { type CellPiece, cellOf, piecesOf } from './pieces.ts';
import { rowsOf } from './rows.ts';

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

/** A table has no more lines than that. */
const mostLines = 1200;
/** A head has no more, however narrow its columns are. */
const mostLinesOfHead = 45;
const mostPiecesOfHead = 40;
/** So many pieces tell which of the likely heads is the table's. */
const fewPieces = 90;
const mostHeads = 40;

interface TableReading {
  readonly head: LikelyHead;
  readonly pieces: readonly CellPiece[];
  readonly alignment: Alignment;
}

/** The table whose head begins with a line; undefined where none does, or where its rows can't be told. */
export function lostTableAt(lines: readonly string[], from: number): LostTable | undefined {
  if (!beginsHead(lines[from] ?? '')) return undefined;
  const near = lines.slice(from, from + mostLines);
  const end = near.findIndex(isWrittenForUs);
  const all = end < 0 ? near : near.slice(0, end);
  const [best] = [false, true]
    .flatMap((apart) => bestOf(all, apart) ?? [])
    .sort((a, b) => a.alignment.cost - b.alignment.cost);
  if (!best) return undefined;
  const { head, rows } = rowsOf(best.head.columns, best.pieces, best.alignment);
  const to = from + (best.pieces[best.alignment.end - 1]?.line ?? 0) + 1;
  const pageMarks = lines.slice(from, to).filter(isPageMark);
  return rows.filter((row) => row.length > 1).length > 1 ? { from, to, head, rows, pageMarks } : undefined;
}

/** Every line of every text is asked. */
const firstHead =
  /^\s*(?:序\s*号|编\s*号|no\b|[类门大]\s*[别类]|分\s*类|类型|领域|维度|方面|板块|(?:[一二三]级|主要|核心|发展|具体|考核|监测|评价|规划|重点|关键|工作|目标|指标|改革|建设)*(?:指\s*标|任\s*务|事项|举措|措施|项\s*目|内\s*容|类别|分类|名称))/iu;
const longestFirstLine = 120;

/** Whether a line may begin the head of a table. */
export function beginsHead(line: string): boolean {
  if (line.length > longestFirstLine || /[。；;：:|｜]/u.test(line) || !firstHead.test(simplified(line)))
    return false;
  return [true, false].some((apart) => {
    const [first] = piecesOf([line], apart);
    return first !== undefined && headKind(first.text) !== undefined;
  });
}

/** A row with bars, a comment, a field, a year's line: who writes these has not lost a table. */
export function isWrittenForUs(line: string): boolean {
  if (/^\s*(?:[|｜]|\/\/)/u.test(line)) return true;
  const read = simplified(line);
  const from = line.search(/\S|$/u);
  if (from >= read.length) return false;
  const found = keywordAt(read, from, read.length);
  if (found) return found.colon >= 0 || (found.keyword.name === '指标' && isBlockLine(line));
  return yearMarkEnd(read, from, read.length) >= 0;
}

/** `指标 床位数`: one name and nothing else behind the word. */
function isBlockLine(line: string): boolean {
  const kinds = piecesOf([line], true).map(({ text }) => headKind(text));
  return kinds.length > 1 && kinds.filter((kind) => kind !== undefined).length < 2;
}

/** The best reading where a single blank parts cells, or doesn't. */
function bestOf(lines: readonly string[], apart: boolean): TableReading | undefined {
  const top = lines.slice(0, mostLinesOfHead);
  if (apart && !top.some((line) => /\S \S/u.test(line))) return undefined;
  if (headsOf(piecesOf(top, apart)).length === 0) return undefined;
  const pieces = piecesOf(lines, apart);
  const fitting = fittingOf(pieces);
  const to = Math.min(fewPieces, pieces.length);
  const [best] = headsOf(pieces)
    .slice(0, mostHeads)
    .flatMap((head) => {
      const cost = align(pieces, head.pieces, to, kindsOf(head), fitting)?.cost;
      return cost === undefined ? [] : [{ head, cost: cost + head.cost }];
    })
    .sort((a, b) => a.cost - b.cost);
  if (!best) return undefined;
  const { head } = best;
  const kept = withHeadOnce(pieces, head);
  const alignment = align(kept, head.pieces, kept.length, kindsOf(head), fittingOf(kept));
  return alignment && { head, pieces: kept, alignment };
}

function headsOf(pieces: readonly CellPiece[]): LikelyHead[] {
  return likelyHeads(pieces.slice(0, mostPiecesOfHead));
}

function kindsOf({ columns }: LikelyHead): CellKind[] {
  return columns.map(({ kind }) => kind);
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
