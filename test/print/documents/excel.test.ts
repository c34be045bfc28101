import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../language-server/src/print/documents/clean-text.ts';
import { sheetNames } from '../../../language-server/src/print/documents/excel/sheet-names.ts';
import { excelText, excelValue } from '../../../language-server/src/print/documents/excel/values.ts';
import { excelWorkbook } from '../../../language-server/src/print/documents/excel/workbook.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { anyTable, anyText, tableWith } from './arbitrary.ts';
import { partsOf } from './office-file.ts';
import { indicators, tableOf, twoRowHead } from './samples.ts';
import { type Element, elements, textOf } from './xml.ts';

interface Workbook {
  readonly parts: ReadonlyMap<string, Element>;
  sheet(number: number): Element;
  /** Text or number of a cell of the first sheet, and the attributes of its style. */
  cell(reference: string): { type: string | undefined; value: string; style: Element };
}

async function workbookOf(tables: readonly Table[], title = '行动方案'): Promise<Workbook> {
  const parts = partsOf(await excelWorkbook(tables, { title, language: 'zh' }));
  const part = (path: string) => {
    const found = parts.get(path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  };
  const sheet = (number: number) => part(`xl/worksheets/sheet${number}.xml`);
  return {
    parts,
    sheet,
    cell: (reference) => {
      const found = elements(sheet(1), 'c').find((cell) => cell.attributes.r === reference);
      if (!found) throw new Error(`no ${reference}`);
      const raw = textOf(found);
      const { t: type, s: style } = found.attributes;
      const shared = type === 's' ? elements(part('xl/sharedStrings.xml'), 'si')[Number(raw)] : undefined;
      const [formats] = elements(part('xl/styles.xml'), 'cellXfs');
      return {
        type,
        value: shared ? asExcelReads(textOf(shared)) : raw,
        style: elements(formats as Element, 'xf')[Number(style)] as Element,
      };
    },
  };
}

/** The sheet and the range of each name of this kind. */
function namesIn(parts: Workbook['parts'], kind: string): (string | undefined)[][] {
  return elements(parts.get('xl/workbook.xml') as Element, 'definedName')
    .filter(({ attributes }) => attributes.name === kind)
    .map((name) => [name.attributes.localSheetId, textOf(name)]);
}

/** Excel takes `_x000D_` for the character with that number (ECMA-376 part 1, §22.9.2.19). */
function asExcelReads(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

describe('Excel', () => {
  it('has title, headings, body and notes in rows', async () => {
    const { cell } = await workbookOf([indicators]);
    expect(cell('A1').value).toBe(indicators.title);
    expect(cell('C2').value).toBe('指标名称');
    expect(cell('C3').value).toBe('每百户居民拥有社区综合服务设施面积');
    expect(cell('A16').value).toBe(indicators.notes[0]);
  });

  it('merges cells really', async () => {
    const { sheet } = await workbookOf([indicators]);
    expect(elements(sheet(1), 'mergeCell').map((merge) => merge.attributes.ref)).toEqual([
      'A1:F1',
      'B3:B7',
      'B8:B13',
      'B14:B15',
      'A16:F16',
    ]);
  });

  it('has a head of two rows in two, frozen and repeated, the filter below it', async () => {
    const { sheet, cell, parts } = await workbookOf([{ ...twoRowHead, title: '指标' }]);
    expect(['A2', 'B2', 'D2', 'B3', 'C3', 'A4'].map((reference) => cell(reference).value)).toEqual([
      '指标',
      '目标',
      '属性',
      '2030年',
      '年均',
      '床位数',
    ]);
    expect(elements(sheet(1), 'mergeCell').map(({ attributes }) => attributes.ref)).toEqual([
      'A1:D1',
      'A2:A3',
      'B2:C2',
      'D2:D3',
    ]);
    expect(elements(sheet(1), 'pane')[0]?.attributes).toMatchObject({ ySplit: '3' });
    expect(elements(sheet(1), 'autoFilter')[0]?.attributes.ref).toBe('A3:D4');
    expect(namesIn(parts, '_xlnm.Print_Titles')).toEqual([['0', "'指标'!$2:$3"]]);
    expect(namesIn(parts, '_xlnm.Print_Area')).toEqual([['0', "'指标'!$A$1:$D$4"]]);
  });

  it('draws the rules of a merged cell all around it', async () => {
    const { cell } = await workbookOf([indicators]);
    expect(cell('B5').style.attributes.borderId).toBe(cell('B3').style.attributes.borderId);
    expect(cell('B5').style.attributes.borderId).not.toBe('0');
  });

  it('freezes the headings and repeats them in print', async () => {
    const { sheet, parts } = await workbookOf([
      indicators,
      { ...tableWith('1'), title: "a'b c" },
      tableWith('1'),
    ]);
    expect(elements(sheet(1), 'pane').map((pane) => pane.attributes)).toMatchObject([
      { ySplit: '2', state: 'frozen' },
    ]);
    expect(namesIn(parts, '_xlnm.Print_Titles')).toEqual([
      ['0', "'专栏1 城乡社区服务体系建设主要发展指标'!$2:$2"],
      ['1', "'a''b c'!$2:$2"],
      ['2', "'表3'!$1:$1"],
    ]);
  });

  it('prints all from the title to the last note, and filters the body', async () => {
    const wide = tableOf({
      columns: Array.from({ length: 28 }, (_, index) => ({ heading: `${index}`, align: 'left' }) as const),
      rows: [Array(28).fill('1')],
    });
    const { sheet, parts } = await workbookOf([indicators, wide, { ...wide, rows: [] }]);
    expect(namesIn(parts, '_xlnm.Print_Area')).toEqual([
      ['0', "'专栏1 城乡社区服务体系建设主要发展指标'!$A$1:$F$16"],
      ['1', "'表2'!$A$1:$AB$2"],
      ['2', "'表3'!$A$1:$AB$1"],
    ]);
    const filters = [1, 2, 3].map((number) =>
      elements(sheet(number), 'autoFilter').map(({ attributes }) => attributes.ref),
    );
    expect(filters).toEqual([['A2:F15'], ['A1:AB2'], []]);
  });

  it('has what a merged cell says in every row it covers, for the filter', async () => {
    const { cell } = await workbookOf([indicators]);
    expect([cell('B3').value, cell('B7').value, cell('B8').value]).toEqual([
      '硬件达标',
      '硬件达标',
      '服务提升',
    ]);
  });

  it('has the number of a value as a number, its words in the format', async () => {
    const texts: [text: string, amount: string, number: number, format: string][] = [
      ['≥30平方米', '30', 30, '"≥"0"平方米"'],
      ['60%以上', '60', 0.6, '0%"以上"'],
      ['17.80%', '17.80', 0.178, '0.00%'],
      ['[1800]公里', '1800', 1800, '"["0"]公里"'],
      ['每年不少于100场次', '100', 100, '"每年不少于"0"场次"'],
      ['≥18%（2025年）', '18', 0.18, '"≥"0%"（2025年）"'],
      ['平均每20户1名', '1', 1, '"平均每20户"0"名"'],
    ];
    const columns = [{ heading: '甲', align: 'center' } as const];
    const rows = texts.map(([text, amount]) => [{ text, amount, column: 0 }]);
    const { cell, parts } = await workbookOf([{ title: '', columns, rows, notes: [] }]);
    const formats = elements(parts.get('xl/styles.xml') as Element, 'numFmt');
    const found = texts.map((_, row) => {
      const { type, value, style } = cell(`A${row + 2}`);
      const format = formats.find(({ attributes }) => attributes.numFmtId === style.attributes.numFmtId);
      // 0 %, 0.00 % are Excel's own, by number
      const own = { '9': '0%', '10': '0.00%' }[style.attributes.numFmtId ?? ''];
      return [type, Number(value), format?.attributes.formatCode ?? own];
    });
    expect(found).toEqual(texts.map(([, , number, format]) => [undefined, number, format]));
  });

  it('sets a part in under the cell above', async () => {
    const columns = [{ heading: '指标名称', align: 'left' } as const];
    const rows = [
      [{ text: '托位数', column: 0 }],
      [{ text: '其中：普惠', column: 0, indented: true as const }],
    ];
    const { cell } = await workbookOf([{ title: '', columns, rows, notes: [] }]);
    const indents = ['A2', 'A3'].map(
      (reference) => elements(cell(reference).style, 'alignment')[0]?.attributes.indent,
    );
    expect(indents).toEqual([undefined, '2']);
  });

  it('prints on A4, as many pages long as it takes but one wide', async () => {
    const { sheet } = await workbookOf([indicators]);
    expect(elements(sheet(1), 'pageSetup').map((setup) => setup.attributes)).toMatchObject([
      { paperSize: '9', orientation: 'portrait', fitToWidth: '1', fitToHeight: '0' },
    ]);
    expect(elements(sheet(1), 'pageSetUpPr').map((setup) => setup.attributes)).toEqual([{ fitToPage: '1' }]);
  });

  it('gives columns widths, wraps and names Chinese fonts', async () => {
    const { sheet, cell, parts } = await workbookOf([indicators]);
    expect(elements(sheet(1), 'col').map((column) => Number(column.attributes.width))).toEqual([
      6, 10, 46, 13, 13, 8,
    ]);
    const [alignment] = elements(cell('C3').style, 'alignment');
    expect(alignment?.attributes).toMatchObject({ horizontal: 'left', vertical: 'center', wrapText: 'true' });
    const fonts = elements(parts.get('xl/styles.xml') as Element, 'font').map(
      (font) => elements(font, 'name')[0]?.attributes.val,
    );
    expect(new Set(fonts)).toEqual(new Set(['仿宋', '方正小标宋简体', '黑体']));
  });

  it('narrows the columns of a sheet that would be too small in print, but none of numbers', async () => {
    const widthsOf = async (plans: number) => {
      const headings = ['指标名称', ...Array.from({ length: plans }, (_, at) => `${at + 1}市\n2021—2025年`)];
      const columns = headings.map((heading) => ({ heading, align: 'left' }) as const);
      const said = '力争达到100%（2025年）';
      const row = [
        '社区综合服务设施开放时间与居民需求相适应的比例',
        ...Array(plans - 1).fill(said),
        '1234567890123456789.5',
      ];
      const number = { text: '每百户不少于123456.5平方米', column: plans, amount: '123456.5' };
      const table = tableOf({ columns, rows: [row] });
      const rows = table.rows.map((cells) => [...cells.slice(0, -1), number]);
      const { sheet } = await workbookOf([{ ...table, rows }]);
      return elements(sheet(1), 'col').map((column) => Number(column.attributes.width));
    };
    expect(await widthsOf(3)).toEqual([46, 25, 25, 29]);
    const nine = await widthsOf(9);
    expect(nine.slice(0, 2)).toEqual([16, 17]);
    expect(nine.at(-1)).toBe(28);
  });

  describe('what is merged downwards', () => {
    const columns = ['部门', '事项'].map((heading) => ({ heading, align: 'left' }) as const);
    const department = (rows: number) =>
      Array.from({ length: rows }, (_, row) => [row === 0 ? `市民政局 ↓${rows}` : '', '甲\n乙\n丙']);
    const printed = async (...counts: number[]) => {
      const { sheet } = await workbookOf([tableOf({ title: '', columns, rows: counts.flatMap(department) })]);
      return {
        begins: elements(sheet(1), 'brk').map(({ attributes }) => Number(attributes.id)),
        merges: elements(sheet(1), 'mergeCell').map(({ attributes }) => attributes.ref),
      };
    };

    it('stands on one page, the rows of which are counted', async () => {
      // a page has room for eleven rows of three lines, of which the third four would be cut
      expect(await printed(4, 4, 4, 4)).toEqual({
        begins: [9],
        merges: ['A2:A5', 'A6:A9', 'A10:A13', 'A14:A17'],
      });
    });

    it('says so on each page that it goes on, where it is too high for one', async () => {
      const { begins, merges } = await printed(30);
      expect(begins).toHaveLength(merges.length - 1);
      expect(merges[0]).toBe(`A2:A${begins[0]}`);
      expect(merges.slice(1).map((merge) => merge?.split(':')[0])).toEqual(
        begins.map((row) => `A${row + 1}`),
      );
    });

    it('is all that pages are broken for', async () => {
      expect((await printed(...Array(40).fill(1))).begins).toEqual([]);
    });
  });

  it('makes room for wrapped and merged text', async () => {
    const columns = ['类别', '指标'].map((heading) => ({ heading, align: 'left' }) as const);
    const long = '实行全科服务模式的城乡社区覆盖率'.repeat(4);
    const rows = [
      ['一', long],
      [`${long}${long} ↓2`, '1'],
      ['', '2'],
    ];
    const { sheet } = await workbookOf([tableOf({ columns, rows })]);
    const heights = elements(sheet(1), 'row').map((row) => Number(row.attributes.ht));
    const [heading = 0, first = 0, second = 0, third = 0] = heights;
    expect(first).toBeGreaterThan(2 * heading);
    expect(second).toBe(third);
    expect(second + third).toBeGreaterThan(first);
  });

  it('writes no formula', async () => {
    const { sheet, cell } = await workbookOf([tableWith('=1+1')]);
    expect(elements(sheet(1), 'f')).toEqual([]);
    expect(cell('A2')).toMatchObject({ type: 's', value: '=1+1' });
  });

  it('opens with the title alone when there is no table', async () => {
    const { sheet, cell } = await workbookOf([], '行动方案');
    expect(cell('A1').value).toBe('行动方案');
    expect(Number(elements(sheet(1), 'row')[0]?.attributes.ht)).toBeLessThan(40);
  });

  it('gives any cell text back, in parts that are all well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const table = { ...tableWith(text), title: '', notes: [text] };
        const { type, value } = (await workbookOf([table], text)).cell('A2');
        const clean = cleanText(text);
        expect(type === 's' || clean === '' ? value : shown(clean)).toBe(clean);
      }),
      { numRuns: 50 },
    );
  });

  it('never merges overlapping cells', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const taken = new Set<string>();
        for (const { attributes } of elements((await workbookOf([table])).sheet(1), 'mergeCell')) {
          const [, left = '', top, right = '', bottom] =
            /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(attributes.ref ?? '') ?? [];
          for (let row = Number(top); row <= Number(bottom); row++) {
            for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column++) {
              expect(taken).not.toContain(`${row},${column}`);
              taken.add(`${row},${column}`);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** What Excel shows for a number in one of our formats. */
function shown(text: string): string {
  const { value, format } = excelValue(text);
  if (typeof value === 'string') return value;
  const [, decimals = '', percent = ''] = /^0(?:\.(0+))?(%?)$/.exec(format) ?? [];
  return `${(percent ? value * 100 : value).toFixed(decimals.length)}${percent}`;
}

describe('excelValue', () => {
  it.each(['0', '13', '100%', '17.8%', '17.80', '-3.5%', '123456789012345', '0.007'])(
    '%s is a number that shows as it is written',
    (text) => {
      expect(typeof excelValue(text).value).toBe('number');
      expect(shown(text)).toBe(text);
    },
  );

  it.each([
    '',
    '007',
    '-0',
    '+3',
    '1e5',
    '1,234',
    '.5',
    '1.',
    '≥10%',
    '18人',
    '—',
    '2023-10-08',
    '1234567890123456',
  ])('%j stays text', (text) => expect(excelValue(text)).toEqual({ value: text, format: '@' }));

  it.each([
    ['80个；90个', undefined],
    ['第007号', '007'],
    ['5个"大"', '5'],
    ['30.5%', '30'],
    [`${'不低于上年度所在市（区）农村居民人均可支配收入的'}2.3倍`, '2.3'],
    ['3000000000000000.5元', '3000000000000000.5'],
  ])('%j with the number %j stays text', (text, amount) =>
    expect(excelValue(text, amount)).toEqual({ value: text, format: '@' }),
  );

  it('keeps what looks like an escape', () => expect(excelText('_x0041__x')).toBe('_x005F_x0041__x'));

  it('cuts what no cell can hold, between characters', () => {
    const cut = excelText('𠮷'.repeat(20000));
    expect(cut).toHaveLength(32767);
    expect(cut.endsWith('𠮷…')).toBe(true);
  });
});

describe('sheetNames', () => {
  it.each([
    [['a:b[c]*d?e/f\\g'], ['a b c d e f g']],
    [
      ['', '  '],
      ['表1', '表2'],
    ],
    [
      ['指标', '指标', 'A', 'a'],
      ['指标', '指标 (2)', 'A', 'a (2)'],
    ],
    [["'引'"], ['引']],
    [['History'], ['History (2)']],
  ])('%j → %j', (titles, names) => expect(sheetNames(titles, 'zh')).toEqual(names));

  it('says an untitled one in English too', () => expect(sheetNames([''], 'en')).toEqual(['Table 1']));

  it('are always legal and different', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constant('甲'.repeat(40))), { maxLength: 6 }), (titles) => {
        const names = sheetNames(titles.map(cleanText), 'zh');
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
          expect(name).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
