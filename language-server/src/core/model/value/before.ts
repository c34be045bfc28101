import { Big } from 'big.js';
import { charTest } from '../../text/char-table.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Draft, notePart, type Trouble, type ValuePart } from './draft.ts';
import { readDenominator, readRecurrence } from './each.ts';
import type { FoldedText } from './fold.ts';
import { objectEnd, referenceEnd, shareNameEnd } from './nouns.ts';
import { wordAt } from './word-table.ts';
import { arrivals, type WordBefore, wordsBefore } from './words.ts';

const comparedWith = /(?:比|较|与).{1,30}?(?=增|提|上升|扩大|新增|下降|降|减|缩|压)/y;
const arrivedFrom = new RegExp(`(?:由|从).{1,30}?(?=${arrivals.join('|')})`, 'y');
const isDigit = charTest(/\d/);
const ofNumber = /的(?=[+-]?[\d.[≥≤<>=一二两三四五六七八九十百千半])/g;

type FoundWord = NonNullable<ReturnType<typeof wordAt<WordBefore>>>;

/** Reads all that may stand in front of a number into `draft`; returns where the number should begin. */
export function readBefore(folded: FoldedText, draft: Draft): number | Trouble {
  const { chars } = folded;
  const mayRelate = chars.includes('的');
  if (!mayRelate && isDigit(chars, 0)) return 0;
  const lastOf = mayRelate ? (matchesOf(ofNumber, chars).at(-1)?.index ?? -1) : -1;
  let at = 0;
  while (at < chars.length) {
    const found = wordAt(wordsBefore, chars, at);
    const marked = found ? at : readMark(folded, at, draft);
    const next = marked > at ? marked : readNoun(folded, at, found, lastOf, draft);
    if (next > at) at = next;
    else if (found) {
      const trouble = note(found.meaning, folded, at, at + found.word.length, draft);
      if (trouble) return trouble;
      at += found.word.length;
    } else {
      const end = readStretch(folded, at, draft);
      if (end === at) break;
      at = end;
    }
  }
  return at;
}

/**
 * What the number is relative to (平均水平的1.5倍; without 的 全市村总数2%), or the name of the share it is
 * (覆盖率达到90%). A word that says nothing of the number is part of it. The same place for neither.
 */
function readNoun(
  { chars, original }: FoldedText,
  at: number,
  found: FoundWord | undefined,
  lastOf: number,
  draft: Draft,
): number {
  const kind = found?.meaning.kind;
  if (lastOf > at && (!kind || ['filler', 'verb', 'each'].includes(kind))) {
    draft.relativeTo = original.slice(at, lastOf);
    return lastOf + 1;
  }
  const named = shareNameEnd(chars, at, draft);
  if (named > at) return named;
  const mayBegin = draft.relativeTo === undefined && (!kind || kind === 'filler' || kind === 'each');
  const end = mayBegin ? referenceEnd(chars, at, draft) : at;
  // of 不低于人均2.5倍 the word alone is none
  if (end <= at + (found?.word.length ?? 0)) return at;
  draft.relativeTo = original.slice(at, end);
  return end;
}

/** Under what a word's place is noted; a level binds as a comparator does. */
const partOf: Readonly<Partial<Record<WordBefore['kind'], ValuePart['kind']>>> = {
  comparator: 'comparator',
  level: 'comparator',
  softener: 'softener',
  each: 'unit',
  cumulative: 'total',
  annual: 'change',
  change: 'change',
};

function note(
  word: WordBefore,
  folded: FoldedText,
  from: number,
  to: number,
  draft: Draft,
): Trouble | undefined {
  const written = folded.original.slice(from, to);
  const part = partOf[word.kind];
  if (part) notePart(draft, folded, part, from, to);
  if (word.kind === 'comparator') {
    if (draft.comparator) return { reason: 'two-comparators', from, to };
    draft.comparator = word.comparator;
    draft.comparatorEnd = to;
    draft.callsFrom = from;
  } else if (word.kind === 'level') {
    draft.unlessSaid = word.unlessSaid;
    if (word.isState) delete draft.callsFrom;
    else draft.callsFrom = from;
  } else if (word.kind === 'softener') draft.softener = (draft.softener ?? '') + written;
  else if (word.kind === 'each') draft.per ??= { count: new Big(1), of: word.of, text: written };
  else if (word.kind === 'cumulative') draft.cumulative = true;
  else if (word.kind === 'annual') draft.annual = written;
  else if (word.kind === 'change') draft.direction = word.direction;
  if (word.kind === 'verb' || word.kind === 'change') draft.brings = true;
  return undefined;
}

/** A [ or 每年; the same place where neither stands. */
function readMark(folded: FoldedText, at: number, draft: Draft): number {
  if (folded.chars[at] === '[' && draft.bracket === undefined) {
    draft.bracket = at;
    draft.cumulative = true;
    return at + 1;
  }
  return readRecurrence(folded, at, draft) ?? at;
}

/** 每百户, 比2020年, 由17.8%, 建成的东西: what has no fixed wording. The same place where none stands. */
function readStretch(folded: FoldedText, at: number, draft: Draft): number {
  const { chars } = folded;
  if (chars[at] === '每') return readDenominator(folded, at, draft) ?? at;
  for (const pattern of [comparedWith, arrivedFrom]) {
    pattern.lastIndex = at;
    const skipped = pattern.exec(chars)?.[0];
    if (skipped) return at + skipped.length;
  }
  return draft.brings ? readObject(chars, at, draft) : at;
}

/** 示范社区 in 建成示范社区5个; of 新建、改扩建100个 what joins the two verbs. */
function readObject(chars: string, at: number, draft: Draft): number {
  if (/[、,和或及]/.test(chars[at] as string)) {
    const joined = wordAt(wordsBefore, chars, at + 1)?.meaning.kind === 'verb';
    return joined ? at + 1 : at;
  }
  if (draft.object) return at;
  const end = objectEnd(chars, at);
  if (end > at) draft.object = true;
  return end;
}
