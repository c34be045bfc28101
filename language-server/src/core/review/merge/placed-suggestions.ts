import type { Range, Span } from '../../model/source.ts';
import { anchoredPlaces } from '../anchored-place.ts';
import { type LineOffsets, offsetsIn } from '../offsets.ts';
import type { ReviewFile, ReviewThread, ThreadSuggestion } from '../review-file.ts';

/** A thread that came back in a reply. */
export interface SuggestionThread extends ReviewThread {
  readonly suggestion: ThreadSuggestion;
}

/** What bureaus ask for, where it is in the plan as the text is now. */
export interface PlacedSuggestion {
  readonly thread: SuggestionThread;
  /** Absent where it has no place. */
  readonly range?: Range;
  /** The same in a text whose lines end in `\n`. */
  readonly span?: Span;
  /**
   * `original`: the words are as they were, so that it can be taken; `proposed`: it has been; `other`: something else stands
   * there; `none`: there is no place, or nothing to be put there.
   */
  readonly stands: 'original' | 'proposed' | 'other' | 'none';
  /** Changes of the same words to others, by their ids: only one of them can be taken. */
  readonly rivals: readonly string[];
}

export function isSuggestion(thread: ReviewThread): thread is SuggestionThread {
  return thread.suggestion !== undefined;
}

/** All that bureaus ask for, in the order of the text, what has no place behind it. */
export function placedSuggestions(text: string, review: ReviewFile): PlacedSuggestion[] {
  const threads = review.threads.filter(isSuggestion);
  if (threads.length === 0) return [];
  const offsets = offsetsIn(text);
  const places = anchoredPlaces(
    text,
    threads.map(({ anchor }) => anchor),
  );
  const placed = threads.map((thread, index) =>
    placedAt(
      offsets,
      thread,
      thread.suggestion.isUnplaced || places[index]?.state === 'gone' ? undefined : places[index]?.range,
    ),
  );
  return withRivals(placed.sort(inOrderOfText));
}

type SuggestionPlace = Omit<PlacedSuggestion, 'rivals'>;

function placedAt(
  { text, offsetAt, positionAt }: LineOffsets,
  thread: SuggestionThread,
  range: Range | undefined,
): SuggestionPlace {
  if (!range) return { thread, stands: 'none' };
  const span = { start: offsetAt(range.start), end: offsetAt(range.end) };
  const { original, proposed } = thread.suggestion;
  if (proposed === undefined) return { thread, range, span, stands: 'none' };
  const standing = (['original', 'proposed'] as const).map((stands) => ({
    stands,
    words: { original, proposed }[stands],
  }));
  if (thread.state === 'accepted') standing.reverse();
  const back =
    span.start === span.end && standing.find(({ words }) => isBack(words, span.start, text, thread));
  if (back) {
    const end = span.start + back.words.length;
    return {
      thread,
      range: { start: range.start, end: positionAt(end) },
      span: { start: span.start, end },
      stands: back.stands,
    };
  }
  const words = text.slice(span.start, span.end);
  return { thread, range, span, stands: standing.find((each) => each.words === words)?.stands ?? 'other' };
}

/** Whether words have come, or come back, where there were none: a step back in an editor brings them. */
function isBack(words: string, start: number, text: string, { anchor }: SuggestionThread): boolean {
  return (
    words !== '' &&
    text.startsWith(words, start) &&
    !anchor.after.startsWith(words.slice(0, anchor.after.length))
  );
}

function inOrderOfText(one: SuggestionPlace, other: SuggestionPlace): number {
  if (!one.span || !other.span) return Number(!one.span) - Number(!other.span) || byId(one, other);
  return one.span.start - other.span.start || one.span.end - other.span.end || byId(one, other);
}

function byId(one: SuggestionPlace, other: SuggestionPlace): number {
  return one.thread.id < other.thread.id ? -1 : 1;
}

/** @param placed in the order of the text */
function withRivals(placed: readonly SuggestionPlace[]): PlacedSuggestion[] {
  const rivals = new Map<string, string[]>(placed.map(({ thread }) => [thread.id, []]));
  for (const [index, one] of placed.entries()) {
    if (!one.span || one.stands !== 'original') continue;
    for (const other of placed.slice(index + 1)) {
      if (!other.span || other.span.start > one.span.end) break;
      if (other.stands !== 'original' || !exclude(one.span, other.span)) continue;
      rivals.get(one.thread.id)?.push(other.thread.id);
      rivals.get(other.thread.id)?.push(one.thread.id);
    }
  }
  return placed.map((each) => ({ ...each, rivals: rivals.get(each.thread.id) ?? [] }));
}

/** Whether changes of two places can't both be made: what is written at one point by two can stand one behind the other. */
export function exclude(one: Span, other: Span): boolean {
  const isPoint = one.start === one.end && other.start === other.end;
  return !isPoint && one.start < other.end && other.start < one.end;
}
