import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { workbook } from './office.ts';
import { leftOut, shown } from './show.ts';

const read = async (...sheets: readonly WriteSheet[]) =>
  readDocument(await writeXlsx({ sheets: [...sheets] }), 'table.xlsx');

const sheet = (rows: WriteSheet['rows'] & {}, more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: '指标',
  rows,
  ...more,
});

describe('the sheets of a workbook', () => {
  it('are tables, without the empty rows and columns around them', async () => {
    const document = await read(
      sheet([
        [null, null, null],
        [null, '指标', '目标'],
        [null, '绿地率', 40],
      ]),
    );
    expect(document.blocks).toEqual([
      {
        kind: 'grid',
        sheet: '指标',
        place: { unit: 'row', number: 2 },
        rows: [
          [{ text: '指标' }, { text: '目标' }],
          [{ text: '绿地率' }, { text: '40' }],
        ],
      },
    ]);
  });

  it('hold several, set apart by blank rows, with titles above and notes below', async () => {
    const document = await read(
      sheet([
        ['表1 主要指标', null, null],
        [null, null, '单位：%'],
        ['指标', '2020年', '2025年'],
        ['绿地率', 38, 40],
        ['注：按建成区计算。', null, null],
        [null, null, null],
        ['指标', '目标', null],
        ['覆盖率', 1, null],
      ]),
    );
    expect(shown(document)).toEqual([
      '表1 主要指标',
      '单位：%',
      '| 指标 | 2020年 | 2025年 |',
      '| 绿地率 | 38 | 40 |',
      '注：按建成区计算。',
      '| 指标 | 目标 |',
      '| 覆盖率 | 1 |',
    ]);
    expect(document.blocks.map(({ place }) => place.number)).toEqual([1, 2, 3, 5, 7]);
  });

  it('have their merged cells joined', async () => {
    const document = await read(
      sheet(
        [
          ['类别', '指标', '目标'],
          ['硬件', '面积', '≥30'],
          ['不见', '覆盖率', '100%'],
        ],
        { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
      ),
    );
    expect(shown(document)).toEqual([
      '| 类别 | 指标 | 目标 |',
      '| 硬件 | 面积 | ≥30 |',
      '| ^ | 覆盖率 | 100% |',
    ]);
  });

  it('leave out what is hidden, and say so', async () => {
    const document = await read(
      sheet(
        [
          ['指标', '内部', '目标'],
          ['甲', '密', '1'],
          ['乙', '密', '2'],
        ],
        { rowDefs: new Map([[2, { hidden: true }]]), columns: [{}, { hidden: true }, {}] },
      ),
      { name: '草稿', rows: [['旧稿', '作废']], hidden: true },
    );
    expect(shown(document)).toEqual(['| 指标 | 目标 |', '| 甲 | 1 |']);
    expect(leftOut(document, 'hidden')).toEqual([3, '乙 密 2', '内部 密', '草稿 旧稿 作废']);
  });

  it('show a merged cell whose first row is hidden in the next', async () => {
    const document = await read(
      sheet(
        [
          ['类别', '指标'],
          ['硬件', '甲'],
          [null, '乙'],
        ],
        {
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
      ),
    );
    expect(shown(document)).toEqual(['| 类别 | 指标 |', '| 硬件 | 乙 |']);
  });

  it('have comments, page headers and formulas without a result counted', async () => {
    const cells = new Map([
      ['0,0', { value: '甲', comment: { author: '张', text: '请核对' } }],
      ['0,1', { value: null, formula: 'SUM(A2:A9)' }],
      ['1,1', { value: '乙' }],
      ['1,0', { value: '丙' }],
      ['0,2', { value: '丁' }],
      ['1,2', { value: 0.3, formula: 'A9', formulaResult: 0.3, style: { numFmt: '0%' } }],
    ]);
    const document = await read({
      name: '表',
      cells,
      headerFooter: { oddFooter: '&C— &P —', oddHeader: '&L内部资料' },
    });
    expect(shown(document)).toEqual(['| 甲 |  | 丁 |', '| 丙 | 乙 | 30% |']);
    expect(leftOut(document, 'comments')).toEqual([1, '请核对']);
    expect(leftOut(document, 'formulas')).toEqual([1, '=SUM(A2:A9)']);
    expect(leftOut(document, 'page-marks')).toEqual([2, '内部资料', '— —']);
  });

  it('have notes below over the width of their own table', async () => {
    const rows = [
      ['指标', '目标', null, null],
      ['甲', '1', null, null],
      ['口径见附件', null, null, null],
      [null, null, null, null],
      ['一', '二', '三', '四'],
      ['五', '六', '七', '八'],
    ];
    const document = await read(
      sheet(rows, { merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }] }),
    );
    expect(shown(document)).toEqual([
      '| 指标 | 目标 |',
      '| 甲 | 1 |',
      '口径见附件',
      '| 一 | 二 | 三 | 四 |',
      '| 五 | 六 | 七 | 八 |',
    ]);
  });

  it('have pictures and macros counted, and never unpacked', async () => {
    const data = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    const image = { data, type: 'png', anchor: { from: { row: 0, col: 0 } } } as const;
    const bytes = await writeXlsx({
      sheets: [{ name: '表', rows: [['甲', '乙']], images: [image] }],
      vbaProject: Uint8Array.of(1, 2, 3),
    });
    const document = await readDocument(bytes, 'table.xlsm');
    expect(shown(document)).toEqual(['| 甲 | 乙 |']);
    expect(leftOut(document, 'pictures')).toEqual([1]);
    expect(leftOut(document, 'macros')).toEqual([1]);
  });

  it('have text boxes behind their cells', async () => {
    const textBoxes = [{ text: '框中文字', anchor: { from: { row: 4, col: 0 } } }];
    expect(shown(await read(sheet([['甲', '乙']], { textBoxes })))).toEqual(['| 甲 | 乙 |', '框中文字']);
  });

  it('may stand beside sheets that are charts', async () => {
    const files = unzipSync(workbook('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'));
    const withChart = (name: string, before: string, added: string) => {
      files[name] = strToU8(strFromU8(files[name] as Uint8Array).replace(before, added + before));
    };
    withChart('xl/workbook.xml', '</sheets>', '<sheet name="图" sheetId="2" r:id="r9"/>');
    withChart(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="r9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>',
    );
    expect(shown(await readDocument(zipSync(files), 'table.xlsx'))).toEqual(['| 1 | 2 |']);
  });

  it('have a single text as a paragraph', async () => {
    expect(shown(await read(sheet([['只有一句话。']])))).toEqual(['只有一句话。']);
  });
});

