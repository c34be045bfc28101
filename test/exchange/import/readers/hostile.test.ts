import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { openArchive } from '../../../../language-server/src/exchange/import/readers/archive/archive.ts';
import { limits } from '../../../../language-server/src/exchange/import/readers/limits.ts';
import { Unreadable } from '../../../../language-server/src/exchange/interchange/unreadable.ts';
import { bombOf, withDeclaredSize } from './bombs.ts';
import { docx, p, tbl, workbook } from './office.ts';
import { refusal, shown } from './show.ts';

describe('an archive that unpacks to more than any document', () => {
  const bomb = bombOf(limits.part + 1, 'word/document.xml');

  it('is refused while it is unpacked, whatever size it claims', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb, 'plan.docx')).toContain('100 MB');
    expect(await refusal(withDeclaredSize(bomb, 10), 'plan.docx')).toContain('100 MB');
  });

  it('is refused where every part is small enough but all together aren’t', async () => {
    const parts = bombOf(limits.part - 1, 'xl/workbook.xml', 'xl/a.xml', 'xl/b.xml');
    expect(await refusal(parts, 'table.xlsx')).toContain('MB');
  });

  it('is only unpacked where a part is asked for', () => {
    const archive = openArchive(bombOf(limits.part + 1, 'word/vbaProject.bin', 'word/media/image1.png'));
    expect(archive.names).toEqual(['word/vbaProject.bin', 'word/media/image1.png']);
  });

  it('is not believed where it claims to be large', async () => {
    expect(shown(await readDocument(withDeclaredSize(docx(p('甲')), 0xffffffff), 'plan.docx'))).toEqual([
      '甲',
    ]);
  });
});

describe('XML that wants more than to be read', () => {
  const laughs = [
    '<!DOCTYPE x [<!ENTITY a "哈">',
    ...Array.from({ length: 9 }, (_, index) => {
      const inner = index === 0 ? '&a;' : `&b${index - 1};`;
      return `<!ENTITY b${index} "${inner.repeat(10)}">`;
    }),
    ']>',
  ].join('');
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const word = (doctype: string, entity: string) =>
    docx('', {
      files: {
        'word/document.xml': `${doctype}<w:document xmlns:w="x"><w:body>${p(entity)}</w:body></w:document>`,
      },
    });

  it.each([
    ['entities within entities', laughs, '&b8;'],
    ['an entity of another file', outside, '&a;'],
  ])('is refused: %s', async (_, doctype, entity) => {
    expect(await refusal(word(doctype, entity), 'plan.docx')).toContain('DOCTYPE');
  });

  it('is refused in a workbook', async () => {
    const sheet = `${outside}<worksheet><sheetData/></worksheet>`;
    const parts = { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(sheet) };
    expect(await refusal(zipSync(parts), 'table.xlsx')).toContain('DOCTYPE');
  });

  it('is refused where it is nested for ever', async () => {
    const deep = (depth: number) => '<w:ins>'.repeat(depth) + p('甲') + '</w:ins>'.repeat(depth);
    expect(await refusal(docx(deep(5000)), 'plan.docx')).toContain('一层套一层');
    expect(await refusal(docx(deep(100_000)), 'plan.docx')).toContain('一层套一层');
    expect(shown(await readDocument(docx(deep(50)), 'plan.docx'))).toEqual(['甲']);
  });

  it('may name styles, lists and notes that go in circles, or cells that are too wide', async () => {
    const styles = ['a', 'b']
      .map((id, index) => `<w:style w:styleId="${id}"><w:basedOn w:val="${'ba'[index]}"/></w:style>`)
      .join('');
    const footnotes = `<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/><w:t>自指</w:t></w:r></w:p></w:footnote>`;
    const body = p('<w:r><w:t>甲</w:t><w:footnoteReference w:id="1"/></w:r>', '<w:pStyle w:val="a"/>');
    const document = await readDocument(docx(body + p('乙'), { styles, footnotes }), 'plan.docx');
    expect(shown(document)).toEqual(['甲', '注：自指', '乙']);
    const wide: [string, string] = ['<w:gridSpan w:val="999999999"/>', '乙'];
    const table = tbl([wide, '丙'], ...Array.from({ length: 2000 }, () => ['丁', '戊']));
    expect(await refusal(docx(table), 'plan.docx')).toContain('单元格');
  });
});

describe('a workbook that claims cells far out', () => {
  it.each([
    '<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>',
    '<c r="A1"><v>1</v></c><c s="0"r=XFD1048576><v>1</v></c>',
  ])('is refused: %s', async (cells) => {
    expect(await refusal(workbook(cells), 'table.xlsx')).toContain('单元格');
  });

  it('is refused where it hides them', async () => {
    expect(await refusal(workbook('<c r="&#88;FD1048576"><v>1</v></c>'), 'table.xlsx')).toContain('损坏');
    expect(await refusal(workbook('<c r="XFD1e6"><v>1</v></c>'), 'table.xlsx')).toContain('损坏');
  });

  it('may merge them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['甲', '乙'],
            ['丙', '丁'],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 1_048_575, endCol: 16_383 }],
        },
      ],
    });
    expect(shown(await readDocument(bytes, 'table.xlsx'))).toEqual(['| 甲 | 乙 |', '丙']);
  });
});

