import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unedited, withEdits } from '../../language-server/src/checks/fixes/edits.ts';
import { runChecks } from '../../language-server/src/checks/run.ts';
import { importPlan } from '../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../language-server/src/exchange/import/read-document.ts';
import { planText } from '../../language-server/src/exchange/paste/plan-text.ts';
import { publishedText } from '../../language-server/src/exchange/paste/published-text.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { printTable } from '../support/print-table.ts';

/** A row of a table of indicators in a plan. */
export interface WrittenRow {
  readonly name: string;
  /** What it says: its category, and every other cell in its order. */
  readonly cells: readonly string[];
}

/** How a text becomes a plan: imported as a file, pasted into the editor, or opened as it is and mended. */
export const ways = ['imported', 'pasted', 'mended'] as const;
export type Way = (typeof ways)[number];

/** A text as a plan, each way. */
export async function planOf(way: Way, text: string, name: string): Promise<string> {
  if (way === 'imported') {
    const document = await readDocument(new TextEncoder().encode(text), name);
    return importPlan(document, name).text;
  }
  return way === 'pasted' ? planText(publishedText(text).lines) : mended(text);
}

/** With what `structure/unread-table` offers made. */
function mended(text: string): string {
  const { findings } = runChecks(readPlan(text));
  const edits = findings
    .filter(({ code }) => code === 'structure/unread-table')
    .flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
  return withEdits(unedited(text), edits).text;
}

const nameHead = /^(?:具体)?指标(?:名称)?$|^重点任务$/u;
const categoryHead = /^(?:指标)?(?:类别|分类)$/u;

/** The rows of all tables of indicators that a plan holds, blanks within cells aside. */
export function rowsIn(plan: string): WrittenRow[] {
  const rows: WrittenRow[] = [];
  let heads: string[] | undefined;
  let group = '';
  let whole = '';
  for (const line of plan.split('\n')) {
    if (!line.startsWith('|')) {
      heads = undefined;
      group = '';
      continue;
    }
    const all = line
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.replace(/\s+/gu, ''));
    if (!heads) {
      heads = all;
      continue;
    }
    const name = heads.findIndex((head) => nameHead.test(head));
    if (name < 0) continue;
    const written = all.filter((cell) => cell !== '');
    // the row of a group says what a column of categories says elsewhere
    if (written.length === 1 && heads.length > 2) {
      group = written[0] ?? '';
      continue;
    }
    const category = heads.findIndex((head) => categoryHead.test(head));
    // a name over two columns: what rows have in common, and what tells them apart
    const part = heads[name + 1] === '' ? (all[name + 1] ?? '') : '';
    const isFirst = all[name] !== '';
    if (isFirst) whole = all[name] ?? '';
    const full = part === '' ? whole : `${whole}（${part}）`;
    const others = all.filter(
      (cell, column) => cell !== '' && column !== category && column > name && cell !== part,
    );
    const isPart = /^.+（.*）$/u.test(full) && !/^\d/u.test(all[0] || all[1] || '');
    // the parts of an indicator have its property, said or not
    const said = isPart ? others.filter((cell) => !/^(?:约束|预期)性$/u.test(cell)) : others;
    const number = all.slice(0, name).filter((cell, column) => cell !== '' && column !== category);
    rows.push({ name: full, cells: [all[category] || group, ...number, full, ...said] });
    group = '';
  }
  return rows;
}

/** What became of a table's rows in a text: those that are held, and what differs in the others. */
export interface HeldRows {
  readonly held: number;
  readonly rows: number;
  readonly differences: readonly string[];
}

/** @param wanted the table's rows as they should be */
export function heldRows(wanted: readonly WrittenRow[], found: readonly WrittenRow[]): HeldRows {
  const left = [...found];
  const differences = wanted.flatMap((row) => {
    const at = left.findIndex((each) => areEqual(row, each));
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    const like = left.find(({ name }) => name === row.name);
    return [`${shown(row)}\n    ${like ? shown(like) : 'is not there'}`];
  });
  return { held: wanted.length - differences.length, rows: wanted.length, differences };
}

function areEqual(a: WrittenRow, b: WrittenRow): boolean {
  return shown(a) === shown(b);
}

function shown({ cells }: WrittenRow): string {
  return cells.join(' | ');
}

/** A published table, each way its text may come. */
export interface HeldTable extends HeldRows {
  readonly table: string;
  readonly way: Way;
}

/**
 * How many rows of the tables in a folder are held from the texts beside it: `tables/NAME.html` against
 * `texts/NAME.txt`. A table re-set as HTML has the text's rows, or some of them.
 */
export async function heldIn(folder: string): Promise<HeldTable[]> {
  const tables = join(folder, 'tables');
  const texts = join(folder, 'texts');
  if (!existsSync(tables)) return [];
  const held: HeldTable[] = [];
  for (const file of readdirSync(tables).filter((name) => name.endsWith('.html'))) {
    const table = file.replace(/(?:-page)?\.html$/u, '');
    const page = await readDocument(readFileSync(join(tables, file)), file);
    const text = readFileSync(join(texts, `${table}.txt`), 'utf8');
    const wanted = rowsIn(importPlan(page, file).text);
    for (const way of ways) {
      const found = rowsIn(await planOf(way, text, `${table}.txt`));
      held.push({ table, way, ...heldRows(wanted, found) });
    }
  }
  return held;
}

/** The same, printed. */
export async function showHeldRows(folder: string): Promise<void> {
  const held = await heldIn(folder);
  if (held.length === 0) return;
  console.log('');
  printTable(
    ['rows of tables', 'way', 'held', 'rows'],
    held.map(({ table, way, held, rows }) => [table, way, String(held), String(rows)]),
  );
  for (const { table, way, differences } of held) {
    for (const difference of differences) console.log(`${table} ${way}: ${difference}`);
  }
}
