import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { withoutEmptyRows } from '../../../../language-server/src/exchange/import/readers/excel/empty-rows.ts';
import { limits } from '../../../../language-server/src/exchange/import/readers/limits.ts';
import { docx, p, workbook } from './office.ts';
import { refusal, shown } from './show.ts';

const tooMuch =
  '文件里的文字、段落或单元格多得不像一份规划，没有读：请只留下要导入的部分；表格请删去下面和右边的空行、空列';

describe('more text than any plan has is refused', () => {
  const text = '推进城乡社区服务。'.repeat(Math.ceil(limits.written / 9) + 1);

  it.each(['txt', 'csv', 'md', 'html'])('in a .%s', async (extension) => {
    const page = extension === 'html' ? `<html><body><p>${text}` : text;
    expect(await refusal(page, `规划.${extension}`)).toBe(tooMuch);
  });

  it('in one paragraph of a Word file', async () => {
    expect(await refusal(docx(p(text)), '规划.docx')).toBe(tooMuch);
  });

  it('in a table with as many rows as a sheet has', async () => {
    const rows = '指标,2025年\n'.repeat(limits.cells / 2 + 1);
    expect(await refusal(rows, '指标.csv')).toBe(tooMuch);
  });

  it('in a small workbook that has one long text in every cell', async () => {
    const row = '<c t="s"><v>0</v></c>'.repeat(100);
    const rows = Array.from({ length: 1000 }, (_, at) => `</row><row r="${at + 2}">${row}`).join('');
    const file = workbook(row + rows, [], ['字'.repeat(100_000)]);
    expect(file.length).toBeLessThan(20_000);
    expect(await refusal(file, '指标.xlsx')).toBe(tooMuch);
  });

  it('in the one cell that an open quotation mark makes of a file', async () => {
    expect(await refusal(`指标,2025年\n"${'甲,乙\n'.repeat(300_000)}`, '指标.csv')).toBe(tooMuch);
  });

  it('but not the markup of a page', async () => {
    const page = `<html><body>${'<p style="text-indent:32.0pt;mso-char-indent-count:2.0">甲</p>'.repeat(80_000)}`;
    expect(page.length).toBeGreaterThan(limits.written);
    expect(shown(await readDocument(new TextEncoder().encode(page), 'a.html'))).toHaveLength(80_000);
  });
});

describe('empty rows of a sheet', () => {
  it.each([
    ['without cells', '<row r="2"/><row r="3" spans="1:2"></row>', ''],
    ['with formats only', '<row r="2" s="1"><c r="A2" s="1"/> <c r="B2" s="1"></c></row>', ''],
    ['none of those that say something', '<row r="2"><c r="A2"/><c r="B2"><v>1</v></c></row>', undefined],
    ['none without a number, as those below count on from it', '<row><c s="1"/></row>', undefined],
  ])('are taken out: %s', (_, rows, left = rows) => expect(withoutEmptyRows(rows)).toBe(left));

  it('a million of them take no time, nor does what looks like their beginning', () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at}" s="1"><c r="A${at}" s="1"/></row>`,
    );
    expect(withoutEmptyRows(rows.join(''))).toBe('');
    const beginnings = '<row r= '.repeat(1_000_000);
    expect(withoutEmptyRows(beginnings)).toBe(beginnings);
  });

  it('leave the others where they are', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `${cell('A1', '甲')}</row><row r="2" s="1"><c r="A2" s="1"/></row><row r="9">${cell('A9', '乙')}`;
    const { blocks } = await readDocument(workbook(rows), 'a.xlsx');
    expect(blocks.map(({ place }) => place.number)).toEqual([1, 9]);
  });
});

// in time that grows with the square of the length, none of these would end
describe('a long line ends in a plan', () => {
  const imported = async (text: string, name: string) =>
    importPlan(await readDocument(new TextEncoder().encode(text), name), name).text;

  it.each(['甲，', '甲\t', '甲 ', '字', '2025年，', '1'])('of %j again and again', async (piece) => {
    const text = piece.repeat(Math.floor(500_000 / piece.length));
    expect((await imported(text, '规划.txt')).length).toBeGreaterThan(text.length / 3);
  });

  it.each([
    ['txt', (blanks: string) => `甲${blanks}乙\n`],
    ['md', (blanks: string) => `甲${blanks}乙\n`],
    ['md', (blanks: string) => `| 指标 | 2025年 |\n|---|---|\n| 甲${blanks}乙 | 3% |\n`],
    ['html', (blanks: string) => `<p>甲${blanks}乙</p>`],
    ['csv', (blanks: string) => `指标,2025年\n甲${blanks}乙,3%\n`],
  ])('of blanks in a .%s, which become some', async (extension, text) => {
    const plan = await imported(text('　'.repeat(20_000)), `规划.${extension}`);
    expect(plan).toMatch(/甲\s{1,100}乙/u);
  });
});
