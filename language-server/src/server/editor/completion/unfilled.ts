import type { FillPlace, UnfilledLine } from '../../../exchange/templates/pieces.ts';
import { inSnippet } from './offer.ts';

/** Lines with a tab stop at each place, in the order of the text; the last stop is the end. */
export function snippetOf(lines: readonly UnfilledLine[]): string {
  let number = 0;
  const piece = (each: string | FillPlace) =>
    typeof each === 'string' ? inSnippet(each) : stopOf(each, ++number);
  return `${lines.map((line) => line.map(piece).join('')).join('\n')}\n$0`;
}

function stopOf({ fill, choices }: FillPlace, number: number): string {
  if (choices) {
    const escaped = choices.map((choice) => choice.replace(/[\\,|$}]/g, '\\$&'));
    return `\${${number}|${escaped.join(',')}|}`;
  }
  return fill === '' ? `$${number}` : `\${${number}:${inSnippet(fill)}}`;
}
