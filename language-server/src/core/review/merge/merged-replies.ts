import { digestOf } from '../../text/digest.ts';
import type { ReviewComment, ReviewFile } from '../review-file.ts';
import type { Suggestion } from '../suggestions.ts';
import { isSuggestion, placedSuggestions, type SuggestionThread } from './placed-suggestions.ts';
import { storedForm } from './stored-form.ts';

/** A review with what came back in replies, and how much of that is new. */
export interface MergedReplies {
  readonly review: ReviewFile;
  /** Those that nobody had asked for. */
  readonly added: number;
  /** Those that another had asked for, and answers: they stand in its thread. */
  readonly joined: number;
  /** Those that an earlier reading of the same reply had brought. */
  readonly known: number;
}

/**
 * Takes what bureaus suggest into the review of a plan; nothing of the plan is changed. What several ask for is one thread
 * with all their names; what was merged before stays as it was decided.
 * @param now for what doesn't say when it was written
 */
export function mergedReplies(
  review: ReviewFile,
  text: string,
  suggestions: readonly Suggestion[],
  now: string,
): MergedReplies {
  const stored = storedForm(text);
  const threads = new Map(review.threads.map((thread) => [thread.id, thread]));
  const byMeaning = new Map(
    placedSuggestions(text, review).map(({ thread, span }) => [meaningOf(thread, span?.start), thread.id]),
  );
  const saidBefore = sayings(review.threads.filter(isSuggestion));
  const threadOf: string[] = [];
  const counts = { added: 0, joined: 0, known: 0 };
  for (const suggestion of suggestions) {
    const comment = commentOf(suggestion, now);
    const again = saidBefore.get(sayingOf(comment, suggestion.date !== undefined))?.shift();
    if (again) {
      threadOf.push(again);
      counts.known++;
      continue;
    }
    const { start, ...rest } = stored(suggestion);
    const thread: SuggestionThread = { id: '', state: 'open', ...rest, comments: [comment] };
    const meaning = meaningOf(thread, start);
    const answered = suggestion.replyTo === undefined ? undefined : threadOf[suggestion.replyTo];
    const id = answered ?? byMeaning.get(meaning) ?? newId(meaning, thread, threads);
    const before = threads.get(id);
    threads.set(id, before && isSuggestion(before) ? joined(before, thread) : { ...thread, id });
    byMeaning.set(meaning, id);
    threadOf.push(id);
    counts[before ? 'joined' : 'added']++;
  }
  return {
    ...counts,
    review: { ...review, threads: [...threads.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) },
  };
}

function joined(thread: SuggestionThread, other: SuggestionThread): SuggestionThread {
  const bureaus = [...new Set([...thread.suggestion.bureaus, ...other.suggestion.bureaus])];
  return {
    ...thread,
    suggestion: { ...thread.suggestion, bureaus },
    comments: [...thread.comments, ...other.comments],
  };
}

/** The same for what asks for the same: other words at the same place, or a remark in the same words on them. */
function meaningOf({ suggestion, anchor, comments }: SuggestionThread, start: number | undefined): string {
  const { original, proposed } = suggestion;
  const asked = proposed === undefined ? { remark: comments[0]?.text } : { proposed };
  return JSON.stringify([start ?? anchor.heading ?? '', start === undefined, original, asked]);
}

/** Made of what it says, so that two who merge the same reply write the same. */
function newId(
  meaning: string,
  { suggestion }: SuggestionThread,
  taken: ReadonlyMap<string, unknown>,
): string {
  for (let number = 0; ; number++) {
    const id = `s${digestOf(`${meaning}${suggestion.bureaus.join()}${number}`)}`;
    if (!taken.has(id)) return id;
  }
}

function commentOf({ bureau, author, date, words }: Suggestion, now: string): ReviewComment {
  const by = author === undefined || author === bureau ? bureau : `${bureau}（${author}）`;
  return { by, at: date === undefined || Number.isNaN(Date.parse(date)) ? now : date, text: words };
}

/** The threads in which something was said, by who said it, what, and when, or without the latter. */
function sayings(threads: readonly SuggestionThread[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, comments } of threads) {
    for (const comment of comments) {
      for (const isDated of [true, false]) {
        const saying = sayingOf(comment, isDated);
        found.set(saying, [...(found.get(saying) ?? []), id]);
      }
    }
  }
  return found;
}

function sayingOf({ by, at, text }: ReviewComment, isDated: boolean): string {
  return JSON.stringify([by, isDated ? at : '', text]);
}
