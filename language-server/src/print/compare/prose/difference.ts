import { diffArrays } from 'diff';
import { type NameFinder, proseTokens } from './tokens.ts';

/** A stretch that two texts share, or what stands in the one where the other has something else or nothing. */
export interface ProsePiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What both have between two changes is part of them up to so many characters: nobody reads a sentence by its 的. */
const longestIsland = 2;

/**
 * What has become of a text, in the order in which it is read: what is gone stands before what came for it. Without the
 * added pieces it is the older text, without the removed ones the newer.
 * @param timeout in milliseconds; texts that take longer are told as replaced whole
 */
export function proseDifference(
  before: string,
  after: string,
  nameAt: NameFinder,
  timeout: number,
): ProsePiece[] {
  const found = diffArrays(proseTokens(before, nameAt), proseTokens(after, nameAt), { timeout });
  if (!found) return replaced(before, after);
  const pieces: ProsePiece[] = [];
  let [removed, added] = ['', ''];
  for (const [index, { value, removed: isRemoved, added: isAdded }] of found.entries()) {
    const text = value.join('');
    const isIsland = index > 0 && index < found.length - 1 && text.length <= longestIsland;
    if (isRemoved) removed += text;
    else if (isAdded) added += text;
    else if (isIsland) {
      removed += text;
      added += text;
    } else {
      pieces.push(...replaced(removed, added), { kind: 'same', text });
      [removed, added] = ['', ''];
    }
  }
  return [...pieces, ...replaced(removed, added)];
}

function replaced(removed: string, added: string): ProsePiece[] {
  return [
    ...(removed === '' ? [] : [{ kind: 'removed' as const, text: removed }]),
    ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
  ];
}
