import { oncePerText } from '../../../core/model/once-per.ts';
import { align } from './align.ts';
import type { CellKind } from './fit.ts';
import { type LikelyHead, likelyHeads } from './head.ts';
import { likelyCellsOf } from './likely-cells.ts';
import type { CellPiece } from './pieces.ts';

const mostPiecesOfHead = 40;
/** So many pieces tell which of the likely heads is the table's. */
const fewPieces = 70;
const mostHeads = 40;

/** What is typed below a head leaves it what it was. */
const headsByPieces = oncePerText<LikelyHead | undefined>(64);

/** The head that the first pieces below it fit best. */
export function likeliestHead(pieces: readonly CellPiece[]): LikelyHead | undefined {
  const near = pieces.slice(0, fewPieces);
  const key = near.map(({ text, gap, skipped }) => `${gap} ${skipped} ${text}`).join('\n');
  return headsByPieces(key, () => headThatFits(near));
}

function headThatFits(pieces: readonly CellPiece[]): LikelyHead | undefined {
  const likelyCells = likelyCellsOf(pieces);
  const costs = new Map<string, number>();
  const costOf = (head: LikelyHead): number => {
    const kinds = kindsOf(head);
    const key = `${head.pieces} ${kinds}`;
    const cost = costs.get(key) ?? align(pieces, head.pieces, pieces.length, kinds, likelyCells)?.cost ?? 0;
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

/** The heads that the first pieces may be, the likeliest first. */
export function headsOf(pieces: readonly CellPiece[]): LikelyHead[] {
  return likelyHeads(pieces.slice(0, mostPiecesOfHead));
}

export function kindsOf({ columns }: LikelyHead): CellKind[] {
  return columns.map(({ kind }) => kind);
}
