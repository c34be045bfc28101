import type { Plan, SyntaxProblem } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { keywordSpelt, mayStandIn } from '../../core/text/keyword-lookup.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { lineEndAt, lineStartAt, linesAround, withLineBreak } from './lines.ts';

/**
 * Deletes the one or the other of two lines with the same field, the later one first. None where a line holds
 * more than the field, or goes on in the next.
 */
export function deleteOneOf(plan: Plan, { span, text: word }: SyntaxProblem): Fix[] {
  const { text } = plan.source;
  const later = wholeLine(text, span);
  const earlier = later && lineAbove(text, later.start, word);
  if (!later || !earlier) return [];
  const [isSame, lines] = [contentOf(text, earlier) === contentOf(text, later), [later, earlier]];
  return (isSame ? [later] : lines).map((line) => ({
    title: deleteLine(contentOf(text, line)),
    edits: [{ span: withLineBreak(text, line), newText: '' }],
    ...(isSame && { safe: true as const }),
  }));
}

function contentOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim();
}

/** The line of a field that has it to itself. */
function wholeLine(text: string, span: Span): Span | undefined {
  const line = linesAround(text, span);
  const marks = text.slice(line.start, line.end).match(/[:：]/gu)?.length ?? 0;
  const isWhole = text.slice(line.start, span.start).trim() === '' && span.start > line.start && marks <= 1;
  return isWhole && !/[、，,；;（(]\s*$/u.test(text.slice(line.start, line.end)) ? line : undefined;
}

/** The nearest line above, within the same block, that begins with the word. */
function lineAbove(text: string, from: number, word: string): Span | undefined {
  for (let at = from; at > 0; ) {
    const end = at - (text.slice(at - 2, at) === '\r\n' ? 2 : 1);
    const start = lineStartAt(text, end);
    const line = text.slice(start, lineEndAt(text, start));
    if (line.trim() !== '' && !/^[^\S\r\n]/u.test(line)) return undefined;
    const begin = start + line.search(/\S|$/u);
    const isField = text.startsWith(word, begin) && /^\s*[:：]/u.test(text.slice(begin + word.length));
    if (isField) return wholeLine(text, { start: begin, end: begin + word.length });
    // what stands behind it may be meant for another block: no value of it is to go
    if (opensBlock(line.trim())) return undefined;
    at = start;
  }
  return undefined;
}

function opensBlock(line: string): boolean {
  const keyword = keywordSpelt(/^[^\s　:：]*/u.exec(line)?.[0] ?? '');
  return keyword !== undefined && mayStandIn(keyword, 'section', 'opening');
}

function deleteLine(text: string): Localized {
  return { zh: `删去${quoted(short(text))}这一行`, en: `Delete the line ${quoted(short(text))}` };
}
