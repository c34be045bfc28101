import { afterLineBreak, lineEnd, skipBlanks } from './characters.ts';
import { headingMark } from './headings.ts';
import { keywordAt } from './keyword-at.ts';

/**
 * The end of the hard-wrapped paragraph whose line ends at `end`: before a blank line, a heading or a keyword line. No
 * line that begins behind `limit` is looked at.
 */
export function endOfParagraph(text: string, end: number, limit: number): number {
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
