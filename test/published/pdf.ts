/**
 * A PDF's text that came as one line. Its line breaks have become blanks; blanks between a Chinese
 * character and a digit or a Latin letter were in the line before.
 */

const pageMark = /(?<=\s)(?:\/ ?\d{1,3} ?\/|- ?\d{1,3} ?-)(?=\s|$)/g;
const headingMark =
  '[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．](?!\\d)';
const lineBreak = new RegExp(`(?<=[^\\w\\s])\\s+(?=[^\\w\\s])|\\s+(?=${headingMark})`, 'gu');
const headingStart = new RegExp(`^(?:${headingMark})`);

/** The text hard-wrapped as the PDF's pages are: a new line at every blank that was a line break. */
export function linesOfPdf(text: string): string[] {
  return text
    .replace(pageMark, '')
    .trim()
    .split(lineBreak)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Hard-wrapped lines joined to paragraphs: a heading begins one, and one without a full stop is one by itself. */
export function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isNew = last === undefined || headingStart.test(line) || isBareHeading(last);
    if (isNew) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = last + line;
  }
  return paragraphs;
}

/** `一、指导思想`, `(一)增强供给能力`: a short title with no text behind it. */
function isBareHeading(paragraph: string): boolean {
  return headingStart.test(paragraph) && paragraph.length < 30 && !/[。，,；;：:]/.test(paragraph);
}
