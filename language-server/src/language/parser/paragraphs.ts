import { mayStandIn } from '../../core/text/keyword-lookup.ts';
import { afterLineBreak, lineEnd, skipBlanks } from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt } from './keyword-at.ts';

/**
 * The end of the hard-wrapped paragraph whose line ends at `end` and in which a bracket is open: before a blank line, a
 * heading, or what opens an indicator or a box. The fields of the bracket may begin lines, and so may the second half of
 * a broken keyword (单位, 部门).
 * No line that begins behind `limit` is looked at.
 */
export function endOfParagraph(text: string, end: number, limit: number): number {
  let paragraphEnd = end;
  while (paragraphEnd < text.length && paragraphEnd < limit) {
    const start = afterLineBreak(text, paragraphEnd);
    const nextEnd = lineEnd(text, start);
    const content = skipBlanks(text, start, nextEnd);
    if (content >= nextEnd || headingMark(text, content, nextEnd) || beginsBlock(text, content, nextEnd))
      break;
    paragraphEnd = nextEnd;
  }
  return paragraphEnd;
}

/** 指标, 类别, 专栏 at the start of a line. */
function beginsBlock(text: string, content: number, end: number): boolean {
  const found = keywordAt(text, content, end);
  return found !== undefined && mayStandIn(found.keyword, 'section');
}
