import { Unreadable } from '../../interchange/unreadable.ts';

const megabyte = 1024 * 1024;

/** What no plan comes near to; beyond, a file is refused before it can fill the memory. */
export const limits = {
  /** The file itself, in bytes. */
  file: 50 * megabyte,
  /** A text, a web page: in UTF-16 units. */
  text: 20 * megabyte,
  /** What is unpacked of one file, and of one part of it; in bytes. */
  unpacked: 200 * megabyte,
  part: 100 * megabyte,
  /** Elements and attributes of one part. */
  markup: 8_000_000,
  /** Elements within each other. */
  depth: 400,
  attributes: 1000,
  /** Elements of a web page. */
  nodes: 1_000_000,
  paragraphs: 200_000,
  cells: 200_000,
  /** All that is written in a document, in UTF-16 units: the longest plans have 100 000. */
  written: 4_000_000,
} as const;

/** @throws Unreadable */
export function expectAtMost(count: number, limit: number): void {
  if (count > limit) throw new Unreadable(tooMuch);
}

export function inMegabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}

const tooMuch = {
  zh: '文件里的文字、段落或单元格多得不像一份规划，没有读：请只留下要导入的部分；表格请删去下面和右边的空行、空列',
  en: 'has more text, paragraphs or cells than any plan, and was not read; keep only what is to be imported, and delete empty rows and columns around tables',
};
