import { execFileSync } from 'node:child_process';
import { elements, parseXml, textOf } from '../print/documents/xml.ts';

/** A page as it is printed; lengths in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were written, which in a table is cell by cell. */
  readonly words: readonly Word[];
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** The pages of a PDF file. */
export function pagesOf(file: string): Page[] {
  const html = execFileSync('pdftotext', ['-raw', '-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return elements(parseXml(html), 'page').map((page) => ({
    width: Number(page.attributes.width),
    height: Number(page.attributes.height),
    words: elements(page, 'word').map((word) => ({
      text: textOf(word),
      left: Number(word.attributes.xMin),
      top: Number(word.attributes.yMin),
    })),
  }));
}

const pageNumber = /^—(\d+)—$/u;

/** What a page says but for its number, without white space. */
export function bodyOf(page: Page): string {
  const foot = numberOf(page) ? footOf(page) : [];
  return bare(page.words.flatMap((word) => (foot.includes(word) ? [] : word.text)).join(''));
}

/** The number at the foot of a page, and the side it stands on; undefined where there is none. */
export function numberOf(page: Page): { number: number; side: 'left' | 'right' } | undefined {
  const foot = footOf(page);
  const [, number] = pageNumber.exec(bare(foot.map(({ text }) => text).join(''))) ?? [];
  const left = foot.at(-1)?.left ?? 0;
  return number === undefined
    ? undefined
    : { number: Number(number), side: left > page.width / 2 ? 'right' : 'left' };
}

/** The lowest line of a page: a frame that stands above it may have been written behind it. */
function footOf({ words }: Page): readonly Word[] {
  const lowest = Math.max(...words.map(({ top }) => top));
  return words.filter(({ top }) => top > lowest - 4);
}

/** A text without white space and without what no font has, in one form of its characters. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s|\u200d|\ufe0f|\ufffd|\p{Extended_Pictographic}/gu, '');
}
