import { numberedCellsIn } from '../../core/text/numbered-cells.ts';
import { simplified } from '../../core/text/simplified.ts';
import { textWidth } from '../../core/text/text-width.ts';
import { fieldHeadAt } from '../../language/parser/fields.ts';
import { headingMark } from '../../language/parser/headings.ts';
import { keywordAt } from '../../language/parser/keyword-at.ts';
import { endsSentence, isFullWidth, wrapWidth } from './wrapping.ts';

/** Lines put together to paragraphs, and how many line breaks that took. */
export interface JoinedLines {
  readonly lines: readonly string[];
  readonly joined: number;
}

interface Wrapping {
  readonly width: number;
  /** Whether paragraphs begin with an indented line, so that the others go on. */
  readonly isIndented: boolean;
}

/** A bracket that opens and doesn't close in this many characters was never meant to. */
const longestBracket = 200;

const paragraphIndentation = /^(?:　{1,4}| {2,8}|\t)(?=\S)/u;

/** What no line of a page begins with, wherever it breaks. */
const beginsWithin = /^[，、。；：）》”’】」』,;:)\]!?！？]/u;
/** The same where lines are paragraphs, which may begin with a quotation mark that is turned the wrong way. */
const goesOnAnywhere = /^[，、。；：）》】」』]/u;

/**
 * Joins the lines of a hard-wrapped text to its paragraphs; any other text stays as it is, but for a line that begins
 * with a mark which only a sentence that goes on has there. In doubt a line break stays: two paragraphs made one are harder to see than one made two.
 * @param width what the text is wrapped at, where that is known
 */
export function joinLines(lines: readonly string[], width = wrapWidth(lines)): JoinedLines {
  const trimmed = lines.map((line) => line.trim());
  if (width === undefined) return joinSentences(trimmed);
  const indented = lines.filter((line) => paragraphIndentation.test(line)).length;
  const wrapping = { width, isIndented: indented > 0 && indented < lines.length / 2 };
  const paragraphs: OpenParagraph[] = [];
  let joined = 0;
  const numbers = new Set(numberedCellsIn(trimmed).flatMap((cells) => cells.numbers));
  for (const [index, next] of trimmed.entries()) {
    const paragraph = paragraphs.at(-1);
    const line = trimmed[index - 1];
    const begins =
      numbers.has(index) ||
      numbers.has(index - 1) ||
      (wrapping.isIndented && paragraphIndentation.test(lines[index] ?? ''));
    if (paragraph && line && next && !begins && goesOn(paragraph, line, next, wrapping)) {
      addLine(paragraph, next, width);
      joined++;
    } else paragraphs.push(paragraphOf(next));
  }
  return { lines: paragraphs.map(({ pieces }) => pieces.join('')), joined };
}

function joinSentences(lines: readonly string[]): JoinedLines {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && goesOnAnywhere.test(line) && !isRow(before))
      joined.push(joinLine(joined.pop() ?? '', line));
    else joined.push(line);
  }
  return { lines: joined, joined: lines.length - joined.length };
}

/** What has been joined so far; looked at as often as it has lines, so that only its end is. */
interface OpenParagraph {
  readonly pieces: string[];
  end: string;
  /** A title with no text behind it. */
  isBareHeading: boolean;
  /** How wide its last line is on the page, which programs copy in several where the letter changes, as at quotation marks. */
  printedWidth: number;
}

const clause = /[。，,；;：:]/u;

function paragraphOf(line: string): OpenParagraph {
  const isBareHeading = headingMark(line, 0, line.length) !== undefined && !clause.test(line);
  return { pieces: [line], end: line.slice(-longestBracket), isBareHeading, printedWidth: textWidth(line) };
}

function addLine(paragraph: OpenParagraph, line: string, width: number): void {
  const both = paragraph.printedWidth + textWidth(line);
  paragraph.printedWidth = both <= width || beginsWithin.test(line) ? both : textWidth(line);
  paragraph.pieces.push(glue(paragraph.end, line), line);
  paragraph.end = (paragraph.end + line).slice(-longestBracket);
  paragraph.isBareHeading &&= !clause.test(line);
}

/**
 * Whether a line goes on in the next one.
 * @param paragraph what has been joined so far, the line at its end
 */
function goesOn(paragraph: OpenParagraph, line: string, next: string, { width }: Wrapping): boolean {
  if (isRow(line) || isRow(next)) return false;
  if (beginsWithin.test(next)) return true;
  if (headingMark(next, 0, next.length)) return false;
  if (/[（《“‘【「『、，,([]$/u.test(line) || isOpen(paragraph)) return true;
  if (beginsAnew(next)) return false;
  if (isLetter(line) && isLetter(next)) return true;
  if (endsSentence(line)) return false;
  return isFullWidth(paragraph.printedWidth, width, paragraph.isBareHeading ? 0.93 : undefined);
}

function isRow(line: string): boolean {
  return /^[|｜]/u.test(line);
}

/** Fields, boxes and appendices stand on lines of their own. */
function beginsAnew(line: string): boolean {
  const keyword = keywordAt(line, 0, line.length);
  return (
    (keyword !== undefined && (keyword.colon >= 0 || keyword.keyword.name === '专栏')) ||
    /^附[件表录]/u.test(simplified(line))
  );
}

/** Whether a bracket near the end is still open. */
function isOpen({ end }: OpenParagraph): boolean {
  return [
    ['《', '》'],
    ['【', '】'],
    ['（(', '）)'],
    ['〔', '〕'],
  ].some(([opening = '', closing = '']) => {
    const last = (marks: string) => Math.max(...[...marks].map((mark) => end.lastIndexOf(mark)));
    return last(opening) > last(closing);
  });
}

/** One letter of a heading that is set wide: 珠 海 市 民 政 局. */
function isLetter(line: string): boolean {
  return /^\p{Script=Han}$/u.test(line);
}

/** Two lines as one. */
export function joinLine(before: string, behind: string): string {
  return before + glue(before, behind) + behind;
}

/** A blank where letters would grow together, or a field in brackets with the one in front of it. */
function glue(before: string, behind: string): string {
  // a number that a line break has parted is one
  const areDigits = /\d$/u.test(before) && /^\d/u.test(behind);
  const areLetters = !areDigits && /[\da-z]$/iu.test(before) && /^[\da-z]/iu.test(behind);
  return areLetters || (/[^（(【[［〔，,；;、\s]$/u.test(before) && fieldHeadAt(behind, 0)) ? ' ' : '';
}
