import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { isColon, skipBlanks, trimEnd } from '../../../language/parser/characters.ts';
import type { Line } from '../../../language/parser/lines.ts';
import { namesEnd, splitList } from '../../../language/parser/lists.ts';

/** Keywords whose items are split at every separator, so that a line break behind one is layout only. */
const plainLists: ReadonlySet<KeywordName> = new Set([
  '部门',
  '责任部门',
  '牵头部门',
  '配合部门',
  '依据',
  '发文机关',
]);

/**
 * A keyword or year line without its indentation: no blank before the colon, none behind `：`, at most
 * one behind `:`, one where a blank stands for the colon. A line that tabs part is left alone: it is likely
 * a row of a table that was pasted, and is reported as such.
 */
export function formattedKeywordLine(text: string, line: Line): string {
  const { keyword } = line;
  if (!keyword) return yearLine(text, line);
  const head = text.slice(line.content, keyword.end);
  const { colon, contentStart } = keyword;
  const content = plainLists.has(keyword.keyword.name)
    ? withEvenContinuation(text, line, contentStart)
    : text.slice(contentStart, line.end);
  return joined(head, text.slice(colon < 0 ? keyword.end : colon, contentStart), content);
}

function yearLine(text: string, line: Line): string {
  const yearEnd = line.yearEnd as number;
  const colon = skipBlanks(text, yearEnd, line.end);
  const hasColon = colon < line.end && isColon(text.charCodeAt(colon));
  const contentStart = hasColon ? skipBlanks(text, colon + 1, line.end) : colon;
  const separator = text.slice(hasColon ? colon : yearEnd, contentStart);
  return joined(text.slice(line.content, yearEnd), separator, text.slice(contentStart, line.end));
}

/** @param separator the colon with the blanks behind it, or the blanks that stand for one */
function joined(head: string, separator: string, content: string): string {
  if (content === '') return head + separator.trimEnd();
  if (separator.includes('\t') && content.includes('\t')) return head + separator + content;
  if (separator.trim() === '') return `${head} ${content}`;
  const blank = separator.startsWith(':') && separator.length > 1 ? ' ' : '';
  return head + separator[0] + blank + content;
}

/**
 * A list from `from` to its end, the lines it runs on in indented two spaces deeper than its first.
 * Where a line break is part of a name (in brackets, 《…》, or of a department before its colon)
 * everything stays as it is.
 */
export function withEvenContinuation(text: string, line: Line, from: number): string {
  const content = text.slice(from, line.end);
  const listStart = line.kind === 'department' ? behindColon(text, line) : from;
  if (!breaksBetweenItems(text, from, listStart, line.end)) return content;
  return content
    .split(/\r\n|\n|\r/)
    .map((each) => each.slice(skipBlanks(each, 0, each.length), trimEnd(each, 0, each.length)))
    .join(line.inBlock ? '\n    ' : '\n  ');
}

/** Where the list begins of those a department stands for; the end of the line where it has none. */
function behindColon(text: string, { content, end }: Line): number {
  const colon = namesEnd(text, content, end);
  return colon === undefined || colon === content ? end : colon + 1;
}

/** Whether all line breaks of `from..end` stand between items of the list that begins at `listStart`. */
function breaksBetweenItems(text: string, from: number, listStart: number, end: number): boolean {
  const names = [{ start: from, end: listStart }, ...splitList(text, listStart, end)];
  return !names.some((name) => /[\r\n]/.test(text.slice(name.start, name.end)));
}
