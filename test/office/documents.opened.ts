import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { printedTable } from '../../language-server/src/print/documents/clean-text.ts';
import { layoutOf } from '../../language-server/src/print/documents/layout/page-layout.ts';
import { layoutInText } from '../../language-server/src/print/documents/layout/text-layout.ts';
import { officeFiles } from './files.ts';
import { missing } from './missing.ts';
import { headlessPages, pagesOfTables } from './pages-of-tables.ts';
import { bodyOf, numberOf, type Page, pagesOf } from './pdf.ts';

const documents = officeFiles().filter(({ name }) => name.endsWith('.docx'));
const withoutStops = (text: string) => text.replace(/[，、。；：！？,.;:!?]/gu, '');
const isTurned = ({ width, height }: Page) => width > height;

describe.each(documents)('$name', ({ name, says, tables, heads }) => {
  let pages: readonly Page[];
  let bodies: readonly string[];
  beforeAll(() => {
    pages = pagesOf(join(inject('office'), 'docx', name.replace('.docx', '.pdf')));
    bodies = pages.map(bodyOf);
  });

  it('shows every text', () => {
    const lost = missing(says, bodies, heads);
    // LibreOffice 7.4 leaves out one in a thousand of the stops that hang in the margin of a justified line
    expect(lost.length).toBeLessThan(2);
    expect(missing(lost.map(withoutStops), bodies.map(withoutStops), heads.map(withoutStops))).toEqual([]);
  });

  it('has the pages that it needs, none of them empty', () => {
    // 22 lines of 28 characters; contents, attachments and pictures begin pages of their own
    const lines = says.reduce((sum, text) => sum + Math.ceil((text.length + 2) / 28), 0);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(Math.ceil(lines / 22) * 1.2 + 3);
    if (says.some((text) => text !== '')) expect(bodies).not.toContain('');
  });

  it('numbers them from 1, odd ones on the right, even ones on the left', () => {
    const numbers = pages.map(numberOf);
    const first = numbers.findIndex((number) => number !== undefined);
    // a table of contents has none, and may be all there is
    expect(first === 0 || name.endsWith('-contents.docx')).toBe(true);
    if (says.join('') === '') return;
    expect(first).toBeGreaterThanOrEqual(0);
    expect(numbers.slice(first)).toEqual(
      numbers.slice(first).map((_, at) => ({ number: at + 1, side: at % 2 === 0 ? 'right' : 'left' })),
    );
  });

  if (tables.length === 0) return;
  it('says the headings of a table on each of its pages', () => {
    expect(headlessPages(tables, bodies)).toEqual([]);
  });

  // a report is upright throughout
  if (name.endsWith('-report.docx')) return;
  // a file of tables is of one orientation
  const isText = name.includes('-official');
  it('turns the pages of wide tables, and no others', () => {
    const layoutOfOne = isText ? layoutInText : layoutOf;
    const each = tables.map((table) => layoutOfOne(printedTable(table)).layout.landscape);
    const wide = isText ? each : each.map(() => each.includes(true));
    const turned = pagesOfTables(tables, bodies).map((on) => on.map((at) => isTurned(pages[at] as Page)));
    expect(turned).toEqual(turned.map((each, at) => each.map(() => wide[at])));
  });
});
