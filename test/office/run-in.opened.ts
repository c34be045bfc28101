import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { revisedPlan } from '../../language-server/src/print/compare/word/revised-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../language-server/src/print/official/word/document.ts';
import { partOf } from '../print/documents/office-file.ts';
import { type Element, elements, textOf } from '../print/documents/xml.ts';
import { pagesOf } from './pdf.ts';
import { convert } from './soffice.ts';

const older = `一、主要任务
（一）发展助餐服务。每个社区建一所老年食堂。
1.健全标准。制定服务标准。
（二）培训护理员。每年培训三百人。
`;
const newer = older.replace('一所老年食堂', '两所老年食堂').replace('培训护理员', '培养护理员');

let printed: string[];
let saved: Uint8Array;
let revised: Uint8Array;

beforeAll(async () => {
  const folder = join(inject('office'), 'run-in');
  mkdirSync(folder);
  const files = ['plain.docx', 'tracked.docx'].map((name) => join(folder, name)) as [string, string];
  const document = officialDocument(readPlan(older), { responsibilities: 'brackets' });
  writeFileSync(files[0], await wordDocument(document, { contents: false }));
  writeFileSync(files[1], await revisedPlan(readPlan(older), readPlan(newer), { author: '市民政局' }));
  await convert(files, 'pdf', folder, join(folder, 'writer'));
  await convert(files, 'docx', join(folder, 'saved'), join(folder, 'writer'));
  printed = pagesOf(join(folder, 'plain.pdf'))[0]?.words.map(({ text }) => text) ?? [];
  [saved, revised] = ['plain.docx', 'tracked.docx'].map(
    (name) => new Uint8Array(readFileSync(join(folder, 'saved', name))),
  ) as [Uint8Array, Uint8Array];
});

const paragraphsOf = (file: Uint8Array) => elements(partOf(file, 'word/document.xml'), 'w:p');

describe('a paragraph that goes on in the line of its heading', () => {
  it('stands on one line in LibreOffice', () => {
    expect(printed).toEqual(expect.arrayContaining(['（一）发展助餐服务。每个社区建一所老年食堂。']));
  });

  it('is a heading with its text again, also once LibreOffice has saved the file', async () => {
    const document = await readDocument(saved, 'saved.docx');
    expect(importPlan(document, 'saved').text.replace(/\n+/gu, '\n')).toBe(`规划 saved\n${older}`);
  });

  it('keeps its marks', () => {
    const marks = paragraphsOf(saved).map((paragraph) =>
      elements(paragraph, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    );
    const at = older.indexOf('（一）');
    expect(marks.flat()).toEqual(expect.arrayContaining([`_p_${at}`, `_t_${at}`]));
  });

  it.each([
    ['before', 'w:ins', older],
    ['after', 'w:del', newer],
  ])('says what it said %s it was changed, once LibreOffice has saved the changes', (_, without, text) => {
    const words = paragraphsOf(revised).map((paragraph) => wordsOf(paragraph, without));
    expect(words.filter((line) => line !== '')).toEqual(text.trim().split('\n'));
  });
});

/** What a paragraph says without what came, or without what went. */
function wordsOf(element: Element, without: string): string {
  const kept = element.children.filter((child) => typeof child === 'string' || child.name !== without);
  if (element.name === 'w:t' || element.name === 'w:delText') return textOf(element);
  return kept.map((child) => (typeof child === 'string' ? '' : wordsOf(child, without))).join('');
}
