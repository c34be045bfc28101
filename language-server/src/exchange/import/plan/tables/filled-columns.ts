import { matchAsWritten } from '../../../../core/text/simplified.ts';
import type { Body } from './body.ts';
import type { TableColumn } from './columns.ts';
import { isTicked, namesUnit } from './units.ts';

/** A column with its cells as the plan is to have them. */
export interface FilledColumn extends TableColumn {
  readonly cells: readonly string[];
}

/** A category over all columns is one of the rows below it; where rows have one of their own, a column beside. */
export function withBanners(columns: readonly FilledColumn[], { banners }: Body): FilledColumn[] {
  if (banners.every((banner) => banner === '')) return [...columns];
  const hasOwn = columns.some(({ role }) => role === 'category');
  const cells = banners.map((banner, row) => (banner === banners[row - 1] ? '' : banner));
  const column: FilledColumn = hasOwn
    ? { role: 'other', head: '分组', cells }
    : { role: 'category', head: '类别', cells };
  const at = columns.findIndex(({ role }) => role === 'category' || role === 'name');
  const both = columns.toSpliced(at, 0, column);
  if (columns.some(({ role }) => ['property', 'binding', 'expected'].includes(role))) return both;
  const properties = banners.map((banner) => matchAsWritten(/(约束性|预期性)指标$/u, banner)?.[1] ?? '');
  if (properties.every((property) => property === '')) return both;
  return [...both, { role: 'property', head: '属性', cells: properties }];
}

/** Two columns 约束性 and 预期性, one of which is ticked, are one column 属性. */
export function withProperties(columns: readonly FilledColumn[]): FilledColumn[] {
  const sides = columns.filter(({ role }) => role === 'binding' || role === 'expected');
  const [first] = sides;
  if (!first) return [...columns];
  const cells = first.cells.map(
    (_, row) => sides.find((side) => isTicked(side.cells[row] ?? ''))?.head ?? '',
  );
  const property: FilledColumn = { role: 'property', head: '属性', cells };
  return columns.flatMap((column) => {
    if (column === first) return [property];
    return sides.includes(column) ? [] : [column];
  });
}

/** A unit that is said for the whole table, where neither a column nor a name says another. */
export function withUnits(columns: readonly FilledColumn[], unit: string | undefined): FilledColumn[] {
  const at = columns.findLastIndex(({ role }) => role === 'name');
  if (unit === undefined || columns.some(({ role }) => role === 'unit')) return [...columns];
  const names = columns[at]?.cells ?? [];
  const cells = names.map((name) => (namesUnit(name) ? '' : unit));
  return columns.toSpliced(at + 1, 0, { role: 'unit', head: '单位', cells });
}
