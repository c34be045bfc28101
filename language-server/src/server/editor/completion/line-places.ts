import type { KeywordName } from '../../../../../grammar/keywords.ts';
import {
  closingBracket,
  isBlank,
  isColon,
  isOpeningBracket,
  isSeparator,
  skipBlanks,
} from '../../../language/parser/characters.ts';
import type { PlacedLine } from '../support/lines.ts';
import type { CursorPlace } from './place.ts';

/** What stands behind a field's colon, from `start` to `end` and at least to the cursor. */
export function contentPlace(of: KeywordName, start: number, end: number, offset: number): CursorPlace {
  const from = Math.min(start, offset);
  return { kind: 'content', of, from, to: Math.max(end, offset) };
}

/** Nothing is written yet: the line above decides, and whether this one is indented. */
export function blankPlace(
  text: string,
  offset: number,
  lines: readonly PlacedLine[],
  index: number,
  isIndented: boolean,
): CursorPlace | undefined {
  const { block } = (lines[index] as PlacedLine).before;
  if (!isIndented) return { kind: 'section', from: offset, to: offset };
  const above = lines[index - 1];
  if (above?.keyword && above.kind !== 'text' && isSeparator(text.charCodeAt(above.end - 1))) {
    const { keyword, contentStart } = above.keyword;
    // the list goes on here
    return { kind: 'content', of: keyword.name, from: contentStart, to: offset };
  }
  return block && { kind: 'block', block, from: offset, to: offset };
}

/** No keyword is longer than this, in Chinese, in English or in pinyin. */
const mayBeKeyword = /^(?:\p{Script=Han}{0,5}[a-z0-9０-９年]{0,12}|[a-z]{1,12} ?[a-z]{0,12})$/iu;

/** A keyword may be meant by what stands between the line's start and the cursor. */
export function startPlace(
  text: string,
  line: PlacedLine,
  offset: number,
  to: number,
): CursorPlace | undefined {
  const written = text.slice(line.content, offset);
  if (line.kind === 'heading' || offset < line.content || !mayBeKeyword.test(written)) return undefined;
  const place = { from: line.content, to: Math.max(to, offset) };
  if (line.inBlock && line.before.block) return { kind: 'block', block: line.before.block, ...place };
  return line.content > line.start ? undefined : { kind: 'section', ...place };
}

/** A department's line: its name, the short names in brackets, and behind a colon whom it stands for. */
export function rosterPlace(text: string, offset: number, line: PlacedLine): CursorPlace | undefined {
  for (let at = line.content; at < offset; at++) {
    if (isOpeningBracket(text[at] as string)) {
      at = closingBracket(text, at, offset);
      if (at < 0) return undefined;
    } else if (isColon(text.charCodeAt(at))) {
      return contentPlace('责任部门', skipBlanks(text, at + 1, offset), line.end, offset);
    }
  }
  if (offset < line.content) return undefined;
  return { kind: 'block', block: 'roster', from: line.content, to: line.end };
}

/** Inside a bracket that names who answers or by when. */
export function inlinePlace(
  text: string,
  offset: number,
  { inlines = [] }: PlacedLine,
): CursorPlace | undefined {
  for (const { fields, close } of inlines) {
    const field = fields.findLast(({ colon }) => colon < offset);
    if (!field || offset > Math.min(field.end, close)) continue;
    const start = skipBlanks(text, field.colon + 1, offset);
    return contentPlace(field.keyword.name, start, endOfField(text, field.end), offset);
  }
  return undefined;
}

/** Without the mark that parts it from the next field: `牵头部门：甲；期限：2025年底`. */
function endOfField(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at - 1)) || isSeparator(text.charCodeAt(at - 1))) at--;
  return at;
}

/** `……。（` at the end of a paragraph, or with the beginning of a keyword in it. */
export function bracketPlace(text: string, offset: number, content: number): CursorPlace | undefined {
  let at = offset;
  while (at > content && offset - at <= 16 && /[\p{L} ]/u.test(text[at - 1] as string)) at--;
  if (at <= content - 1 || !opensAnswer(text, at - 1, content)) return undefined;
  return { kind: 'bracket', from: at, to: offset, endsParagraph: endsParagraph(text, offset) };
}

/** A bracket behind a sentence, or at the start of the paragraph. */
function opensAnswer(text: string, open: number, content: number): boolean {
  if (!/[（(【]/u.test(text[open] ?? '')) return false;
  const before = text.slice(content, open).trimEnd();
  return before === '' || /[。；！？”.;]$/u.test(before);
}

/** Whether nothing but the end of a bracket and of a sentence follows on the line. */
function endsParagraph(text: string, offset: number): boolean {
  return /^[）)】]?[。；;]?[^\S\r\n]*(?:[\r\n]|$)/u.test(text.slice(offset, offset + 80));
}

/** No list of who answers in a bracket without a keyword is longer. */
const longestAnswers = 200;

/** `……。（甲局牵头，` at the end of a paragraph: a bracket that lists who answers, without a keyword. */
export function answersPlace(text: string, offset: number, content: number): CursorPlace | undefined {
  if (!endsParagraph(text, offset)) return undefined;
  for (let at = offset - 1; at >= Math.max(content, offset - longestAnswers); at--) {
    const char = text[at] as string;
    if (/[：:）)】。；！？《》\d]/u.test(char)) return undefined;
    if (opensAnswer(text, at, content)) {
      return /[、，,]/u.test(text.slice(at, offset))
        ? { kind: 'answers', from: at + 1, to: offset }
        : undefined;
    }
  }
  return undefined;
}
