import { titleParts } from '../documents/title-parts.ts';
import { textWidth } from '../model/text-width.ts';

/**
 * A title in lines that look right when centred: a bracket at its end has a line of its own, and what is too long
 * for a line is broken between words, into lines of nearly one length.
 *
 * @param widest Width of a line, in half-width columns.
 */
export function titleLines(title: string, widest: number): string[] {
  if (textWidth(title) <= widest) return [title];
  const [start, bracket] = titleParts(title);
  return [...broken(start, widest), ...(bracket ? broken(bracket, widest) : [])];
}

function broken(text: string, widest: number): string[] {
  const count = Math.ceil(textWidth(text) / widest);
  if (count < 2) return [text];
  const wanted = textWidth(text) / count;
  const [first = text.length] = breaks(text)
    .filter((at) => textWidth(text.slice(0, at)) <= widest)
    .sort((a, b) => distance(text, a, wanted) - distance(text, b, wanted));
  const rest = text.slice(first);
  return rest === '' ? [text] : [text.slice(0, first), ...broken(rest, widest)];
}

/** How far from where a break would be best; one before 《 or “ is as good as one that is three characters nearer. */
function distance(text: string, at: number, wanted: number): number {
  const bonus = /^[“《]/.test(text.slice(at)) || /[”》的]$/.test(text.slice(0, at)) ? 6 : 0;
  return Math.abs(textWidth(text.slice(0, at)) - wanted) - bonus;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Between words, not behind what opens or before what closes. */
function breaks(text: string): number[] {
  return [...segmenter.segment(text)]
    .map(({ index }) => index)
    .filter(
      (at) => at > 0 && !/[“《（(]$/.test(text.slice(0, at)) && !/^[”》）)、，,：:]/.test(text.slice(at)),
    );
}
