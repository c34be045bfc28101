import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { heldRows, planOf, rowsIn } from '../../../published/rows.ts';

/**
 * Invented tables as HTML, and as texts: a cell a line, parted by four blanks or one, and printed as a PDF whose text
 * pdftotext took out, as it stands there (`layout`), in the order of the file (`raw`) or of what it takes for columns (`text`).
 */
const folder = new URL('printed-tables/', import.meta.url);
const files = readdirSync(folder);
const tables = files.flatMap((file) => (file.endsWith('.html') ? [file.replace('.html', '')] : []));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Rows held of all tables in a form. */
async function held(form: string): Promise<{ share: number; differences: string[] }> {
  let [rows, kept] = [0, 0];
  const differences: string[] = [];
  for (const table of tables) {
    const page = await readDocument(new TextEncoder().encode(read(`${table}.html`)), 'table.html');
    const wanted = rowsIn(importPlan(page, 'table.html').text);
    const found = heldRows(
      wanted,
      rowsIn(await planOf('imported', read(`${table}.${form}.txt`), 'table.txt')),
    );
    rows += found.rows;
    kept += found.held;
    differences.push(...found.differences.map((each) => `${table} ${form}: ${each}`));
  }
  return { share: kept / rows, differences };
}

describe('tables not seen before keep their rows', () => {
  it.each([
    ['cells', 1],
    ['wide', 1],
    ['single', 1],
    ['pdf-raw', 0.95],
    ['pdf-layout', 0.78],
  ])('as %s', async (form, least) => {
    const { share, differences } = await held(form);
    expect(share, differences.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

it('where a PDF’s columns came in disorder most tables are said to be lost, or read', async () => {
  const silent = tables.filter(
    (table) => readPlan(`规划 甲\n${read(`${table}.pdf-text.txt`)}`).lostTables.length === 0,
  );
  expect(silent.length).toBeLessThanOrEqual(1);
});
