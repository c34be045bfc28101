import type { Range, Span } from '../../model/source.ts';
import { anchorOf } from '../anchor.ts';
import { anchoredPlaces } from '../anchored-place.ts';
import { offsetsIn } from '../offsets.ts';
import type { Authorship, ReviewFile, ReviewThread, ThreadState } from '../review-file.ts';
import { exclude, type PlacedSuggestion, placedSuggestions } from './placed-suggestions.ts';

/** What becomes of a suggestion. */
export interface SuggestionDecision {
  readonly id: string;
  readonly state: ThreadState;
  readonly reason?: string;
  /** Only the decision is kept: whoever takes it writes the words. */
  readonly isByHand?: true;
}

/** What stands at a place is to be something else; line breaks are `\n`. */
export interface SuggestedEdit {
  readonly range: Range;
  readonly text: string;
}

export interface DecidedSuggestions {
  /** None touches another; where two are written at one point the first comes first. */
  readonly edits: readonly SuggestedEdit[];
  readonly review: ReviewFile;
  /** Those that can't be taken, as something else stands there now: they are as they were. */
  readonly left: readonly string[];
}

/**
 * What a plan's text and its review become when suggestions are taken, refused or opened again. Whatever can be taken together
 * gives the same text in whichever order it is; what is taken back leaves the text as it was before.
 */
export function decidedSuggestions(
  text: string,
  review: ReviewFile,
  decisions: readonly SuggestionDecision[],
  settled: Authorship,
): DecidedSuggestions {
  const placed = placedSuggestions(text, review);
  const byId = new Map(placed.map((each) => [each.thread.id, each]));
  const made = new Map<string, SpanEdit>();
  const changed = new Map<string, ReviewThread>();
  const left: string[] = [];
  for (const decision of decisions) {
    const suggestion = byId.get(decision.id);
    if (!suggestion) continue;
    const edit = decision.isByHand ? undefined : editOf(suggestion, decision.state);
    if (edit === 'impossible' || (edit && isTaken(edit.span, made))) {
      left.push(decision.id);
      continue;
    }
    if (edit) made.set(decision.id, edit);
    changed.set(decision.id, withDecision(suggestion.thread, decision, settled));
  }
  const edits = [...made].map(([id, edit]) => ({ id, ...edit })).sort(inOrder);
  const after = { ...review, threads: review.threads.map((thread) => changed.get(thread.id) ?? thread) };
  return {
    left,
    edits: edits.map(({ id, text: words }) => ({ range: byId.get(id)?.range as Range, text: words })),
    review: edits.length === 0 ? after : anchoredAnew(text, after, placed, edits),
  };
}

interface SpanEdit {
  readonly span: Span;
  readonly text: string;
}

function isTaken(span: Span, made: ReadonlyMap<string, SpanEdit>): boolean {
  return [...made.values()].some((other) => exclude(span, other.span));
}

type NamedEdit = SpanEdit & { readonly id: string };

/** What has to be written; nothing where the text is so already. */
function editOf(
  { thread, span, stands }: PlacedSuggestion,
  state: ThreadState,
): SpanEdit | 'impossible' | undefined {
  const { original, proposed } = thread.suggestion;
  if (state === 'accepted') {
    if (stands === 'other') return 'impossible';
    return span && stands === 'original' && proposed !== undefined ? { span, text: proposed } : undefined;
  }
  return span && thread.state === 'accepted' && stands === 'proposed' ? { span, text: original } : undefined;
}

function withDecision(
  thread: ReviewThread,
  { state, reason }: SuggestionDecision,
  settled: Authorship,
): ReviewThread {
  const { settled: _, reason: earlier, ...rest } = thread;
  if (state === 'open') return { ...rest, state };
  const why = reason ?? (thread.state === state ? earlier : undefined);
  return { ...rest, state, settled, ...(why && { reason: why }) };
}

/** Where two are written at one point, their ids tell which comes first, whenever each is taken. */
function inOrder(one: NamedEdit, other: NamedEdit): number {
  return one.span.start - other.span.start || one.span.end - other.span.end || (one.id < other.id ? -1 : 1);
}

/** The places of all suggestions in the text that comes out; who would not be found there is told anew where it is. */
function anchoredAnew(
  text: string,
  review: ReviewFile,
  placed: readonly PlacedSuggestion[],
  edits: readonly NamedEdit[],
): ReviewFile {
  const before = offsetsIn(text).text;
  const after = offsetsIn(textAfter(before, edits));
  const spans = new Map(
    placed.flatMap(({ thread, span, stands }) => {
      if (!span || stands === 'other') return [];
      const moved = movedSpan(span, thread.id, edits);
      return moved ? [[thread.id, moved] as const] : [];
    }),
  );
  const found = anchoredPlaces(
    after.text,
    review.threads.map(({ anchor }) => anchor),
  );
  const threads = review.threads.map((thread, index): ReviewThread => {
    const span = spans.get(thread.id);
    const place = found[index];
    if (!span || !place) return thread;
    const isFound =
      place.state === 'kept' &&
      after.offsetAt(place.range.start) === span.start &&
      after.offsetAt(place.range.end) === span.end;
    return isFound ? thread : { ...thread, anchor: anchorOf(after, span) };
  });
  return { ...review, threads };
}

function textAfter(text: string, edits: readonly NamedEdit[]): string {
  let [written, at] = ['', 0];
  for (const edit of edits) {
    written += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return written + text.slice(at);
}

/** Where a place is behind edits; nowhere where one of them changes its words. */
function movedSpan({ start, end }: Span, id: string, edits: readonly NamedEdit[]): Span | undefined {
  let shift = 0;
  for (const edit of edits) {
    const { span, text } = edit;
    const grown = text.length - (span.end - span.start);
    if (edit.id === id) return { start: start + shift, end: start + shift + text.length };
    if (exclude(span, { start, end })) return undefined;
    const isSamePoint = start === end && span.start === start && span.end === start;
    if (isSamePoint ? edit.id < id : span.end <= start) shift += grown;
  }
  return { start: start + shift, end: end + shift };
}
