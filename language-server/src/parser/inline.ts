import { keywordNamed, keywordsIn } from '../../../grammar/keyword-lookup.ts';
import { type KeywordName, spellings } from '../../../grammar/keywords.ts';
import {
  afterLineBreak,
  closingBracket,
  isSeparator,
  lineEnd,
  opensBracket,
  skipBlanks,
  skipSpace,
} from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt } from './keyword-at.ts';

/** Who answers, by when, in brackets inside a paragraph: `（责任部门：甲、乙）`, `【牵头部门：甲；期限：2025年底】`. */
export interface InlineResponsibility {
  readonly open: number;
  /** One or more. */
  readonly fields: readonly InlineField[];
  /** The closing bracket; where none closes, the end of the line. */
  readonly close: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

export interface InlineField {
  readonly keyword: {
    readonly name: KeywordName;
    readonly start: number;
    readonly end: number;
  };
  readonly colon: number;
  /** The end of its list: the next field's keyword, or where the brackets end. */
  readonly end: number;
}

/** Copied texts break lines anywhere, within a keyword too; a blank line ends a paragraph. */
const gap = '[^\\S\\r\\n]*(?:(?:\\r\\n|\\n|\\r)[^\\S\\r\\n]*)?';

/** A field's keyword with its colon. */
const opening = new RegExp(
  `${gap}(${keywordsIn('task')
    .flatMap((keyword) => spellings(keyword))
    .map((spelling) => [...spelling].filter((char) => char !== ' ').join(gap))
    .join('|')})${gap}[:：]`,
  'iuy',
);

/** How far a copied bracket may run on over line breaks: the longest real ones take 200 characters. */
const longest = 2000;

/** The responsibilities in brackets that begin on the line `start..end`; the last may end on a later line. */
export function inlineResponsibilities(text: string, start: number, end: number): InlineResponsibility[] {
  const found: InlineResponsibility[] = [];
  let lastEnd = end;
  for (let at = start; at < lastEnd; at++) {
    if (!opensBracket(text.charCodeAt(at))) continue;
    const inline = inlineAt(text, at, lastEnd);
    if (!inline) continue;
    found.push(inline);
    at = inline.end - 1;
    // another may begin on the line that this one ends on
    if (inline.end > lastEnd) lastEnd = lineEnd(text, inline.end);
  }
  return found;
}

function inlineAt(text: string, open: number, end: number): InlineResponsibility | undefined {
  const first = fieldAt(text, open + 1);
  if (!first) return undefined;
  const unclosed = lineEnd(text, first.colon);
  const paragraphEnd = endOfParagraph(text, Math.max(end, unclosed), open + longest);
  const closing = closingBracket(text, open, paragraphEnd);
  const close = closing < 0 ? unclosed : closing;
  return { open, fields: fieldsUpTo(text, first, close), close, end: closing < 0 ? unclosed : closing + 1 };
}

type FieldHead = Pick<InlineField, 'keyword' | 'colon'>;

function fieldAt(text: string, at: number): FieldHead | undefined {
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

/** The field that begins with `first`, and those behind it in the same brackets or line: `牵头部门：甲，配合部门：乙`. */
export function fieldsUpTo(text: string, first: FieldHead, close: number): InlineField[] {
  const heads = [first];
  for (let at = first.colon; at < close; at++) {
    if (!isSeparator(text.charCodeAt(at))) continue;
    const head = fieldAt(text, at + 1);
    if (!head || head.colon >= close) continue;
    heads.push(head);
    at = head.colon;
  }
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.keyword.start ?? close }));
}

/** The end of the hard-wrapped paragraph: before a blank line, a heading or a keyword line. */
function endOfParagraph(text: string, end: number, limit: number): number {
  let paragraphEnd = end;
  while (paragraphEnd < text.length && paragraphEnd < limit) {
    const start = afterLineBreak(text, paragraphEnd);
    const nextEnd = lineEnd(text, start);
    const content = skipBlanks(text, start, nextEnd);
    if (content >= nextEnd || headingMark(text, content, nextEnd) || keywordAt(text, content, nextEnd)) break;
    paragraphEnd = nextEnd;
  }
  return paragraphEnd;
}
