import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultsOf, made } from './faults.ts';
import { isTables, officeFiles } from './files.ts';

const names = officeFiles().flatMap(({ name }) => (isTables(name) ? [] : [name]));

it.each(names)('%s is what the schemas of Office ask for', async (name) => {
  expect(await faultsOf(made(name), name)).toEqual([]);
});

describe('the validator finds', () => {
  const changed = (name: string, part: string, from: string | RegExp, to: string) => {
    const parts = unzipSync(made(name));
    const before = strFromU8(parts[part] as Uint8Array);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return faultsOf(zipSync({ ...parts, [part]: strToU8(after) }), name);
  };

  it('elements in the wrong order in a document', async () => {
    const order = /(<w:tblW [^>]*\/>)(.*?)(<w:tblLayout [^>]*\/>)/;
    const faults = await changed('taizhou-official.docx', 'word/document.xml', order, '$3$2$1');
    expect(faults.join()).toMatch(/unexpected child element/);
  });

  it('a style that is asked for in a way that there is none', async () => {
    const faults = await changed(
      'taizhou-official.docx',
      'word/styles.xml',
      'w:type="paragraph"',
      'w:type="prose"',
    );
    expect(faults.join()).toMatch(/prose/);
  });

  it('elements in the wrong order in a sheet', async () => {
    const order = /(<sheetData>.*<\/sheetData>)(.*)(<mergeCells.*<\/mergeCells>)/s;
    const faults = await changed('taizhou-all.xlsx', 'xl/worksheets/sheet1.xml', order, '$3$2$1');
    expect(faults.join()).toMatch(/sheetData/);
  });
});
