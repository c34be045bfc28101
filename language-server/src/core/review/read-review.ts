import { isObject } from '../text/json-object.ts';
import type { Localized } from '../text/localized.ts';
import type { TextAnchor } from './anchor.ts';
import {
  type Authorship,
  planVerdicts,
  type ReviewComment,
  type ReviewDecision,
  type ReviewFile,
  type ReviewThread,
  reviewVersion,
  type ThreadSuggestion,
  threadStates,
} from './review-file.ts';

/** A review as it was read, or why it can't be: then it must not be written over, as somebody's remarks are in it. */
export type ReadingOfReview = { readonly review: ReviewFile } | { readonly problem: Localized };

/** Reads the file of a review. All of it must be understood, as all of it is written again. Never throws. */
export function readReview(text: string): ReadingOfReview {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { problem: mergeMark.test(text) ? say.notMerged : say.noJson };
  }
  if (isObject(json) && typeof json.version === 'number' && json.version > reviewVersion) {
    return { problem: say.newer };
  }
  const review =
    isObject(json) && (json.version === 1 || json.version === reviewVersion) ? reviewIn(json) : undefined;
  return review ? { review } : { problem: say.notUnderstood };
}

/** What Git leaves in a file that it couldn't join. */
const mergeMark = /^(?:<{7}|={7}|>{7})/mu;

type Json = Readonly<Record<string, unknown>>;

function reviewIn(json: Json): ReviewFile | undefined {
  if (!hasOnly(json, ['$schema', 'version', 'decision', 'threads'])) return undefined;
  const { decision, threads = {} } = json;
  if (!isObject(threads)) return undefined;
  const read = Object.entries(threads).map(([id, thread]) => threadIn(id, thread));
  const decided = decision === undefined ? undefined : decisionIn(decision);
  if (read.includes(undefined) || (decision !== undefined && !decided)) return undefined;
  return {
    ...(decided && { decision: decided }),
    threads: read.filter((each) => each !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function decisionIn(json: unknown): ReviewDecision | undefined {
  if (!isObject(json) || !hasOnly(json, ['verdict', 'by', 'at', 'text', 'reason'])) return undefined;
  const { text, reason } = json;
  const verdict = planVerdicts.find((each) => each === json.verdict);
  const signature = signatureIn(json);
  if (!verdict || !signature || typeof text !== 'string') return undefined;
  if (reason !== undefined && typeof reason !== 'string') return undefined;
  return { verdict, ...signature, text, ...(reason !== undefined && { reason }) };
}

function threadIn(id: string, json: unknown): ReviewThread | undefined {
  const keys = [
    'state',
    'settled',
    'reason',
    'suggestion',
    'line',
    'heading',
    'before',
    'quote',
    'after',
    'comments',
  ];
  if (!isObject(json) || !hasOnly(json, keys) || !Array.isArray(json.comments)) return undefined;
  const state = threadStates.find((each) => each === json.state);
  const anchor = anchorIn(json);
  const settled = json.settled === undefined ? undefined : signatureIn(json.settled);
  const comments = json.comments.map(commentIn);
  if (!state || !anchor || comments.includes(undefined) || comments.length === 0) return undefined;
  const suggestion = json.suggestion === undefined ? undefined : suggestionIn(json.suggestion);
  const { reason } = json;
  if (json.settled !== undefined && !settled) return undefined;
  if (json.suggestion !== undefined && !suggestion) return undefined;
  if (reason !== undefined && typeof reason !== 'string') return undefined;
  return {
    id,
    state,
    ...(settled && { settled }),
    ...(reason !== undefined && { reason }),
    ...(suggestion && { suggestion }),
    anchor,
    comments: comments.filter((each) => each !== undefined),
  };
}

function suggestionIn(json: unknown): ThreadSuggestion | undefined {
  if (!isObject(json) || !hasOnly(json, ['bureaus', 'original', 'proposed', 'isUnplaced'])) return undefined;
  const { bureaus, original, proposed, isUnplaced } = json;
  if (!Array.isArray(bureaus) || bureaus.length === 0 || typeof original !== 'string') return undefined;
  if (!bureaus.every((each) => typeof each === 'string')) return undefined;
  if (proposed !== undefined && typeof proposed !== 'string') return undefined;
  if (isUnplaced !== undefined && isUnplaced !== true) return undefined;
  return {
    bureaus,
    original,
    ...(proposed !== undefined && { proposed }),
    ...(isUnplaced && { isUnplaced }),
  };
}

function anchorIn({ line, heading, before, quote, after }: Json): TextAnchor | undefined {
  if (typeof line !== 'number' || !Number.isInteger(line) || line < 1) return undefined;
  if (typeof before !== 'string' || typeof quote !== 'string' || typeof after !== 'string') return undefined;
  if (heading === undefined) return { line, before, quote, after };
  return typeof heading === 'string' ? { line, heading, before, quote, after } : undefined;
}

function commentIn(json: unknown): ReviewComment | undefined {
  if (!isObject(json) || !hasOnly(json, ['by', 'at', 'text'])) return undefined;
  const signature = signatureIn(json);
  return signature && typeof json.text === 'string' ? { ...signature, text: json.text } : undefined;
}

function signatureIn(json: unknown): Authorship | undefined {
  if (!isObject(json)) return undefined;
  const { by, at } = json;
  if (typeof by !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return { by, at };
}

function hasOnly(json: Json, keys: readonly string[]): boolean {
  return Object.keys(json).every((key) => keys.includes(key));
}

const say = {
  noJson: {
    zh: '审阅文件损坏了，不是完整的 JSON，没有读，也不会改动。请从备份或 Git 里找回。',
    en: 'The review file is damaged (no whole JSON): it was neither read nor changed. Bring it back from a backup or from Git.',
  },
  notMerged: {
    zh: '审阅文件里还有 Git 没有合并完的标记（<<<<<<<），没有读，也不会改动。请先合并完。',
    en: 'The review file still has marks of an unfinished merge (<<<<<<<): it was neither read nor changed. Finish the merge first.',
  },
  newer: {
    zh: '审阅文件是更新版本的规划匠写的，这个版本读不了，也不会改动。请升级规划匠。',
    en: 'The review file was written by a newer Planwright: it was neither read nor changed. Update Planwright.',
  },
  notUnderstood: {
    zh: '审阅文件里有看不懂的内容，没有读，也不会改动。请看看是不是手工改过。',
    en: 'There is something in the review file that can’t be understood: it was neither read nor changed. Was it edited by hand?',
  },
} satisfies Record<string, Localized>;
