import type { Span } from '../../core/model/source.ts';
import { barLine } from '../../core/text/bar-line.ts';
import type { TextEdit } from '../check.ts';
import { withLineBreak } from './lines.ts';

/** Lines replaced by rows, one by one; those that are left over go. */
export function linesAsRows(text: string, span: Span, rows: readonly (readonly string[])[]): TextEdit[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const start = span.start + index;
    lines.push({ start, end: start + line.length });
  }
  const edits = rows.flatMap((cells, at): TextEdit[] => {
    const line = lines[at];
    return line ? [{ span: line, newText: barLine(cells) }] : [];
  });
  const last = lines[rows.length - 1];
  if (!last || last.end >= span.end) return edits;
  const rest = { start: lines[rows.length]?.start ?? last.end, end: span.end };
  return [...edits, { span: withLineBreak(text, rest), newText: '' }];
}
