import type { KeywordName } from '../../../../grammar/keywords.ts';
import { charTest } from '../../core/text/char-table.ts';
import { keywordNamed, keywordsIn, readSpellings } from '../../core/text/keyword-lookup.ts';
import { isSeparator, skipSpace } from './characters.ts';

/** A field that says who answers or by when, in brackets or on a line. */
export interface TaskField {
  readonly keyword: {
    readonly name: KeywordName;
    readonly start: number;
    readonly end: number;
  };
  readonly colon: number;
  /** The end of its list: where the next field begins, or where the brackets end. */
  readonly end: number;
}

/** What stands where a field may stand without a keyword. */
export interface UnnamedField {
  readonly keyword?: never;
  /** Those who answer, with verbs (甲牵头，乙配合), or a field of a name the language doesn't know (责任领导：张某). */
  readonly holds: 'answers' | 'other';
  readonly start: number;
  readonly end: number;
}

export type FieldPart = TaskField | UnnamedField;

export type FieldHead = Pick<TaskField, 'keyword' | 'colon'>;

/** Copied texts break lines anywhere, within a keyword too; a blank line ends a paragraph. */
const gap = '[^\\S\\r\\n]*(?:(?:\\r\\n|\\n|\\r)[^\\S\\r\\n]*)?';

/** A field's keyword with its colon. */
const opening = new RegExp(
  `${gap}(${keywordsIn('task')
    .flatMap((keyword) => readSpellings(keyword))
    .map((spelling) => [...spelling].filter((char) => char !== ' ').join(gap))
    .join('|')})${gap}[:：]`,
  'iuy',
);

/** What reads like a field's name: it ends the field before it, whatever it means. */
const otherOpening = /\s*[^\s:：、，,；;。（()）【】《》“”"\d]{2,8}[^\S\r\n]*[:：]/uy;

/** The keyword of a field that begins at `at`, with its colon. */
export function fieldHeadAt(text: string, at: number): FieldHead | undefined {
  opening.lastIndex = at;
  const match = opening.exec(text);
  if (!match) return undefined;
  const spelling = match[1] as string;
  const keyword = keywordNamed(spelling);
  if (!keyword) return undefined;
  const colon = opening.lastIndex - 1;
  const start = skipSpace(text, at, colon);
  return { keyword: { name: keyword.name, start, end: start + spelling.length }, colon };
}

/** The field that begins with `first`, and what stands behind it in the same brackets or line: `牵头部门：甲，配合部门：乙`. */
export function fieldsFrom(text: string, first: FieldHead, close: number): FieldPart[] {
  return [first, ...headsBehind(text, first.colon, close)].map(withEnd(close));
}

/** The fields behind what names none at `start`, the first of them behind a separator. */
export function fieldsBehind(text: string, start: number, close: number): FieldPart[] {
  return headsBehind(text, start, close).map(withEnd(close));
}

/** What names itself as a field and means none of these, at `at`. */
export function otherFieldAt(text: string, at: number, close: number): Omit<UnnamedField, 'end'> | undefined {
  otherOpening.lastIndex = at;
  const isField = otherOpening.test(text) && otherOpening.lastIndex <= close;
  return isField ? { holds: 'other', start: skipSpace(text, at, close) } : undefined;
}

type Head = FieldHead | Omit<UnnamedField, 'end'>;

function headsBehind(text: string, from: number, close: number): Head[] {
  const heads: Head[] = [];
  for (let at = from; at < close; at++) {
    if (!mayEndField(text, at)) continue;
    const head = fieldHeadAt(text, at + 1);
    if (head && head.colon < close) {
      heads.push(head);
      at = head.colon;
    } else if (isSeparator(text.charCodeAt(at)) && text[at] !== '、') {
      const other = otherFieldAt(text, at + 1, close);
      if (other) heads.push(other);
    }
  }
  return heads;
}

/** A separator, a stop, a blank or a line break. */
const mayEndField = charTest(/[、，,；;。\s]/u);

function withEnd(close: number): (head: Head, index: number, heads: readonly Head[]) => FieldPart {
  return (head, index, heads) => {
    const next = heads[index + 1];
    return { ...head, end: next ? startOf(next) : close };
  };
}

/** Where a field begins. */
export function startOf(head: Head): number {
  return head.keyword ? head.keyword.start : head.start;
}
