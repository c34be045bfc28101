// in the model, which everybody may use: documents lay tables out by it, and the editor aligns them by it
import { eastAsianWidth } from 'get-east-asian-width';

const withoutWidth = /[\p{Mark}\p{Format}\p{Control}]/u;

/**
 * Width of a line in half-width columns: 2 for a Chinese character, 1 for a letter or digit.
 * Characters that are wide in Chinese fonts only (`“ ” — ≥ ·`, “ambiguous” in UAX #11) count 2,
 * combining marks 0.
 */
export function textWidth(line: string): number {
  let width = 0;
  for (const character of line) {
    if (withoutWidth.test(character)) continue;
    width += eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: true });
  }
  return width;
}

/** Width of the widest line of a text. */
export function widestLine(text: string): number {
  return text.split('\n').reduce((widest, line) => Math.max(widest, textWidth(line)), 0);
}
