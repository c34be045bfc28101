import { textWidth } from '../../core/text/text-width.ts';
import { character } from './measures.ts';

/** How the lines of a list are set in, in twips. */
export interface ListIndents {
  readonly left: number;
  /** How far the first line of each begins in front of that. */
  readonly hanging: readonly number[];
}

/** Of a list behind the text the names stand under each other, two characters in (GB/T 9704-2012 §7.3.4). */
export function listIndents(lines: readonly string[]): ListIndents {
  const heads = lines.map((line) => /^(?:\D{1,12}?\d{0,2}[:：])?/u.exec(line)?.[0].trim() ?? '');
  const head = Math.round(Math.max(0, ...heads.map((each) => textWidth(each) / 2)) * character);
  const number = lines.length > 1 && heads[1] === '' ? character : 0;
  return {
    left: 2 * character + head + number,
    hanging: heads.map((each) => (each === '' ? number : head + number)),
  };
}
