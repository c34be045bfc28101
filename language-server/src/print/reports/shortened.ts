import type { ReviewLine } from './pieces.ts';

// In UTF-16 units: a printed line holds some 35 Chinese characters.
const longestMark = 120;

const sentenceEnd = /[。；;！!？?][”’）)》」]*/gu;
const clauseEnd = /[，,、：:](?!\d)/gu;
const omitted = '……';

/**
 * A line short enough to be read at a glance: what stands around the marked places is cut at a sentence's
 * end, or a clause's where the sentence is long; a very long marked place loses its middle.
 *
 * @param around How much may stand at either side.
 */
export function shortened(line: ReviewLine, around: number): ReviewLine {
  const last = line.length - 1;
  return line.map(({ text, marked }, index) => {
    if (marked) return { text: withoutMiddle(text, longestMark), marked };
    if (last === 0) return { text: headOf(text, 2 * around), marked };
    if (index === 0) return { text: tailOf(text, around), marked };
    if (index === last) return { text: headOf(text, around), marked };
    return { text: withoutMiddle(text, 2 * around), marked };
  });
}

/** The end of a text, from where a sentence or a clause in it begins. */
function tailOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const from = text.length - longest;
  const behind = (end: RegExp) =>
    [...text.matchAll(end)].map((match) => match.index + match[0].length).find((at) => at >= from);
  return omitted + text.slice(behind(sentenceEnd) ?? behind(clauseEnd) ?? between(text, from));
}

/** The beginning of a text, up to where a sentence or a clause in it ends. */
function headOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const before = (end: RegExp) =>
    [...text.matchAll(end)].map((match) => match.index + match[0].length).findLast((at) => at <= longest);
  return text.slice(0, before(sentenceEnd) ?? before(clauseEnd) ?? between(text, longest)) + omitted;
}

function withoutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = longest / 2;
  return text.slice(0, between(text, half)) + omitted + text.slice(between(text, text.length - half));
}

/** The offset, or the next one where it would part the halves of a surrogate pair. */
function between(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
