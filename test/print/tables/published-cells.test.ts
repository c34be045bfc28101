import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { htmlDocument } from '../../../language-server/src/print/documents/html.ts';
import { markdownDocument } from '../../../language-server/src/print/documents/markdown.ts';
import { tablesInPlace } from '../../../language-server/src/print/tables/indicator-table.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';

const folder = fileURLToPath(new URL('../../../../shared/plans/tables', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/**
 * What a merged cell says of every row is written in each of them: a row of a plan says for itself what it is, and one with
 * an empty 属性 has none. So the plan has it twice, and so has what is printed of it.
 */
const writtenOut: Readonly<Record<string, readonly string[]>> = { 'nanjing.html': ['约束性'] };

describe.runIf(files.length > 0)('law 1, over the published tables: imported and printed again', () => {
  it.each(files)('every cell of %s stands there as often as it is written, in its order', async (file) => {
    const bytes = readFileSync(new URL(file, `file://${folder}/`));
    const source = tablesIn(bytes.toString('utf8'));
    const plan = readPlan(importPlan(await readDocument(new Uint8Array(bytes), file), file).text);
    const printed = tablesInPlace(plan).flatMap(({ table, drafted }) => (drafted ? table : []));
    const options = { title: '', language: 'zh' } as const;
    const page = tablesIn(new TextDecoder().decode(htmlDocument(printed, options)));
    const more = writtenOut[file] ?? [];
    expect(source.length).toBeGreaterThan(0);
    expect(without(page.flat(2), source.flat(2))).toEqual(more);
    expect(without(source.flat(2), page.flat(2))).toEqual([]);
    expect(page.map((rows) => rows.map((cells) => without(cells, more)))).toEqual(
      source.map((rows) => rows.map((cells) => without(cells, more))),
    );
    const lines = rowsInMarkdown(new TextDecoder().decode(markdownDocument(printed, options)));
    expect(lines).toEqual(
      page.flatMap((rows, at) => [headInOne(printed[at]), ...rows.slice(heightOf(printed[at]))]),
    );
  });
});

/** The cells of each table, row by row, of those with several columns, without the empty ones and without blanks. */
function tablesIn(html: string): string[][][] {
  const each = (text: string, name: string) => [
    ...text.matchAll(new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 'gsu')),
  ];
  return each(html, 'table')
    .map(([table]) =>
      each(table, 'tr').map(([row]) =>
        each(row, 't[dh]')
          .map(([, cell = '']) => textOf(cell))
          .filter(Boolean),
      ),
    )
    .filter((rows) => rows.some((cells) => cells.length > 1));
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function textOf(html: string): string {
  return bare(html.replace(/<[^>]*>/gu, '').replace(/&(\w+);/gu, (entity, name) => signs[name] ?? entity));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function rowsInMarkdown(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| :?-/u.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .map((cell) => bare(cell.replaceAll('<br>', '').replace(/\\(.)/gu, '$1')))
        .filter(Boolean),
    );
}

/** The two rows of a head as Markdown has them. */
function headInOne(table: Table | undefined): string[] {
  return table?.columns.map(({ heading }) => bare(heading)).filter(Boolean) ?? [];
}

function heightOf(table: Table | undefined): number {
  return table?.columns.some(({ twofold }) => twofold) ? 2 : 1;
}

/** Those of the first that the second has not, or not as often. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
