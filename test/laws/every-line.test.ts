import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplified } from '../../language-server/src/core/text/simplified.ts';
import { startOfFile } from '../../language-server/src/language/parser/line-context.ts';
import { type Line, readLine } from '../../language-server/src/language/parser/lines.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import type { DocumentPart } from '../../language-server/src/print/official/document.ts';
import { htmlDocument } from '../../language-server/src/print/official/html.ts';
import { markdownDocument } from '../../language-server/src/print/official/markdown.ts';
import { publishedPlans } from '../published/body.ts';

/*
 * Every line of a plan's text is printed once, in its place, as what it is: headings with their marks, paragraphs, notes,
 * boxes and their items, and behind the signature the annexes. Title and signature are no lines of the text, and tables
 * have a law of their own.
 */

const project = join(import.meta.dirname, '../..');

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => join(folder, name));
}

const examples = filesIn(join(project, 'examples'), '.plan');
const published = filesIn(join(project, '../shared/plans/texts'), '.txt');
const pages = filesIn(join(project, '../shared/seeds'), '.txt');

describe('every line of the text is printed once, in its order', () => {
  test.each(examples)('%s', (path) => expectLinesOf(readFileSync(path, 'utf8')));

  test.each(published)('%s', (path) => expectLinesOf(readFileSync(path, 'utf8')));

  test.each(pages)('%s', (path) => {
    const page = readFileSync(path, 'utf8');
    for (const text of [page, ...publishedPlans(page).map((plan) => plan.text)]) expectLinesOf(text);
  });

  const lines = [
    '规划 甲规划（2021—2025年）',
    '第一篇 立足新的起点，建设现代化城市',
    '第二部分 任务',
    '第一章 总则',
    '第三章总则',
    '第一节 目标。',
    '第二节坚持创新，完善体系',
    '一、任务',
    '二、保障：',
    '（一）扩大供给。建成一批。（责任部门：市民政局、各区（功能区））',
    '（二）甲。',
    '(三)乙',
    '1.建设设施',
    '1．2024年底前改造完成。',
    '2.300户全部改造',
    '2.5万人参加，',
    '3、丙；',
    '（1）甲',
    '(2)乙。做好。',
    '①丙；②丁。',
    '一是甲；二是乙；三是丙。',
    '——做好。',
    '注：1.预计数；',
    '注：预计数。',
    '2.不含县。',
    '*为预计数。',
    '1．甲    1．子',
    '专栏1 重点工程',
    '专栏',
    '1.甲工程。建成。',
    '（市民政局牵头，市财政局配合）',
    '正文。',
    '　　正文，',
    '2025年：60%',
    '  属性：预期性',
    '单位：%',
    '推进。【责任部门：市民政局',
    '市财政局】',
    '附件：1.甲',
    '附件：',
    '附件1',
    '附件2：乙',
    '// 注释',
    '| 名称 | 数量 |',
    '| 设施 | 5 |',
    '',
  ];

  test('of any plan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 25 }), (chosen) =>
        expectLinesOf(chosen.join('\n')),
      ),
      { numRuns: 2000 },
    );
  });
});

function expectLinesOf(text: string): void {
  const document = officialDocument(readPlan(text), { responsibilities: 'brackets' });
  const printed = [
    withoutMarkdown(textOf(markdownDocument(document))),
    withoutMarkup(textOf(htmlDocument(document, { contents: false }))),
  ].map((page) => notesIn(document.parts).reduce((text, note) => text.replace(note, ''), words(page)));
  for (const stretch of stretchesOf(text)) {
    // one line behind the other, and nothing in between
    const expected = words(stretch.join('\n'));
    for (const each of printed) expect(firstLost(expected, each)).toBeUndefined();
  }
}

/** Where the words of `expected` no longer stand one behind the other in `printed`, with some of those in front. */
function firstLost(expected: string, printed: string): string | undefined {
  let [found, lost] = [0, expected.length + 1];
  while (lost - found > 1) {
    const middle = Math.floor((found + lost) / 2);
    if (printed.includes(expected.slice(0, middle))) found = middle;
    else lost = middle;
  }
  return found === expected.length ? undefined : expected.slice(Math.max(found - 40, 0), found + 20);
}

/** What is said below tables, of their values. */
function notesIn(parts: readonly DocumentPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'box') return notesIn(part.parts);
    return part.kind === 'table' ? [words(part.table.notes.join('\n'))] : [];
  });
}

/** The lines that stand together where they are printed: those of the text, and of each annex behind it. */
function stretchesOf(text: string): string[][] {
  const context = startOfFile();
  const read = simplified(text);
  const stretches: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    const line = readLine(read, at, context);
    at = line.next;
    const written = text.slice(line.content, line.end);
    if (line.kind === 'annex' || isList(written)) stretches.push([]);
    else if (isPrinted(line)) stretches.at(-1)?.push(written);
  }
  return stretches;
}

/** `附件：1.甲` stands behind the text, with numbers of its own. */
function isList(line: string): boolean {
  return /^附件\s*[:：]/u.test(simplified(line));
}

function isPrinted({ kind, inBlock }: Line): boolean {
  return !inBlock && ['heading', 'box', 'text', 'field', 'unknown', 'annex', 'annexTitle'].includes(kind);
}

/** Words alone: who answers stands in a bracket at the end, blanks of a title are set anew. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/^>? ?\|.*$/gmu, '')
    .replace(/\\(.)/gu, '$1')
    .replace(/&[a-z]+;|&#\d+;/gu, ' ');
}

function withoutMarkup(page: string): string {
  return page
    .slice(page.indexOf('<main'))
    .replace(/<tr[\s\S]*?<\/tr>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&[a-z]+;|&#\d+;/gu, ' ');
}
