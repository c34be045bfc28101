import { afterLineBreak, closingBracket, lineEnd, opensBracket, trimEnd } from './characters.ts';
import { fieldHeadAt, fieldsFrom, type TaskField } from './fields.ts';
import { endOfParagraph } from './paragraphs.ts';
import { withoutRemark } from './remarks.ts';
import { type Bracket, unnamedBracket } from './unnamed-fields.ts';

/**
 * Who answers, by when, in brackets inside a paragraph: `（责任部门：甲、乙）`, `【牵头部门：甲；期限：2025年底】`,
 * `（甲牵头，乙、丙配合，2025年底前完成）`.
 */
export interface InlineResponsibility extends Bracket {
  /** Those of the parts that have a keyword. */
  readonly fields: readonly TaskField[];
}

/** How far a copied bracket may run on over line breaks: the longest real ones take 200 characters. */
const longest = 2000;

/** The responsibilities in brackets that begin on the line `start..end`; the last may end on a later line. */
export function inlineResponsibilities(text: string, start: number, end: number): InlineResponsibility[] {
  const found: InlineResponsibility[] = [];
  let lastEnd = end;
  for (let at = start; at < lastEnd; at++) {
    if (!opensBracket(text.charCodeAt(at))) continue;
    const bracket = namedBracket(text, at, lastEnd) ?? unnamedBracket(text, at, start, lastEnd);
    if (!bracket) continue;
    found.push({ ...bracket, fields: bracket.parts.filter((part) => part.keyword !== undefined) });
    at = bracket.end - 1;
    // another may begin on the line that this one ends on
    if (bracket.end > lastEnd) lastEnd = lineEnd(text, bracket.end);
  }
  return found;
}

/** Brackets that begin with a field's keyword; where nothing closes them, they end with their line. */
function namedBracket(text: string, open: number, end: number): Bracket | undefined {
  const first = fieldHeadAt(text, open + 1);
  if (!first) return undefined;
  const unclosed = lineEnd(text, first.colon);
  const paragraphEnd = endOfParagraph(text, Math.max(end, unclosed), open + longest);
  const closing = closingBracket(text, open, paragraphEnd);
  const close = closing < 0 ? unclosed : closing;
  const parts = fieldsFrom(text, first, withoutRemark(text, open, close));
  return { open, parts, close, end: closing < 0 ? unclosed : closing + 1 };
}

/** What brackets make of a line of text: the next line, where it ends on a later one. */
export interface InlineParagraph {
  readonly inlines: readonly InlineResponsibility[];
  readonly end?: number;
  readonly next?: number;
}

/** A text line with its bracketed responsibilities; one that a copied text breaks ends on a later line. */
export function paragraph(text: string, content: number, rawEnd: number): InlineParagraph {
  const inlines = inlineResponsibilities(text, content, rawEnd);
  const last = inlines.at(-1);
  if (!last || last.end <= rawEnd) return { inlines };
  const end = lineEnd(text, last.end);
  return { inlines, end: trimEnd(text, content, end), next: afterLineBreak(text, end) };
}
