import { type Answer, answersIn } from './answers.ts';
import {
  bracketPairs,
  isSeparator,
  opensBracket,
  skipBlanks,
  trimEnd,
  unclosedBracket,
} from './characters.ts';
import { isDeadline } from './deadlines.ts';
import { type Emitter, emitItems } from './emitter.ts';
import { namesEnd } from './lists.ts';

/** 市民政局（牵头）、市资规局 */
export function emitMentions(emitter: Emitter, start: number, end: number): void {
  for (const answer of answersIn(emitter.text, start, end)) {
    emitMention(emitter, answer);
    emitter.emit('SEPARATOR', answer.separator.start, answer.separator.end);
  }
}

/** 市民政局牵头，市资规局配合，2024年底前完成: deadlines that stand next to each other are one. */
export function emitAnswers(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  const answers = answersIn(text, start, end);
  for (let at = 0; at < answers.length; at++) {
    const first = answers[at] as Answer;
    if (!isDeadlineAt(text, first)) emitMention(emitter, first);
    else {
      while (isDeadlineAt(text, answers[at + 1])) at++;
      emit('TEXT', first.start, (answers[at] as Answer).end);
    }
    const { separator } = answers[at] as Answer;
    emit('SEPARATOR', separator.start, separator.end);
  }
}

function isDeadlineAt(text: string, answer: Answer | undefined): boolean {
  return answer !== undefined && isDeadline(text.slice(answer.start, answer.end));
}

function emitMention({ emit }: Emitter, { start, nameEnd, note, end }: Answer): void {
  emit('NAME', start, nameEnd);
  emit('NOTE', note, end);
}

/** Departments in one line: 部门：市民政局、市资规局. A collective's members, or a bracket nothing closes, run to its end. */
export function emitDepartments(emitter: Emitter, start: number, end: number): void {
  const { text } = emitter;
  const pairs = bracketPairs(text, start, end);
  const last = Math.min(unclosedBracket(text, start, end, pairs), namesEnd(text, start, end, pairs) ?? end);
  emitItems(
    emitter,
    start,
    end,
    (from, to) => emitDepartment(emitter, from, to),
    (at) => at < last && isSeparator(text.charCodeAt(at)),
  );
}

/** 市发展和改革委员会（市发改委、发改委）, 各市（区）人民政府：海陵区人民政府、… */
export function emitDepartment(emitter: Emitter, start: number, end: number): void {
  const { text, emit } = emitter;
  const pairs = bracketPairs(text, start, end);
  const colon = namesEnd(text, start, end, pairs);
  if (colon === start) {
    emit('NAME', start, end);
    return;
  }
  const headEnd = trimEnd(text, start, colon ?? end);
  const brackets = shortNameBrackets(text, start, headEnd, pairs);
  emit('NAME', start, trimEnd(text, start, brackets[0]?.open ?? headEnd));
  for (const [index, { open, close }] of brackets.entries()) {
    if (index === 0) emit('BRACKET_OPEN', open, open + 1);
    emitItems(emitter, open + 1, close, (from, to) => emit('NAME', from, to));
    const next = brackets[index + 1];
    // ）（ separates short names as 、 does
    if (next) emit('SEPARATOR', close, next.open + 1);
    else emit('BRACKET_CLOSE', close, headEnd);
  }
  if (colon === undefined) return;
  emit('COLON', colon, colon + 1);
  emitMentions(emitter, colon + 1, end);
}

type Pairs = ReadonlyMap<number, number>;

/** The brackets at the end of a name, or one that nothing closes; those amid it (各市（区）人民政府) belong to it. */
function shortNameBrackets(
  text: string,
  start: number,
  end: number,
  pairs: Pairs,
): { open: number; close: number }[] {
  let brackets: { open: number; close: number }[] = [];
  for (let at = start; at < end; at++) {
    if (!opensBracket(text.charCodeAt(at))) continue;
    const close = pairs.get(at);
    if (at > start) brackets.push({ open: at, close: close ?? end });
    if (close === undefined) break;
    const next = skipBlanks(text, close + 1, end);
    if (next < end && !opensBracket(text.charCodeAt(next))) brackets = [];
    at = close;
  }
  return brackets;
}
