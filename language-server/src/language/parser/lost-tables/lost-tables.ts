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
const fewPieces = 70;
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
  const ways = partsAtBlanks(all.slice(0, mostLinesOfHead)) ? [true] : [false, true];
  for (const apart of ways) {
    const best = bestOf(all, apart);
    if (!best) continue;
    const { head, rows } = rowsOf(best.head.columns, best.pieces, best.alignment);
    if (rows.filter((row) => row.length > 1).length < 2) continue;
    const to = from + (best.pieces[best.alignment.end - 1]?.line ?? 0) + 1;
    return { from, to, head, rows, pageMarks: lines.slice(from, to).filter(isPageMark) };
  }
  return undefined;
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
  const alignment = align(kept, head.pieces, kept.length, kindsOf(head), fittingOf(kept));
  return alignment && { head, pieces: kept, alignment };
}

function likeliestHead(pieces: readonly CellPiece[]): LikelyHead | undefined {
  const fitting = fittingOf(pieces);
  const costs = new Map<string, number>();
  const costOf = (head: LikelyHead): number => {
    const kinds = kindsOf(head);
    const key = `${head.pieces} ${kinds}`;
    const to = Math.min(fewPieces, pieces.length);
    const cost = costs.get(key) ?? align(pieces, head.pieces, to, kinds, fitting)?.cost ?? 0;
    costs.set(key, cost);
    return cost;
  };
  let best: { readonly head: LikelyHead; readonly cost: number } | undefined;
  for (const head of headsOf(pieces).slice(0, mostHeads)) {
    const found = costOf(head);
    if (found < 0 && found + head.cost < (best?.cost ?? 0)) best = { head, cost: found + head.cost };
  }
  return best?.head;
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
