import type { Position } from '../model/source.ts';

/** Turns positions into offsets in a text as it is written, whatever breaks its lines. */
export function offsetAtIn(text: string): (position: Position) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (found) => found.index + found[0].length)];
  return ({ line, character }) => (starts[line] ?? text.length) + character;
}
