import { spellings } from '../../../grammar/keywords.ts';
import {
  afterLineBreak,
  closingBracket,
  isOpeningBracket,
  lineEnd,
  skipBlanks,
  skipSpace,
} from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt, keywordNamed, keywordsIn } from './keyword-lookup.ts';

/** A responsibility in brackets inside a paragraph: `（责任部门：甲、乙）`, `【责任部门：…】`. */
export interface InlineResponsibility {
  readonly open: number;
  readonly keyword: { readonly name: '责任部门' | '牵头部门' | '配合部门'; readonly start: number; readonly end: number };
  readonly colon: number;
  /** The closing bracket; where none closes, the end of the line. */
  readonly close: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

const departmentKeywords = keywordsIn('task').filter((keyword) => keyword.name !== '期限');

/** Copied texts break lines anywhere, within the keyword too. */
const opening = new RegExp(
  `\\s*(${departmentKeywords
    .flatMap((keyword) => spellings(keyword))
    .map((spelling) => [...spelling].map((char) => (char === ' ' ? '\\s+' : char)).join('\\s*'))
    .join('|')})\\s*[:：]`,
  'iuy',
);

/** How far a copied bracket may run on over line breaks: the longest real ones take 200 characters. */
const longest = 2000;

/** The responsibilities in brackets that begin on the line `start..end`; the last may end on a later line. */
export function inlineResponsibilities(text: string, start: number, end: number): InlineResponsibility[] {
  const found: InlineResponsibility[] = [];
  for (let at = start; at < end; at++) {
    if (!isOpeningBracket(text[at] as string)) continue;
    const inline = inlineAt(text, at, end);
    if (!inline) continue;
    found.push(inline);
    at = inline.end - 1;
  }
  return found;
}

function inlineAt(text: string, open: number, end: number): InlineResponsibility | undefined {
  opening.lastIndex = open + 1;
  const match = opening.exec(text);
  if (!match) return undefined;
  const spelling = match[1] as string;
  const keyword = keywordNamed(spelling.replace(/[\s　]+/g, '')) ?? keywordNamed(spelling);
  if (!keyword) return undefined;
  const colon = opening.lastIndex - 1;
  const keywordStart = skipSpace(text, open + 1, colon);
  const close = closingBracket(text, open, endOfParagraph(text, Math.max(end, lineEnd(text, colon)), open + longest));
  const unclosed = lineEnd(text, colon);
  return {
    open,
    keyword: {
      name: keyword.name as InlineResponsibility['keyword']['name'],
      start: keywordStart,
      end: keywordStart + spelling.length,
    },
    colon,
    close: close < 0 ? unclosed : close,
    end: close < 0 ? unclosed : close + 1,
  };
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
