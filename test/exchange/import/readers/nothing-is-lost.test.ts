import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForeignDocument } from '../../../../language-server/src/exchange/import/foreign-document.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { docx, p, r, tbl } from './office.ts';
import { readText, textOf } from './show.ts';

/** What is neither in the blocks nor in what was said to be left out. */
function lost({ blocks, leftOut }: ForeignDocument, words: readonly string[]): string[] {
  const said = textOf({ blocks, leftOut }) + leftOut.flatMap(({ texts }) => texts).join('\n');
  return words.filter((word) => !said.includes(word));
}

/** Gives every place of a sketch a word of its own. */
function named(sketch: string): { text: string; words: string[] } {
  const words: string[] = [];
  const text = sketch.replaceAll('字', () => {
    words.push(`词${words.length}词`);
    return words.at(-1) as string;
  });
  return { text, words };
}

describe('what a file says is in its blocks, or said to be left out', () => {
  const run = fc.constantFrom(
    r('字'),
    r('字', '<w:vanish/>'),
    `<w:del>${r('<w:delText>字</w:delText>')}</w:del>`,
    `<w:ins>${r('字')}</w:ins>`,
    `<w:hyperlink>${r('字')}</w:hyperlink>`,
    `<w:sdt><w:sdtPr/><w:sdtContent>${r('字')}</w:sdtContent></w:sdt>`,
    `<w:fldSimple w:instr="TOC">${r('字')}</w:fldSimple>`,
    r(`<w:drawing><wps:txbx><w:txbxContent>${p('字')}</w:txbxContent></wps:txbx></w:drawing>`),
    '<m:oMath><m:rad><m:e><m:r><m:t>字</m:t></m:r></m:e></m:rad></m:oMath>',
  );
  const paragraph = fc.array(run, { minLength: 1, maxLength: 4 }).map((runs) => p(runs.join('')));
  const body = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      paragraph,
      fc
        .array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map((rows) =>
          // a cell of Word's ends with a paragraph
          tbl(...rows.map((cells) => cells.map((cell) => ['', cell + p('字')] as [string, string]))),
        ),
      tie('block').map((block) => `<w:sdt><w:sdtContent>${block}</w:sdtContent></w:sdt>`),
      fc.tuple(tie('block'), tie('block')).map((blocks) => blocks.join('')),
    ),
  })).block;

  it('in a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (sketch) => {
        const { text, words } = named(sketch);
        expect(lost(await readDocument(docx(text), 'plan.docx'), words)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  const elements = [
    'p',
    'div',
    'h2',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'nav',
    'footer',
    'del',
    'span',
    'sup',
    'pre',
    'blockquote',
    'main',
    'header',
    'caption',
    'button',
    'math',
    'dl',
    'dd',
  ];
  const page = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constant('字'),
      fc
        .tuple(fc.constantFrom(...elements), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
        .map(([name, inside]) => `<${name}>${inside.join(' ')}</${name}>`),
    ),
  })).node;

  it('in a web page, however its tags are nested', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (sketch) => {
        const { text, words } = named(sketch);
        expect(lost(await readText(`<html><body>${text}`, 'page.html'), words)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
