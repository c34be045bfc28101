import { type Answer, answersIn, namesBody } from './answers.ts';
import { closingBracket, isLineEnd, opensBracket, skipBlanks, trimEnd } from './characters.ts';
import { isDeadline } from './deadlines.ts';
import {
  type FieldPart,
  fieldHeadAt,
  fieldsBehind,
  otherFieldAt,
  startOf,
  type UnnamedField,
} from './fields.ts';
import { endOfParagraph } from './paragraphs.ts';
import { withoutRemark } from './remarks.ts';
import { roleOfNote } from './roles.ts';

/** Brackets that say who answers or by when. */
export interface Bracket {
  readonly open: number;
  /** One or more. */
  readonly parts: readonly FieldPart[];
  /** The closing bracket; where none closes, the end of the line. */
  readonly close: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** How far they may run on over line breaks: they are looked for at every bracket of the prose. */
const longestUnnamed = 400;

/** （团市委）, from bracket to bracket. */
const shortest = 4;

/** What brackets that begin with no keyword must hold to be read: a field behind, or a word of who does what by when. */
const mayBeRead = /[:：]|[头责办合与助同实施][\s)）\]】〕，,；;。]|前|完成|长期|持续/u;

/**
 * The brackets at `open` on the line `start..end`, where no keyword begins them and all of it is plain:
 * 甲局牵头，乙局配合, or 责任领导：张某；责任单位：甲局.
 */
export function unnamedBracket(text: string, open: number, start: number, end: number): Bracket | undefined {
  const close = closeOfUnnamed(text, open, end);
  if (close - open < shortest) return undefined;
  const isLast = closesLine(text, open, close + 1, start);
  if (!isLast && !mayBeRead.test(text.slice(open + 1, close + 1))) return undefined;
  const behind = fieldsBehind(text, open + 1, close);
  const isNamedBehind = behind.some(({ keyword }) => keyword !== undefined);
  const firstEnd = behind[0] ? startOf(behind[0]) : withoutRemark(text, open, close);
  const bracketOf = (first: Omit<UnnamedField, 'end'>): Bracket => ({
    open,
    parts: [{ ...first, end: firstEnd }, ...behind],
    close,
    end: close + 1,
  });
  const other = otherFieldAt(text, open + 1, close);
  if (other) return isNamedBehind ? bracketOf(other) : undefined;
  const answers = answersIn(text, open + 1, firstEnd);
  const last = answers.at(-1);
  // a separator in front of a field parts nothing
  if (behind.length > 0 && last && last.start === last.end) answers.pop();
  if (!answers.every((answer) => isDue(text, answer) || namesBody(text, answer))) return undefined;
  const isRead =
    isNamedBehind ||
    (saysWhoOrWhen(text, answers) && endsSentence(text, open, close + 1, start)) ||
    (isLast && answers.every((answer) => answer.note === answer.end && !isDue(text, answer)));
  return isRead ? bracketOf({ holds: 'answers', start: open + 1 }) : undefined;
}

/** On the line where the bracket opens, or on a later one of its paragraph. */
function closeOfUnnamed(text: string, open: number, end: number): number {
  const limit = open + longestUnnamed;
  const onLine = closingBracket(text, open, Math.min(end, limit));
  if (onLine >= 0 || end >= limit) return onLine;
  return closingBracket(text, open, Math.min(endOfParagraph(text, end, limit), limit));
}

function isDue(text: string, { start, end }: Answer): boolean {
  return isDeadline(text.slice(start, end));
}

/**
 * Amid a text, a list of bodies alone may be anything, 民政部，2021年3月 a source, 驻区单位参与 a way of working: someone must
 * lead or answer, or there must be a time by when it is done.
 */
function saysWhoOrWhen(text: string, answers: readonly Answer[]): boolean {
  const deadlines = answers.filter((answer) => isDue(text, answer));
  if (deadlines.length === answers.length) return false;
  return (
    answers.some(
      ({ note, end }) => note < end && roleOfNote(text.slice(note, end), 'responsible') !== 'support',
    ) || deadlines.some(({ start, end }) => /前|完成|期|续/u.test(text.slice(start, end)))
  );
}

/** Whether brackets stand at the end of a sentence, in front of its full stop or behind: amid one they belong to it. */
function endsSentence(text: string, open: number, end: number, start: number): boolean {
  const next = skipBlanks(text, end, text.length);
  if (next >= text.length || isLineEnd(text.charCodeAt(next)) || /[。；;]/u.test(text[next] as string))
    return true;
  return isBehindSentence(text, open, start, /[。；;！？”]/u);
}

/**
 * The last thing on its line but brackets that have a keyword, behind a full stop: bodies alone (市文旅局、市财政局) are those
 * who answer for it there.
 */
function closesLine(text: string, open: number, end: number, start: number): boolean {
  const next = skipBlanks(text, end, text.length);
  const isLast =
    next >= text.length ||
    isLineEnd(text.charCodeAt(next)) ||
    (opensBracket(text.charCodeAt(next)) && fieldHeadAt(text, next + 1) !== undefined);
  return isLast && isBehindSentence(text, open, start, /[。；;]/u);
}

function isBehindSentence(text: string, open: number, start: number, mark: RegExp): boolean {
  const before = trimEnd(text, start, open);
  return before > start && mark.test(text[before - 1] as string);
}
