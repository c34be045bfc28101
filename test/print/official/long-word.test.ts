import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { partOf } from '../documents/office-file.ts';
import { type Element, elements, textOf } from '../documents/xml.ts';
import { missing, textsOf } from './said.ts';

/** A chapter with paragraphs, and a table that is too wide for an upright page. */
function chapterOf(number: number): string {
  const years = Array.from({ length: 11 }, (_, index) => 2020 + index);
  const paragraphs = Array.from({ length: 30 }, (_, index) => `第${number}章里第${index}件事要办好。`);
  return `第${number}章 做事
${paragraphs.join('\n')}
专栏${number} 分年度目标
| 指标 | ${years.map((year) => `${year}年`).join(' | ')} |
| 床位${number} | ${years.map((year) => `${year * number}张`).join(' | ')} |
`;
}

describe('a long plan in Word', () => {
  const plan = readPlan(
    `规划 甲市规划\n${Array.from({ length: 24 }, (_, index) => chapterOf(index + 1)).join('')}`,
  );
  const document = officialDocument(plan, { responsibilities: 'brackets' });
  const file = wordDocument(document, { contents: true });

  it('has more paragraphs than are kept as objects, and all of them in their order', async () => {
    const body = partOf(await file, 'word/document.xml');
    expect(elements(body, 'w:p').length).toBeGreaterThan(1000);
    expect(missing(textsOf(plan), textOf(body))).toEqual([]);
  });

  it('has nothing in it but what the styles know', async () => {
    const styles = elements(partOf(await file, 'word/styles.xml'), 'w:style');
    const known = new Set(styles.map(({ attributes }) => attributes['w:styleId']));
    const used = elements(partOf(await file, 'word/document.xml'), 'w:pStyle');
    expect(used.filter(({ attributes }) => !known.has(attributes['w:val']))).toEqual([]);
  });

  it('is turned where a table needs it, and upright again behind', async () => {
    const pages = elements(partOf(await file, 'word/document.xml'), 'w:pgSz');
    const turned = pages.map(({ attributes }: Element) => attributes['w:orient'] === 'landscape');
    expect(turned.filter(Boolean)).toHaveLength(24);
    expect(turned.some((isTurned, index) => isTurned && turned[index + 1])).toBe(false);
  });

  it('can be read again', async () => {
    const { blocks } = await readDocument(await file, '甲市规划.docx');
    expect(blocks.filter(({ kind }) => kind === 'grid')).toHaveLength(24);
  });
});