describe('an archive whose names lead elsewhere', () => {
  it('is read like any other, and writes nothing', async () => {
    const bytes = docx(p('甲'), {
      files: { '../../../../tmp/evil.txt': 'x', '/etc/passwd': 'x', 'C:\\x': 'x' },
    });
    expect(shown(await readDocument(bytes, 'plan.docx'))).toEqual(['甲']);
  });

  it('is not followed where a part is said to be outside', async () => {
    const outside =
      '<Relationships><Relationship Id="1" Type="x/styles" Target="http://example.com/s.xml" TargetMode="External"/><Relationship Id="2" Type="x/footnotes" Target="../../../x.xml"/></Relationships>';
    const bytes = docx(p('甲'), { files: { 'word/_rels/document.xml.rels': outside } });
    expect(shown(await readDocument(bytes, 'plan.docx'))).toEqual(['甲']);
  });
});

describe('a page that would keep a browser busy', () => {
  it.each([
    ['tags within tags', '<div>'.repeat(100_000)],
    [
      'fonts that are never closed',
      Array.from({ length: 3000 }, (_, index) => `<p><font size=${index}>`).join(''),
    ],
    [
      'a tag of nothing but attributes',
      `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>`,
    ],
    [
      'tags of many attributes',
      `<p ${Array.from({ length: 2000 }, (_, index) => `a${index}`).join(' ')}>`.repeat(50),
    ],
    [
      'cells that span everything',
      `<table>${'<tr><td rowspan=65000 colspan=1000>x<td>y'.repeat(2000)}</table>`,
    ],
    ['quotations within quotations', `${'>'.repeat(50_000)} x`],
  ])('is refused: %s', async (what, text) => {
    const name = what.startsWith('quotations') ? 'page.md' : 'page.html';
    expect(await refusal(text, name)).toMatch(/没有读/u);
  });
});

describe('a text of nothing but one sign', () => {
  it.each<[string, string]>([
    ['\t', 'text.txt'],
    [' ', 'text.txt'],
    ['_a', 'text.md'],
    ['[', 'text.md'],
    ['"', 'table.csv'],
    ['<b>', 'page.html'],
  ])('is read or refused in no time: %j as %s', async (sign, name) => {
    const text = sign.repeat(100_000);
    const document = await readDocument(strToU8(text), name).catch((error: unknown) => error);
    expect(document).toSatisfy((each) => each instanceof Unreadable || Array.isArray(each.blocks));
  });
});

describe('whatever the bytes', () => {
  const names = ['docx', 'docm', 'xlsx', 'xls', 'csv', 'html', 'md', 'txt', 'doc', 'pdf', ''].map(
    (end) => `file.${end}`,
  );

  /** Fails on anything thrown but `Unreadable`. */
  async function readsOrRefuses(bytes: Uint8Array, name: string): Promise<void> {
    const document = await readDocument(bytes, name).catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    });
    for (const block of document?.blocks ?? []) {
      if (block.kind === 'paragraph') expect(block.text.trim()).not.toBe('');
      else expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
    }
  }

  const anyBytes = fc.uint8Array({ maxLength: 300 });
  const begun = fc
    .tuple(fc.constantFrom('PK\u0003\u0004', '<html>', '# ', '|a|', 'a,b\n', '\ufeff', '"'), anyBytes)
    .map(([head, rest]) => Uint8Array.of(...strToU8(head), ...rest));

  it.each(names)('a file is read or refused: %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, begun), (bytes) => readsOrRefuses(bytes, name)),
      { numRuns: 30 },
    );
  });

  const body = p('规划') + tbl(['甲', '乙'], ['丙', '丁']);
  const files: Readonly<Record<string, Uint8Array>> = {
    'plan.docx': docx(body, { footnotes: '', styles: '' }),
    'table.xlsx': workbook('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>', [14]),
  };

  it.each(Object.keys(files))('a file cut short anywhere is refused: %s', async (name) => {
    const whole = files[name] as Uint8Array;
    const step = Math.max(1, Math.floor(whole.length / 60));
    for (let length = 4; length < whole.length; length += step) {
      await refusal(whole.subarray(0, length), name);
    }
  });

  it.each(Object.keys(files))('a file with a byte changed is read or refused: %s', async (name) => {
    const whole = files[name] as Uint8Array;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        await readsOrRefuses(changed, name);
      }),
      { numRuns: 60 },
    );
  });

  const word = fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:sdt',
    'w:ins',
    'w:del',
    'm:oMath',
    'w:drawing',
    'w:txbxContent',
    'mc:AlternateContent',
  );
  const anyXml = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom('甲', ''),
      fc
        .tuple(word, fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  })).node;

  it('a Word file with anything in anything is read', async () => {
    await fc.assert(
      fc.asyncProperty(anyXml, async (xml) => {
        await readDocument(docx(xml), 'plan.docx');
        await readsOrRefuses(docx(xml), 'plan.docx');
      }),
      { numRuns: 60 },
    );
  });

  it('any HTML and Markdown is read', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<ol>',
      '<li>',
      '<h2>',
      '<br>',
      '<nav>',
      '<b>',
      '| a | b |\n',
      '1. ',
      '# ',
      '\n\n',
      '规划',
      '> ',
      '```\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (tags) => {
        for (const name of ['a.html', 'a.md', 'a.txt', 'a.csv']) {
          const bytes = strToU8(tags.join(''));
          if (bytes.length === 0) continue;
          await readDocument(bytes, name);
          await readsOrRefuses(bytes, name);
        }
      }),
      { numRuns: 60 },
    );
  });
});
