import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../language-server/src/print/documents/clean-text.ts';
import { sum } from '../../../language-server/src/print/documents/layout/column-widths.ts';
import { wordDocument } from '../../../language-server/src/print/documents/word/document.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { anyTable, anyText, tableWith } from './arbitrary.ts';
import { partOf, partsOf } from './office-file.ts';
import { indicators, tableOf, twoRowHead } from './samples.ts';
import { type Element, elements, textOf } from './xml.ts';

async function rendered(tables: readonly Table[], title = '行动方案'): Promise<Uint8Array> {
  return wordDocument(tables, { title, language: 'zh' });
}

async function bodyOf(tables: readonly Table[], title?: string): Promise<Element> {
  return partOf(await rendered(tables, title), 'word/document.xml');
}

/** Values of an attribute of all elements of a name. */
function values(parent: Element, name: string, attribute = 'w:val'): (string | undefined)[] {
  return elements(parent, name).map((element) => element.attributes[attribute]);
}

const wide: Table = {
  title: '分年度目标',
  columns: Array.from({ length: 11 }, (_, index) => ({ heading: `${2015 + index}年`, align: 'right' })),
  rows: [Array.from({ length: 11 }, (_, column) => ({ text: '1234.5', column }))],
  notes: [],
};

describe('Word', () => {
  it('has A4 pages with the margins of the standard', async () => {
    const body = await bodyOf([indicators]);
    expect(elements(body, 'w:pgSz').map((size) => size.attributes)).toMatchObject([
      { 'w:w': '11906', 'w:h': '16838' },
    ]);
    expect(elements(body, 'w:pgMar').map((margin) => margin.attributes)).toMatchObject([
      { 'w:top': '2098', 'w:right': '1474', 'w:bottom': '1984', 'w:left': '1587' },
    ]);
  });

  it('sets title, caption, headings and body in their fonts', async () => {
    const runs = elements(await bodyOf([indicators]), 'w:r').map((run) => {
      const [fonts] = elements(run, 'w:rFonts');
      return [textOf(run), fonts?.attributes['w:eastAsia'], values(run, 'w:sz')[0]];
    });
    expect(runs[0]).toEqual(['行动方案', '方正小标宋简体', '44']);
    expect(runs[1]).toEqual([indicators.title, 'SimHei', '28']);
    expect(runs[2]).toEqual(['序号', 'SimHei', '21']);
    expect(runs).toContainEqual(['≥30平方米', 'FangSong', '21']);
    expect(runs.at(-1)).toEqual([indicators.notes[0], 'FangSong', '21']);
  });

  it('names the same font for every script, so that ≥ and — are not set in a Latin one', async () => {
    for (const fonts of elements(await bodyOf([indicators]), 'w:rFonts')) {
      const { 'w:eastAsia': font } = fonts.attributes;
      expect(fonts.attributes).toEqual({
        'w:ascii': font,
        'w:hAnsi': font,
        'w:cs': font,
        'w:eastAsia': font,
        'w:hint': 'eastAsia',
      });
    }
  });

  it('merges the categories downwards, really', async () => {
    const rows = elements(await bodyOf([indicators]), 'w:tr').slice(1);
    const merges = rows.map((row) => values(row, 'w:vMerge')[0]);
    expect(merges.map((merge, row) => (merge === 'restart' ? row : -1)).filter((row) => row >= 0)).toEqual([
      0, 5, 11,
    ]);
    expect(merges.filter((merge) => merge === 'continue')).toHaveLength(10);
    expect(textOf(elements(rows[1] as Element, 'w:tc')[1] as Element)).toBe('');
  });

  it('sets a part in by two characters of its size', async () => {
    const columns = [{ heading: '指标名称', align: 'left' } as const];
    const rows = [
      [{ text: '托位数', column: 0 }],
      [{ text: '其中：普惠', column: 0, indented: true as const }],
    ];
    const cells = elements(await bodyOf([{ title: '', columns, rows, notes: [] }]), 'w:tc');
    expect(cells.map((cell) => values(cell, 'w:ind', 'w:left'))).toEqual([[], [], ['480']]);
  });

  it('gives the words of English headings room to stand whole', async () => {
    const columns = ['No.', 'Indicator', 'Departments', ...Array(9).fill('2025 baseline')].map(
      (heading: string) => ({ heading, align: 'left' }) as const,
    );
    const rows = [columns.map((_, column) => ({ text: '甲乙丙丁'.repeat(9), column }))];
    const widths = values(await bodyOf([{ title: '', columns, rows, notes: [] }]), 'w:gridCol', 'w:w');
    // 9 points: 90 twips for half a character
    expect(Number(widths[2])).toBeGreaterThan('Departments'.length * 90 + 2 * 85);
    expect(Number(widths[3])).toBeGreaterThan('baseline'.length * 90 + 2 * 85);
  });

  it('merges sideways with a span', async () => {
    const columns = ['甲', '乙', '丙'].map((heading) => ({ heading, align: 'left' }) as const);
    const rows = [
      ['标题 ↓2 →2', '', 'c'],
      ['', '', 'd'],
    ];
    const body = await bodyOf([tableOf({ columns, rows })]);
    expect(values(body, 'w:gridSpan')).toEqual(['2', '2']);
    expect(values(body, 'w:vMerge')).toEqual(['restart', 'continue']);
  });

  it('repeats the headings and breaks no row', async () => {
    const rows = elements(await bodyOf([indicators]), 'w:tr');
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([1, ...Array(13).fill(0)]);
    expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('has a head of two rows in two, both repeated', async () => {
    const rows = elements(await bodyOf([twoRowHead]), 'w:tr');
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([1, 1, 0]);
    const [first, second] = rows.slice(0, 2).map((row) =>
      elements(row, 'w:tc').map((cell) => {
        const merges = [...values(cell, 'w:gridSpan').map((span) => `→${span}`), ...values(cell, 'w:vMerge')];
        return [textOf(cell), ...merges].join(' ');
      }),
    );
    expect(first).toEqual(['指标 restart', '目标 →2', '属性 restart']);
    expect(second).toEqual([' continue', '2030年', '年均', ' continue']);
  });

  it('keeps the headings with the first row, and the rows of a merged cell together', async () => {
    const columns = ['部门', '事项'].map((heading) => ({ heading, align: 'left' }) as const);
    const rows = [
      ['市民政局 ↓3', '甲'],
      ['', '乙'],
      ['', '丙'],
      ['市财政局', '丁'],
    ];
    const found = elements(await bodyOf([tableOf({ columns, rows })]), 'w:tr');
    const kept = (row: Element) =>
      elements(row, 'w:p').map(
        (paragraph) =>
          values(paragraph, 'w:keepNext')[0] !== 'false' && elements(paragraph, 'w:keepNext').length > 0,
      );
    expect(found.map(kept)).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('says a text over more rows than stay on a page again, so that each page has it', async () => {
    const columns = ['部门', '事项'].map((heading) => ({ heading, align: 'left' }) as const);
    const rows = Array.from({ length: 18 }, (_, row) => [row === 0 ? '市民政局 ↓18' : '', '甲']);
    const [, ...body] = elements(await bodyOf([tableOf({ columns, rows })]), 'w:tr');
    const named = body.flatMap((row, at) => (textOf(row).startsWith('市民政局') ? [at] : []));
    expect(named).toEqual([0, 6, 12]);
    expect(body.filter((row) => values(row, 'w:vMerge')[0] === 'restart')).toHaveLength(3);
    expect(values(body[0] as Element, 'w:vAlign')).toEqual(['center', 'center']);
  });

  it('gives column widths that fill the text area, and every cell its own', async () => {
    const body = await bodyOf([indicators]);
    const widths = values(body, 'w:gridCol', 'w:w').map(Number);
    expect(sum(widths)).toBe(11906 - 1587 - 1474);
    // The name of the indicator gets the most, the number the least.
    expect(Math.max(...widths)).toBe(widths[2]);
    expect(Math.min(...widths)).toBe(widths[0]);
    const [, second] = elements(body, 'w:tr');
    expect(values(second as Element, 'w:tcW', 'w:w').map(Number)).toEqual(widths);
  });

  it('turns the pages of all tables for a wide one', async () => {
    expect(values(await bodyOf([indicators]), 'w:pgSz', 'w:orient')).toEqual(['portrait']);
    const body = await bodyOf([indicators, wide]);
    expect(values(body, 'w:pgSz', 'w:orient')).toEqual(['landscape']);
    expect(elements(body, 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:top': '1587', 'w:right': '2098' });
    const widths = values(body, 'w:gridCol', 'w:w').map(Number);
    expect(sum(widths.slice(0, indicators.columns.length))).toBe(16838 - 1984 - 2098);
    expect(sum(values(body, 'w:gridCol', 'w:w').slice(-11).map(Number))).toBe(16838 - 1984 - 2098);
  });

  it('keeps tables without titles apart', async () => {
    const body = elements(await bodyOf([tableWith('1'), tableWith('2')]), 'w:body')[0] as Element;
    const names = body.children.map((child) => (typeof child === 'string' ? child : child.name));
    expect(names.join(' ')).toContain('w:tbl w:p w:tbl');
  });

  it('puts the page number at the outer edge', async () => {
    const parts = partsOf(await rendered([indicators]));
    const footers = [...parts].filter(([path]) => path.startsWith('word/footer')).map(([, part]) => part);
    expect(footers.map((footer) => [values(footer, 'w:jc')[0], textOf(footer)])).toEqual([
      ['right', '— PAGE —'],
      ['left', '— PAGE —'],
    ]);
    expect(elements(parts.get('word/settings.xml') as Element, 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('puts a bracket the first line of the title cannot hold on the second', async () => {
    const title = '泰州市城乡社区服务体系建设行动方案（2023—2025年）';
    const [heading] = elements(await bodyOf([indicators], title), 'w:p');
    expect(textOf(heading as Element)).toBe('泰州市城乡社区服务体系建设行动方案\n（2023—2025年）');
    const [short] = elements(await bodyOf([indicators], '方案（2023—2025年）'), 'w:p');
    expect(textOf(short as Element)).toBe('方案（2023—2025年）');
  });

  it('gives any cell text back, in parts that are all well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const file = await rendered([{ ...tableWith(text), title: text, notes: [text] }], text);
        const cell = elements(partsOf(file).get('word/document.xml') as Element, 'w:tc').at(-1);
        expect(textOf(cell as Element)).toBe(cleanText(text).replaceAll('\t', ' '));
      }),
      { numRuns: 50 },
    );
  });

  it('writes rows of equal width, whatever the spans', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        for (const row of elements(await bodyOf([table]), 'w:tr')) {
          const spans = elements(row, 'w:tc').map((cell) => Number(values(cell, 'w:gridSpan')[0] ?? 1));
          expect(sum(spans)).toBe(table.columns.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
