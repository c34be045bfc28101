import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from '../../../language-server/src/print/documents/clean-text.ts';
import { tableHtml } from '../../../language-server/src/print/documents/html/table.ts';
import { htmlDocument } from '../../../language-server/src/print/documents/html.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { anyTable, anyText, tableWith } from './arbitrary.ts';
import { indicators, tableOf } from './samples.ts';
import { type Element, elements, parseXml, textOf } from './xml.ts';

async function rendered(tables: readonly Table[], title = ''): Promise<string> {
  return new TextDecoder().decode(htmlDocument(tables, { title, language: 'zh' }));
}

// The page is written to be well-formed XML as well, so a strict parser finds any hole in the escaping.
async function parsed(tables: readonly Table[], title = ''): Promise<Element> {
  return parseXml(await rendered(tables, title));
}

describe('HTML', () => {
  it('is the golden file', async () => {
    const small = { ...indicators, rows: indicators.rows.slice(10) };
    const text = await rendered([small], '城乡社区服务体系建设行动方案（2023—2025年）');
    await expect(text).toMatchFileSnapshot('golden/indicators.html');
  });

  it('merges cells really, and writes no cell where another one reaches', async () => {
    const columns = ['甲', '乙', '丙'].map((heading) => ({ heading, align: 'left' }) as const);
    const rows = [
      ['a ↓2', 'b →2', ''],
      ['', 'c', 'd'],
    ];
    const [, first, second] = elements(await parsed([tableOf({ columns, rows })]), 'tr');
    expect(elements(first as Element, 'td').map((cell) => cell.attributes)).toEqual([
      { class: 'short', rowspan: '2' },
      { class: 'short', colspan: '2' },
    ]);
    expect(elements(second as Element, 'td').map(textOf)).toEqual(['c', 'd']);
  });

  it('says where a cell comes from', () => {
    const table = tableWith('30');
    const cell = { text: '30', column: 0, source: { start: 12, end: 14 } };
    expect(tableHtml({ ...table, rows: [[cell]] })).toContain('data-start="12" data-end="14">30</td>');
  });

  it('sets a part in', () => {
    const cell = { text: '其中：普惠托位占比', column: 0, indented: true as const };
    expect(tableHtml({ ...tableWith(''), rows: [[cell]] })).toContain('<td class="part">其中');
  });

  it('prints a table with very many columns in small letters', async () => {
    const columns = Array.from({ length: 30 }, () => ({ heading: '2015年', align: 'right' as const }));
    const [section] = elements(await parsed([{ title: '', columns, rows: [], notes: [] }]), 'section');
    expect(section?.attributes.class).toBe('wide denser');
  });

  it('prints a wide table on a page turned sideways, with the title on it', async () => {
    const columns = Array.from({ length: 12 }, (_, index) => ({
      heading: `${2015 + index}年`,
      align: 'right' as const,
    }));
    const page = await parsed([{ title: '', columns, rows: [], notes: [] }], '方案');
    const [section] = elements(page, 'section');
    expect(section?.attributes.class).toMatch(/\bwide\b/);
    expect(elements(section as Element, 'h1').map(textOf)).toEqual(['方案']);
  });

  it('loads nothing and runs nothing', async () => {
    const nasty = tableWith('<script>alert(1)</script><img src=x onerror=alert(1)>');
    const page = await parsed(
      [{ ...nasty, title: '</caption><script>', notes: ['"><iframe>'] }],
      '</title><script>',
    );
    for (const tag of ['script', 'link', 'img', 'iframe', 'object']) expect(elements(page, tag)).toEqual([]);
  });

  it('gives any text back when parsed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const page = await parsed([{ ...tableWith(text), title: text, notes: [text] }], text);
        expect(elements(page, 'td').map(textOf)).toEqual([cleanText(text)]);
        expect(elements(page, 'caption').map(textOf).join('')).toBe(oneLine(text));
        expect(elements(page, 'p').map(textOf)).toEqual([oneLine(text)]);
        expect(elements(page, 'title').map(textOf)).toEqual([oneLine(text).trim()]);
      }),
    );
  });

  it('fills every row exactly, whatever the spans', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const rows = elements(await parsed([table]), 'tr').slice(1);
        const places = rows
          .flatMap((row) => elements(row, 'td'))
          .map(({ attributes }) => {
            return Number(attributes.rowspan ?? 1) * Number(attributes.colspan ?? 1);
          });
        expect(places.reduce((total, next) => total + next, 0)).toBe(
          table.rows.length * table.columns.length,
        );
      }),
    );
  });
});
