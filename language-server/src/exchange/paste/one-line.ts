/**
 * A PDF's text that came as one line, as some programs copy it. Its line breaks have become blanks; blanks between
 * a Chinese character and a digit or a Latin letter were in the line before.
 */

// Each pattern looks at a run of blanks from its start only: else a long one takes time by its square.

const headingMark =
  '[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．](?!\\d)';
const lineBreak = new RegExp(
  `(?<=[^\\w\\s])[^\\S\\n]+(?=[^\\w\\s])|(?<![^\\S\\n])[^\\S\\n]+(?=${headingMark})`,
  'gu',
);
/** Blanks that are neither: brackets and marks stand close to what they belong to, and titles to each other. */
const spareBlank =
  /(?<=[《（(“‘【〔])\s+|(?<!\s)\s+(?=[》）)”’】〕，。、；：,;:])|(?<=》)\s+(?=《)|(?<=”)\s+(?=“)/gu;
const pageMark = /(?<=\s)(?:\/ ?(\d{1,3}) ?\/|[-—－] ?(\d{1,3}) ?[-—－])(?=\s|$)/gu;

/** Shorter lines are no pages; in UTF-16 units. */
const shortest = 300;
/** A printed line holds no more characters than that. */
const longestPrinted = 60;

/** Whether a line holds whole pages, their line breaks turned into blanks. */
export function isPagesInOneLine(line: string): boolean {
  const breaks = line.match(lineBreak)?.length ?? 0;
  return line.length >= shortest && breaks * longestPrinted >= line.length;
}

/** The lines it was printed in, page numbers on lines of their own. */
export function printedLines(line: string): string[] {
  return withMarksApart(line)
    .replace(spareBlank, '')
    .replace(lineBreak, '\n')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Only numbers that grow from page to page are page numbers. */
function withMarksApart(line: string): string {
  const numbers = [...line.matchAll(pageMark)].map((match) => Number(match[1] ?? match[2]));
  const isRunning =
    numbers.length > 1 && numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? 0));
  return isRunning ? line.replace(pageMark, '\n$&\n') : line;
}
