import type { ProsePiece } from './difference.ts';

/** What is left out stands for so many characters at least, or it is as well left in. */
const shortestCut = 20;

const omission = '……';

/** A paragraph's sentences that read otherwise; what both have before, between and behind them is left out. */
export function excerptOf(pieces: readonly ProsePiece[]): ProsePiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same' || pieces.length === 1) return piece;
    // up to the end of a sentence that has changed, and from the beginning of the next that has
    const head = index === 0 ? '' : (/^.*?[。；！？]/su.exec(piece.text)?.[0] ?? piece.text);
    const tail = index === pieces.length - 1 ? '' : (/[^。；！？]*$/u.exec(piece.text)?.[0] ?? '');
    const isCut = piece.text.length - head.length - tail.length >= shortestCut;
    return isCut ? { kind: 'same', text: head + omission + tail } : piece;
  });
}
