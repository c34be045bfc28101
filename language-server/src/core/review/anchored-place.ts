import type { Range } from '../model/source.ts';
import { simplified } from '../text/simplified.ts';
import type { TextAnchor } from './anchor.ts';
import { isHeadingLine } from './heading-line.ts';
import { likestLine } from './likest-line.ts';
import { type LineOffsets, offsetsIn } from './offsets.ts';

/** Where the words that a remark is about are now. */
export interface AnchoredPlace {
  readonly range: Range;
  /** `kept`: as they were; `changed`: what stands there now; `gone`: the heading that they stood under. */
  readonly state: 'kept' | 'changed' | 'gone';
}

/** How much of what stood around has to be there still, in characters, for the same words to be taken for them. */
const enoughAround = 6;

/** Rows of a table and fields of indicators are the same again and again: then it is the heading that tells them apart. */
const worthOfHeading = 16;

/** Words of so many characters stand in a plan only once, unless a table or a formula repeats them. */
const longQuote = 12;

/**
 * Finds the words of remarks in a text that may have been changed since, wherever they are now: the same words, those that
 * stand between the same words, those most alike, the heading. Each has a place: no remark is lost.
 */
export function anchoredPlaces(text: string, anchors: readonly TextAnchor[]): AnchoredPlace[] {
  const offsets = offsetsIn(simplified(text));
  return anchors.map((anchor) => placeIn(offsets, folded(anchor)));
}

/** As it would stand in a plan that has become Simplified, or Traditional, meanwhile. */
function folded({ line, heading, before, quote, after }: TextAnchor): TextAnchor {
  return {
    line,
    ...(heading !== undefined && { heading: simplified(heading) }),
    before: simplified(before),
    quote: simplified(quote),
    after: simplified(after),
  };
}

function placeIn(offsets: LineOffsets, anchor: TextAnchor): AnchoredPlace {
  const { text } = offsets;
  const at = (start: number, end: number): Range => ({
    start: offsets.positionAt(start),
    end: offsets.positionAt(end),
  });
  const same = sameWords(offsets, anchor);
  if (same !== undefined) return { range: at(same, same + anchor.quote.length), state: 'kept' };
  const between = wordsBetween(offsets, anchor);
  // where lines have come between, one of them may be what became of it
  const isOneForOne =
    between &&
    !text
      .slice(...between)
      .trim()
      .includes('\n');
  if (isOneForOne) return { range: at(...between), state: 'changed' };
  const alike = likestLine(offsets, anchor);
  if (alike !== undefined) return { range: wholeLine(offsets, alike), state: 'changed' };
  if (between) return { range: at(...between), state: 'changed' };
  return { range: wholeLine(offsets, nearestHeading(offsets, anchor)), state: 'gone' };
}

/** Where the same words stand: those with most of what stood around and above them, then the nearest. */
function sameWords({ text, positionAt, headingAbove }: LineOffsets, anchor: TextAnchor): number | undefined {
  const { quote, before, after, line, heading } = anchor;
  const known = Math.min(enoughAround, before.length + after.length);
  const starts = quote === '' ? pointsBetween(text, anchor) : placesOf(text, quote);
  const found = starts.map((start) => {
    const at = positionAt(start).line;
    const around =
      sharedEnd(text.slice(0, start), before) + sharedStart(text.slice(start + quote.length), after);
    const isUnderHeading = headingAbove(at) === heading;
    return {
      start,
      around,
      isUnderHeading,
      likely: around + (isUnderHeading ? worthOfHeading : 0),
      away: Math.abs(at + 1 - line),
    };
  });
  const [best] = found.sort((a, b) => b.likely - a.likely || a.away - b.away);
  if (!best) return undefined;
  const isOnlyOne = found.length === 1 && (quote.length >= longQuote || best.isUnderHeading);
  return best.around >= known || (isOnlyOne && quote.length >= enoughAround) ? best.start : undefined;
}

/** Where a point may be: behind the words that stood before it, or before those behind. */
function pointsBetween(text: string, { before, after }: TextAnchor): number[] {
  const front = before.slice(-2 * enoughAround);
  if (front.trim().length >= 2) return placesOf(text, front).map((at) => at + front.length);
  const behind = after.slice(0, 2 * enoughAround);
  return behind.trim().length >= 2 ? placesOf(text, behind) : [];
}

/** What stands now between the words that stood around: other words, or none. */
function wordsBetween(
  { text, positionAt }: LineOffsets,
  { before, quote, after, line }: TextAnchor,
): [start: number, end: number] | undefined {
  const [front, behind] = [before.slice(-2 * enoughAround), after.slice(0, 2 * enoughAround)];
  // a place at the very beginning or end of a text has nothing around it that could be held on to
  if (front.trim().length < 2 || behind.trim().length < 2) return undefined;
  const longest = 2 * quote.length + 2 * enoughAround;
  const found = placesOf(text, front).flatMap((at): [number, number][] => {
    const start = at + front.length;
    const end = text.indexOf(behind, start);
    return end >= start && end - start <= longest ? [[start, end]] : [];
  });
  const away = ([start]: [number, number]) => Math.abs(positionAt(start).line + 1 - line);
  return found.sort((a, b) => away(a) - away(b))[0];
}

function nearestHeading({ lines }: LineOffsets, { heading, line }: TextAnchor): number {
  const last = Math.max(0, Math.min(line, lines.length) - 1);
  const away = (at: number) => Math.abs(at + 1 - line);
  const same = [...lines.keys()].filter((at) => lines[at]?.trim() === heading);
  const [nearest] = same.sort((a, b) => away(a) - away(b));
  if (nearest !== undefined) return nearest;
  const above = lines.slice(0, last + 1).findLastIndex(isHeadingLine);
  return Math.max(0, above);
}

function wholeLine({ lines }: LineOffsets, line: number): Range {
  const written = lines[line] ?? '';
  const character = written.length - written.trimStart().length;
  return { start: { line, character }, end: { line, character: written.trimEnd().length || character } };
}

function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function sharedEnd(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function sharedStart(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length++;
  return length;
}
