import type { Span } from '../model/source.ts';
import { matchesOf } from '../text/matches.ts';
import type { DocumentNumber } from './document-number.ts';

/** 《…》（国办发〔2022〕5号，以下简称《规划》）: a document as a text names it. */
export interface Quotation {
  /** As written between 《》. */
  readonly title: string;
  /** Of the title alone. */
  readonly titleSpan: Span;
  /** With 《》, and the number behind or in front. */
  readonly span: Span;
  readonly number?: DocumentNumber;
  /** Where the number stands; the title goes first. */
  readonly order?: 'title-first' | 'number-first';
}

/** Titles may hold one another: 《关于实施《某法》办法》. */
const book = /《([^《》]{1,120}(?=》)|(?:[^《》]|《[^《》]{0,60}》){1,120})》/gu;
const behindTitle = /^[^\S\r\n]{0,3}[（(〔[【]?[^\S\r\n]{0,3}$/u;
const beforeTitle = /^(?:文件?|通知|印发的?|发布的?){0,2}[^\S\r\n]{0,3}[）)]?[^\S\r\n]{0,3}$/u;

/** The titles alone of the documents that a line names. */
export function quotedTitles(line: string): string[] {
  return titlesApart(line) ?? Array.from(line.matchAll(book), ([, title = '']) => title);
}

/** A title longer than this is none. */
const longest = 120;

/** The titles in a line; undefined where they stand within each other, or one is not closed. */
export function titlesApart(line: string): string[] | undefined {
  const titles: string[] = [];
  for (let open = line.indexOf('《'); open >= 0; ) {
    const close = line.indexOf('》', open);
    const next = line.indexOf('《', open + 1);
    if (close < 0 || (next >= 0 && next < close) || close - open > longest || close === open + 1)
      return undefined;
    titles.push(line.slice(open + 1, close));
    open = next;
  }
  return titles;
}

/** The documents that a line names, each with the number that belongs to it. */
export function quotationsIn(text: string, numbers: readonly DocumentNumber[]): Quotation[] {
  if (!text.includes('《')) return [];
  const taken = new Set<DocumentNumber>();
  return matchesOf(book, text).map(({ 0: whole, 1: title = '', index: start }) => {
    const end = start + whole.length;
    const titleSpan = { start: start + 1, end: end - 1 };
    const behind = numbers.find(
      ({ span }) =>
        span.start >= end && span.start - end <= 8 && behindTitle.test(text.slice(end, span.start)),
    );
    if (behind) {
      taken.add(behind);
      const closed = /^[^\S\r\n]{0,3}[）)〕\]】]/u.exec(text.slice(behind.span.end, behind.span.end + 4));
      const to = behind.span.end + (closed?.[0].length ?? 0);
      return { title, titleSpan, span: { start, end: to }, number: behind, order: 'title-first' };
    }
    const before = numbers.find(
      (number) =>
        !taken.has(number) &&
        number.span.end <= start &&
        start - number.span.end <= 12 &&
        beforeTitle.test(text.slice(number.span.end, start)),
    );
    if (!before) return { title, titleSpan, span: { start, end } };
    const bracket = /[（(][^\S\r\n]{0,3}$/u.exec(text.slice(0, before.span.start));
    const isClosed = /[）)]/u.test(text.slice(before.span.end, start));
    const from = bracket && isClosed ? bracket.index : before.span.start;
    return { title, titleSpan, span: { start: from, end }, number: before, order: 'number-first' };
  });
}
