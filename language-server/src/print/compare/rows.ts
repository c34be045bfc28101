import { normaliseName } from '../../core/model/names.ts';
import type { PlainTable, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Span } from '../../core/model/source.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import { simplified } from '../../core/text/simplified.ts';
import { type Change, change } from './change.ts';
import { pairsOf } from './matching.ts';
import { movedAmong } from './order.ts';
import { inBoth, type SectionPair } from './sections.ts';

/** Of tables that hold no indicators: rows that are new or gone, their cells that say something else, and their columns. */
export function rowChanges(pairs: readonly SectionPair[]): Change[] {
  return inBoth(pairs).flatMap(([before, after]) =>
    pairsOf(tablesOf(before), tablesOf(after), [headOf], undefined, headOf).flatMap(
      ({ before: old, after: current }) => {
        if (old && current) return changesIn(old, current);
        const about = { thing: sectionLabel((old ? before : after) as Section), kind: 'changed' as const };
        const text = (table: ReadTable | undefined) => (table ? textOf(table) : '');
        return [
          change(
            {
              ...about,
              ...(current && { source: current.span }),
              ...(old && { olderSource: old.span }),
            },
            text(old),
            text(current),
          ),
        ];
      },
    ),
  );
}

interface ReadTable {
  readonly span: Span;
  readonly headings: readonly string[];
  readonly rows: readonly ReadRow[];
}

interface ReadRow {
  readonly name: string;
  readonly span: Span;
  readonly cells: readonly string[];
  /** Of the row but its number. */
  readonly text: string;
}

function tablesOf({ tables }: Section): ReadTable[] {
  return tables.map((table) => {
    const [head = [], ...rows] = table.rows;
    const headings = head.map(({ value }) => value.trim());
    const named = nameColumn(table, headings);
    return {
      span: table.span,
      headings,
      rows: rows.map((row) => {
        const cells = row.map(({ value }) => value.trim());
        return {
          name: cells[named] ?? '',
          span: row[named]?.span ?? table.span,
          cells,
          text: cells.filter((_, column) => !isNumber(headings[column])).join('\t'),
        };
      }),
    };
  });
}

/** What its rows are of: what is to be done, or what stands behind their numbers. */
function nameColumn({ titles }: PlainTable, headings: readonly string[]): number {
  return (
    titles.at(-1) ??
    Math.max(
      0,
      headings.findIndex((heading) => !isNumber(heading)),
    )
  );
}

const numbering = /^(?:序号|编号|no\.?)$/iu;

/** A row that came in gives all behind it other numbers. */
function isNumber(heading: string | undefined): boolean {
  return heading !== undefined && numbering.test(simplified(heading));
}

function headOf({ headings }: ReadTable): string {
  return headings.join('\t');
}

function textOf({ headings, rows }: ReadTable): string {
  return [headings, ...rows.map(({ cells }) => cells)].map((cells) => cells.join('｜')).join('\n');
}

function changesIn(before: ReadTable, after: ReadTable): Change[] {
  const columns = pairsOf(
    before.headings.map((heading, at) => ({ heading, at })),
    after.headings.map((heading, at) => ({ heading, at })),
    [({ heading }) => heading],
  );
  const pairs = pairsOf(
    before.rows,
    after.rows,
    [({ text }) => text, ({ name }) => name],
    undefined,
    ({ text }) => text,
  );
  const both = pairs.flatMap(({ before: old, after: row }) => (old && row ? [[old, row] as const] : []));
  const moved = movedAmong(both.map(([old]) => before.rows.indexOf(old)));
  const movedRows = new Set([...moved].map((index) => both[index]?.[1]));
  return [
    ...columns.flatMap(({ before: old, after: current }) =>
      old?.heading === current?.heading
        ? []
        : [
            change(
              { thing: '', source: after.span, olderSource: before.span },
              old?.heading ?? '',
              current?.heading ?? '',
              'renamed',
            ),
          ],
    ),
    ...pairs.flatMap(({ before: old, after: row }): Change[] => {
      const about = {
        thing: (row ?? old)?.name ?? '',
        ...(row && { source: row.span }),
        ...(old && { olderSource: old.span }),
      };
      if (!old || !row) return [change(about, sayOf(old), sayOf(row))];
      const cells = columns.flatMap(({ before: one, after: other }) => {
        if (!one || !other || isNumber(other.heading)) return [];
        const [was, is] = [old.cells[one.at] ?? '', row.cells[other.at] ?? ''];
        if (isSaidAlike(was, is, other.heading)) return [];
        return [change({ ...about, aspect: { zh: other.heading, en: other.heading } }, was, is)];
      });
      return movedRows.has(row)
        ? [...cells, change(about, placeIn(before, old), placeIn(after, row), 'moved')]
        : cells;
    }),
  ];
}

function sayOf(row: ReadRow | undefined): string {
  return row ? row.text.replaceAll('\t', '｜') : '';
}

function placeIn({ rows }: ReadTable, row: ReadRow): string {
  return `${rows.indexOf(row) + 1}`;
}

const between = /[、，,；;\s]+/u;

/** Who answers is the same in any order. */
function isSaidAlike(before: string, after: string, heading: string): boolean {
  if (normaliseName(before) === normaliseName(after)) return true;
  if (keywordNamed(heading)?.name !== '责任部门') return false;
  const names = (text: string) => text.split(between).map(normaliseName).sort().join('\n');
  return names(before) === names(after);
}
