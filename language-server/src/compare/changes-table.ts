import { changeKinds, comparisonWords } from '../messages/comparison.ts';
import type { Language } from '../messages/localized.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import type { Change } from './change.ts';

/**
 * Changes as a table, a row each; what they are about is said once for all rows of one thing. Columns in which
 * nothing would stand are left out.
 * @param about what stands above the things
 */
export function changesTable(
  title: string,
  about: string,
  changes: readonly Change[],
  language: Language,
  notes: readonly string[] = [],
): Table {
  const hasThings = changes.some(({ thing }) => thing !== '');
  const hasAspects = changes.some(({ aspect }) => aspect);
  const heading = (word: 'aspect' | 'change' | 'before' | 'after', align: Column['align']): Column => ({
    heading: comparisonWords[word][language],
    align,
  });
  const columns: Column[] = [
    ...(hasThings ? [{ heading: about, align: 'left' as const }] : []),
    ...(hasAspects ? [heading('aspect', 'left')] : []),
    heading('change', 'center'),
    heading('before', 'left'),
    heading('after', 'left'),
  ];
  const rows = changes.map(({ thing, aspect, kind, before, after, source }, row) => {
    const others = [
      ...(hasAspects ? [aspect?.[language] ?? ''] : []),
      changeKinds[kind][language],
      before,
      after,
    ];
    const cells: Cell[] = others.map((text, column) => ({ text, column: column + (hasThings ? 1 : 0) }));
    const last = cells.pop();
    const placed = last ? [...cells, source ? { ...last, source } : last] : cells;
    const repeated = hasThings && row > 0 && isSameThing(changes[row - 1], changes[row]);
    if (!hasThings || repeated) return placed;
    const span = rowsOfThing(changes, row);
    return [{ text: thing, column: 0, ...(span > 1 && { rowSpan: span }) }, ...placed];
  });
  return { title, columns, rows, notes };
}

function rowsOfThing(changes: readonly Change[], row: number): number {
  let end = row + 1;
  while (end < changes.length && isSameThing(changes[row], changes[end])) end++;
  return end - row;
}

function isSameThing(one: Change | undefined, other: Change | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.thing === other.thing && !!one.aspect && !!other.aspect
  );
}
