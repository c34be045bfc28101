import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { numberOf, pagesOf } from './pdf.ts';

it('a page has 22 lines of 28 characters (GB/T 9704-2012 §5.2.3)', () => {
  const [, page] = pagesOf(join(inject('office'), 'docx', 'one-paragraph-official.pdf'));
  const lines = page?.words.map(({ text }) => text).filter((text) => text.includes('国'));
  expect(lines).toEqual(Array(22).fill('国'.repeat(28)));
});

it('no line is empty below one that ends with a stop in the margin', () => {
  const pages = pagesOf(join(inject('office'), 'docx', 'full-lines-official.pdf'));
  expect(pages.map(numberOf)).toEqual([{ number: 1, side: 'right' }]);
});
