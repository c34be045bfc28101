import { type CellKind, misfit, mostPieces, never } from './fit.ts';
import { type CellPiece, withPiece } from './pieces.ts';

/** A cell that may begin with some piece. */
export interface LikelyCell {
  /** Behind its last piece. */
  readonly to: number;
  /** What the gaps between its pieces cost, and how ill it fits its column. */
  readonly gaps: number;
  readonly fit: number;
}

/** The cells of a kind that may begin with a piece, the shortest first. */
export type LikelyCells = (kind: CellKind, from: number) => readonly LikelyCell[];

/** Gaps that cost more part two cells. */
export const mostOfGaps = 14;

/** Every head that a table may have asks for the same cells. */
export function likelyCellsOf(pieces: readonly CellPiece[]): LikelyCells {
  const known = new Map<CellKind, LikelyCell[][]>();
  return (kind, from) => {
    const ofKind = known.get(kind) ?? [];
    known.set(kind, ofKind);
    ofKind[from] ??= cellsFrom(pieces, from, kind);
    return ofKind[from];
  };
}

function cellsFrom(pieces: readonly CellPiece[], from: number, kind: CellKind): LikelyCell[] {
  const cells: LikelyCell[] = [];
  let text = '';
  let gaps = 0;
  for (const [at, piece] of pieces.slice(from, from + mostPieces[kind]).entries()) {
    if (at > 0) gaps += costOfGap(piece, kind);
    if (gaps > mostOfGaps) break;
    text = withPiece(text, piece);
    const fit = misfit(kind, text);
    if (fit < never) cells.push({ to: from + at + 1, gaps, fit });
  }
  return cells;
}

function costOfGap({ gap, skipped }: CellPiece, kind: CellKind): number {
  if (gap === 'wide') return skipped !== undefined && kind !== 'name' ? 5 : 2.5;
  if (gap === 'line') return kind === 'text' || kind === 'departments' ? 0.3 : 1;
  return 0.3;
}