describe('a cell', () => {
  const cellWith = async (value: string | number | boolean | Date, numFmt?: string) => {
    const cells = new Map([
      ['0,0', { value: '甲' }],
      ['0,1', { value, ...(numFmt && { style: { numFmt } }) }],
    ]);
    const [line = ''] = shown(await read({ name: '表', cells }));
    return /^\| 甲 \| (.*) \|$/u.exec(line)?.[1];
  };
  const date = new Date(Date.UTC(2025, 11, 31));

  it.each<[string | number | boolean | Date, string | undefined, string]>([
    [0.1 + 0.2, undefined, '0.3'],
    [1 / 3, undefined, '0.333333333'],
    [0.178, '0.0%', '17.8%'],
    [0.07, '0%', '7%'],
    [30, '"≥"0"平方米"', '≥30平方米'],
    [0.9, '0%"以上"', '90%以上'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [123456, '0!.0,"万"', '12.3万'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"—"', '—'],
    [1.005, '0.00', '1.01'],
    [3.5, '[$¥-804]#,##0.00', '¥3.50'],
    [1.5, '[>=1]0.0"亿";0.00', '1.5亿'],
    [12345, '0.00E+00', '1.23E+04'],
    [105, '[DBNum1]General', '一百零五'],
    [true, undefined, 'TRUE'],
    ['≥ 18%', undefined, '≥ 18%'],
    ['上\n下', undefined, '上/下'],
    [date, 'yyyy"年"m"月"d"日"', '2025年12月31日'],
    [date, 'yyyy/m/d', '2025/12/31'],
    [date, 'yyyy"年"m"月"', '2025年12月'],
    [date, '[DBNum1]yyyy"年"m"月"', '二〇二五年十二月'],
    [new Date(Date.UTC(2025, 0, 2, 13, 5)), 'yyyy-mm-dd hh:mm', '2025-01-02 13:05'],
    [new Date(Date.UTC(2025, 0, 2, 13, 5)), '上午/下午h"时"mm"分"', '下午1时05分'],
    [date, 'aaaa', '星期三'],
  ])('that holds %s as %s shows %s', async (value, format, text) => {
    expect(await cellWith(value, format)).toBe(text);
  });

  it('shows dates in the formats that Chinese Excel has by number', async () => {
    const bytes = workbook(
      '<c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" s="1"><v>46022</v></c><c r="C1" s="2"><v>46022</v></c>',
      [57, 14],
    );
    expect(shown(await readDocument(bytes, 'table.xlsx'))).toEqual(['| 甲 | 2025年12月 | 2025/12/31 |']);
  });

  it('shows digits set high as such, and nothing for what Excel reads aloud', async () => {
    const rich =
      '<c r="A1" t="inlineStr"><is><r><t>km</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c><c r="B1"><v>1</v></c>';
    expect(shown(await readDocument(workbook(rich), 'table.xlsx'))).toEqual(['| km² | 1 |']);
  });
});
