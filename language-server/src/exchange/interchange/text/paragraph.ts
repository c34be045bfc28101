import { mayStandIn } from '../../../core/text/keyword-lookup.ts';
import { headingMark } from '../../../language/parser/headings.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import { isListItem } from '../../../language/parser/numbered-lists.ts';
import { isTaskField } from '../../../language/parser/prose.ts';

/** Where a paragraph stands, as far as it matters for what its first word may be. */
export type ParagraphPlace = 'behind-header' | 'before-headings' | 'below-heading';

/**
 * A paragraph as a line, or the lines that it was broken into; one that the language would not read as text there
 * begins with ——.
 * @param above the lines in front of it: the items of a note have numbers, and are text
 */
export function paragraphLines(text: string, place: ParagraphPlace, above: readonly string[] = []): string[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/u).flatMap((line) => line.trim() || []);
  return lines.map((line) => (isMisread(line, place) && !isListItem(line, above) ? `——${line}` : line));
}

function isMisread(line: string, place: ParagraphPlace): boolean {
  if (/^(?:\/\/|[|｜])/u.test(line) || headingMark(line, 0, line.length)) return true;
  const found = keywordAt(line, 0, line.length);
  if (!found) return false;
  const { keyword } = found;
  if (mayStandIn(keyword, 'section') || isTaskField(line, found, line.length)) return true;
  if (place === 'below-heading') return false;
  return mayStandIn(keyword, 'opening') || (place === 'behind-header' && mayStandIn(keyword, 'header'));
}
