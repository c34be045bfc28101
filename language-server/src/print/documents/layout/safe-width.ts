import { textWidth } from '../../../core/text/text-width.ts';

/** Where another font stands in for a missing one, its letters and digits are wider than half a character. */
const widerLetters = 1.3;

/** What a text takes in whatever font, in half-width columns. */
export function safeWidth(text: string): number {
  const letters = text.match(/[\dA-Za-z.]/g)?.length ?? 0;
  return Math.ceil(textWidth(text) + letters * (widerLetters - 1));
}
