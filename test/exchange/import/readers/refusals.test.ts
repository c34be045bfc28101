import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { docx, p, workbook, zipped } from './office.ts';
import { readText, refusal, shown } from './show.ts';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file of streams as old Office wrote it: its head and the name of a stream. */
function oldOffice(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.of(...compound, ...new Array<number>(600).fill(0), ...name);
}

const bytes = (...values: number[]) => Uint8Array.of(...values, ...new Array<number>(80).fill(0));

describe('a file that can’t be read says what to do', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ['plan.doc', oldOffice('WordDocument'), /旧版.*另存为 \.docx/u],
    ['plan.docx', oldOffice('WordDocument'), /旧版.*另存为 \.docx/u],
    ['plan.wps', oldOffice('WpsCustomData'), /另存为 \.docx/u],
    ['table.xls', oldOffice('Workbook'), /旧版.*另存为 \.xlsx/u],
    ['table.et', oldOffice('ETCustomData'), /另存为 \.xlsx/u],
    ['unknown', oldOffice('Contents'), /\.docx，表格另存为 \.xlsx/u],
    ['plan.docx', oldOffice('EncryptedPackage'), /密码/u],
    ['slides.ppt', oldOffice('PowerPoint Document'), /演示文稿/u],
    ['plan.pdf', '%PDF-1.7\n', /PDF.*粘贴为规划/u],
    ['plan.docx', `%PDF-1.7\n\0`, /PDF/u],
    ['plan.rtf', '{\\rtf1 x}', /\.docx/u],
    ['scan.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), /图片/u],
    ['scan.docx', bytes(0x89, 0x50, 0x4e, 0x47), /图片/u],
    ['plan.docx', '', /空的/u],
    ['slides.pptx', zipped({ 'ppt/presentation.xml': '<x/>' }), /演示文稿/u],
    ['table.xlsb', zipped({ 'xl/workbook.bin': 'x' }), /\.xlsx/u],
    ['plan.odt', zipped({ 'content.xml': '<x/>', mimetype: 'application/x' }), /\.docx/u],
    ['files.zip', zipped({ 'a.txt': 'x' }), /认不出/u],
    ['plan.docx', zipped({ '[Content_Types].xml': '<Types/>' }), /损坏/u],
    ['plan.docx', Uint8Array.of(1, 0, 2), /损坏/u],
    ['thing.exe', Uint8Array.of(0x4d, 0x5a, 0, 1), /认不出/u],
    ['data.json', '{}', /认不出/u],
    ['page.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related', /\.docx/u],
    ['table.xls', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', /\.xlsx/u],
    ['plan.doc', '<?xml version="1.0"?><?mso-application progid="Word.Document"?>', /\.docx/u],
  ])('%s', async (name, content, message) => {
    expect(await refusal(content, name)).toMatch(message);
  });

  it('too large a file', async () => {
    expect(await refusal(new Uint8Array(50 * 1024 * 1024 + 1), 'plan.docx')).toContain('50 MB');
  });

  it('one that asks for a password in its archive', async () => {
    const locked = docx(p('甲')).slice();
    // the flag of the last file in the directory, and of all others
    for (let at = 0; at < locked.length - 4; at++) {
      if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2) {
        locked[at + 8] = (locked[at + 8] ?? 0) | 1;
      }
    }
    expect(await refusal(locked, 'plan.docx')).toMatch(/密码/u);
  });
});

describe('what a file is decides before what it is called', () => {
  it('a workbook called .docx, a document called .xlsx', async () => {
    const cells = '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>';
    expect(shown(await readDocument(workbook(cells), 'plan.docx'))).toEqual(['| 1 | 2 |']);
    expect(shown(await readDocument(docx(p('甲')), 'table.xlsx'))).toEqual(['甲']);
  });

  it('values called .xls, text called .doc', async () => {
    expect(shown(await readText('指标\t目标\n甲\t1', 'table.xls'))).toEqual([
      '| 指标 | 目标 |',
      '| 甲 | 1 |',
    ]);
    expect(shown(await readText('规划', 'plan.doc'))).toEqual(['规划']);
  });
});
