import { Big } from 'big.js';
import { denominatorAt, recurrenceAt } from './denominator.ts';
import type { Draft, Trouble } from './draft.ts';
import type { Folded } from './fold.ts';
import { wordAt } from './word-table.ts';
import { arrivals, type WordBefore, wordsBefore } from './words.ts';

const comparedWith = /(?:比|较|与).{1,30}?(?=增|提|上升|扩大|新增|下降|降|减|缩|压)/y;
const arrivedFrom = new RegExp(`(?:由|从).{1,30}?(?=${arrivals.join('|')})`, 'y');
const ofNumber = /的(?=[+-]?[\d.[≥≤<>=一二两三四五六七八九十百千半])/g;

/** Reads all that may stand in front of a number into `draft`; returns where the number should begin. */
export function readBefore(folded: Folded, draft: Draft): number | Trouble {
  const { chars } = folded;
  const lastOf = [...chars.matchAll(ofNumber)].at(-1)?.index ?? -1;
  let at = 0;
  while (at < chars.length) {
    const found = wordAt(wordsBefore, chars, at);
    const marked = found ? at : readMark(folded, at, draft);
    if (marked > at) at = marked;
    else if (lastOf > at && belongsToRelation(found?.meaning)) {
      draft.relativeTo = folded.original.slice(at, lastOf);
      at = lastOf + 1;
    } else if (found) {
      const trouble = note(found.meaning, folded, at, at + found.word.length, draft);
      if (trouble) return trouble;
      at += found.word.length;
    } else {
      const next = readStretch(folded, at, draft);
      if (next === at) break;
      at = next;
    }
  }
  return at;
}

/** 平均水平的1.5倍: a word that says nothing of the number is part of what the number is relative to. */
function belongsToRelation(word: WordBefore | undefined): boolean {
  return word === undefined || word.kind === 'filler' || word.kind === 'each';
}

function note(word: WordBefore, folded: Folded, from: number, to: number, draft: Draft): Trouble | undefined {
  const written = folded.original.slice(from, to);
  if (word.kind === 'comparator') {
    if (draft.comparator) return { reason: 'two-comparators', from, to };
    draft.comparator = word.comparator;
    draft.callsFrom = from;
  } else if (word.kind === 'level') {
    draft.unlessSaid = word.unlessSaid;
    draft.callsFrom = from;
  } else if (word.kind === 'softener') draft.softener = (draft.softener ?? '') + written;
  else if (word.kind === 'each') draft.per ??= { count: new Big(1), of: word.of, text: written };
  else if (word.kind === 'cumulative') draft.cumulative = true;
  else if (word.kind === 'annual') draft.annual = written;
  else if (word.kind === 'change') draft.direction = word.direction;
  return undefined;
}

/** A [ or 每年; the same place where neither stands. */
function readMark(folded: Folded, at: number, draft: Draft): number {
  if (folded.chars[at] === '[' && draft.bracket === undefined) {
    draft.bracket = at;
    draft.cumulative = true;
    return at + 1;
  }
  return readRecurrence(folded, at, draft) ?? at;
}

/** 每百户, 比2020年, 由17.8%: what has no fixed wording. The same place where none stands. */
function readStretch(folded: Folded, at: number, draft: Draft): number {
  if (folded.chars[at] === '每') return readDenominator(folded, at, draft) ?? at;
  for (const pattern of [comparedWith, arrivedFrom]) {
    pattern.lastIndex = at;
    const skipped = pattern.exec(folded.chars)?.[0];
    if (skipped) return at + skipped.length;
  }
  return at;
}

/** 每年, in front of the number or behind it; undefined where there is none, or one is said already. */
function readRecurrence(folded: Folded, at: number, draft: Draft): number | undefined {
  const found = draft.recurrence ? undefined : recurrenceAt(folded, at);
  if (found) draft.recurrence = found.recurrence;
  return found?.end;
}

/** 每百户, likewise. */
function readDenominator(folded: Folded, at: number, draft: Draft): number | undefined {
  const found = draft.per ? undefined : denominatorAt(folded, at);
  if (found) draft.per = { count: found.count, of: found.of, text: found.text };
  return found?.end;
}

/** Either of them. */
export function readEach(folded: Folded, at: number, draft: Draft): number | undefined {
  return readRecurrence(folded, at, draft) ?? readDenominator(folded, at, draft);
}
