import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../../../language-server/src/print/compare/compare.ts';

/** A change of one example that a reviewer would tell, and how, planted by somebody who had not read how plans are compared. */
export interface PlantedChange {
  readonly id: string;
  /** The example, without `.plan`. */
  readonly plan: string;
  readonly edits: readonly PlantedEdit[];
  readonly told: readonly ToldChange[];
}

export type PlantedEdit =
  | { readonly find: string; readonly replace: string }
  | { readonly append: string }
  /** From here to there, or to the end. */
  | { readonly cut: readonly [string, string | null] }
  /** The same, to before that. */
  | { readonly move: readonly [string, string | null, string] }
  /** Numbers of headings that other headings take. */
  | { readonly renumber: readonly [number, number]; readonly by: number };

/** A row of a comparison; what isn't said may be anything. */
export interface ToldChange {
  readonly table: string;
  readonly name?: string;
  readonly field?: string;
  readonly kind?: string;
  readonly before?: string;
  readonly after?: string;
}

export const plantedChanges: readonly PlantedChange[] = readFileSync(
  join(import.meta.dirname, 'planted-changes.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PlantedChange);

/** Changes of chengxi that don’t get into each other’s way, of every kind. */
export const manyAtOnce: readonly string[] = [
  ...['value-2', 'unit-2', 'comparator-2', 'property-1', 'direction-1', 'category-2', 'department-3'],
  ...['department-4', 'department-8', 'deadline-1', 'deadline-2', 'indicator-2', 'indicator-3', 'annex-1'],
  ...['swap-1', 'prose-2', 'prose-4', 'prose-7', 'row-1', 'row-4', 'department-6', 'year-3', 'category-1'],
  ...['box-2', 'unit-3'],
];

export function exampleText(plan: string): string {
  return readFileSync(join(import.meta.dirname, `../../../examples/${plan}.plan`), 'utf8');
}

/** @throws where the edit has no place, or more than one */
export function withEdit(text: string, edit: PlantedEdit): string {
  if ('append' in edit) return text.trimEnd() + edit.append;
  if ('find' in edit)
    return (
      text.slice(0, placeOf(edit.find, text)) +
      edit.replace +
      text.slice(placeOf(edit.find, text) + edit.find.length)
    );
  if ('renumber' in edit) {
    const [first, last] = edit.renumber;
    return text.replace(/^\d+(?=\.)/gmu, (number) =>
      first <= +number && +number <= last ? `${+number + edit.by}` : number,
    );
  }
  const [from, to, before] = 'cut' in edit ? edit.cut : edit.move;
  const start = placeOf(from, text);
  const end = to === null ? text.length : text.indexOf(to, start + 1);
  const rest = text.slice(0, start) + text.slice(end);
  if (before === undefined) return rest;
  const at = placeOf(before, rest);
  return `${rest.slice(0, at)}${text.slice(start, end).trimEnd()}\n\n${rest.slice(at)}`;
}

function placeOf(words: string, text: string): number {
  if (text.split(words).length !== 2) throw new Error(`stands not once: ${words}`);
  return text.indexOf(words);
}

/** What a comparison tells, a row each. */
export function toldBy({ tables }: Comparison): Required<ToldChange>[] {
  return tables.flatMap(({ title, columns, rows }) => {
    const headings = columns.map(({ heading }) => heading);
    let name = '';
    return rows.map((row) => {
      const cell = (...names: readonly string[]) =>
        row.find(({ column }) => names.includes(headings[column] ?? ''))?.text ?? '';
      name = row.find(({ column }) => column === 0)?.text ?? name;
      const [before, after] = [cell('原来', '原文'), cell('现在', '修改后')];
      return {
        table: title,
        name: headings[0] === '变化' ? '' : name,
        field: cell('内容'),
        kind: cell('变化') || (before === '' ? '新增' : after === '' ? '删除' : '修改'),
        before,
        after,
      };
    });
  });
}

export function isToldAs(row: Required<ToldChange>, told: ToldChange): boolean {
  const { table, name = '', field, kind, before = '', after = '' } = told;
  return (
    row.table === table &&
    `${row.name}\n${row.before}\n${row.after}`.includes(name) &&
    (field === undefined || row.field === field) &&
    (kind === undefined || row.kind === kind) &&
    row.before.includes(before) &&
    row.after.includes(after) &&
    (row.before !== row.after || kind === '移动')
  );
}
