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
    })),
  }));
}

const pageNumber = /—(\d+)—$/u;

/** What a page says but for its number, without white space. */
export function bodyOf({ words }: Page): string {
  return bare(words.map(({ text }) => text).join('')).replace(pageNumber, '');
}

/** The number at the foot of a page, and the side it stands on; undefined where there is none. */
export function numberOf({ width, words }: Page): { number: number; side: 'left' | 'right' } | undefined {
  const [, number] = pageNumber.exec(bare(words.map(({ text }) => text).join(''))) ?? [];
  const left = words.at(-1)?.left ?? 0;
  return number === undefined
    ? undefined
    : { number: Number(number), side: left > width / 2 ? 'right' : 'left' };
}

/** A text without white space and without what no font has, in one form of its characters. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s|\u200d|\ufe0f|\ufffd|\p{Extended_Pictographic}/gu, '');
}
