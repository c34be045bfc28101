import type { TextEdit } from '../../checks/check.ts';
import type { Source, Span } from '../../core/model/source.ts';
import {
  cleaned,
  lineEndAt,
  lineStartAt,
  linesOf,
  type ReviewLine,
  type ReviewPiece,
  textOf,
  unmarked,
} from './pieces.ts';
import { shortened } from './shortened.ts';

/** Lines of a text and what they become; no lines before is an insertion, none after a deletion. */
export interface LineChange {
  /** Of the first line before, or of the one that an insertion stands below (0 at the top); counted from 1. */
  readonly line: number;
  readonly before: readonly ReviewLine[];
  readonly after: readonly ReviewLine[];
}

/** Edits on the same lines, or of whole lines that follow each other: these change places. */
interface Hunk {
  lines: Span;
  readonly edits: TextEdit[];
  isWhole: boolean;
}

/**
 * What edits do to the lines of a text, from top to bottom.
 *
 * @param around How much of a line may stand at either side of what changes.
 */
export function changesOf(source: Source, edits: readonly TextEdit[], around: number): LineChange[] {
  return hunksOf(source, edits).flatMap((hunk) => changeOf(source, hunk, around) ?? []);
}

function hunksOf(source: Source, edits: readonly TextEdit[]): Hunk[] {
  const { text } = source;
  const hunks: Hunk[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = edit.span;
    const lines = { start: lineStartAt(source, start), end: lineEndAt(source, end) };
    const last = hunks.at(-1);
    const isWhole = lines.start === start && lines.end === end;
    const isNext = last && /^(?:\r\n|\n|\r)?$/.test(text.slice(last.lines.end, lines.start));
    if (last && (lines.start <= last.lines.end || (isNext && isWhole && last.isWhole))) {
      last.lines = { start: last.lines.start, end: Math.max(last.lines.end, lines.end) };
      last.edits.push(edit);
      last.isWhole &&= isWhole;
    } else hunks.push({ lines, edits: [edit], isWhole });
  }
  return hunks;
}

function changeOf(source: Source, { lines, edits }: Hunk, around: number): LineChange | undefined {
  const readable = (line: ReviewLine) => shortened(cleaned(line), around);
  const before: ReviewPiece[] = [];
  const after: ReviewPiece[] = [];
  let at = lines.start;
  for (const { span, newText } of edits) {
    const kept = unmarked(source.text.slice(at, span.start));
    before.push(kept, { text: source.text.slice(span.start, span.end), marked: true });
    after.push(kept, { text: newText, marked: true });
    at = Math.max(at, span.end);
  }
  const rest = unmarked(source.text.slice(at, lines.end));
  const [wasIndented, becomesIndented, same] = whatDiffers(
    linesOf([...before, rest]),
    linesOf([...after, rest]),
  );
  const [was, becomes] = withoutSharedIndentation(wasIndented, becomesIndented);
  if (was.length === 0 && becomes.length === 0) return undefined;
  const first = source.positionAt(lines.start).line + same;
  if (was.length > 0 && becomes.length > 0) {
    return { line: first + 1, before: was.map(readable), after: becomes.map(readable) };
  }
  // whole lines that come or go need no mark
  const whole = (line: ReviewLine) => readable([unmarked(textOf(line))]);
  return { line: was.length > 0 ? first + 1 : first, before: was.map(whole), after: becomes.map(whole) };
}

/** The lines that are not the same before and after, and how many the same ones above them are. */
function whatDiffers(
  before: readonly ReviewLine[],
  after: readonly ReviewLine[],
): [ReviewLine[], ReviewLine[], number] {
  const isSame = (a: ReviewLine | undefined, b: ReviewLine | undefined) => a && b && textOf(a) === textOf(b);
  const shorter = Math.min(before.length, after.length);
  let above = 0;
  while (above < shorter && isSame(before[above], after[above])) above++;
  let below = 0;
  while (below < shorter - above && isSame(before.at(-1 - below), after.at(-1 - below))) below++;
  return [before.slice(above, before.length - below), after.slice(above, after.length - below), above];
}

function withoutSharedIndentation(
  before: readonly ReviewLine[],
  after: readonly ReviewLine[],
): [ReviewLine[], ReviewLine[]] {
  const written = [...before, ...after].map(textOf).filter((text) => text.trim() !== '');
  const shared = Math.min(...written.map((text) => text.search(/\S/)));
  const cut = (line: ReviewLine) => {
    let left = shared;
    return line.map(({ text, marked }) => {
      const kept = text.slice(left);
      left = Math.max(0, left - text.length);
      return { text: kept, marked };
    });
  };
  return [before.map(cut), after.map(cut)];
}
