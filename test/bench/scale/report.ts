import { printTable } from '../../support/print-table.ts';
import { rounded } from '../measure.ts';
import { exponent, type Figures } from './figures.ts';
import { type Gate, holds } from './gates.ts';
import type { Row } from './rows.ts';

/** The figures of one size, in the column of its name. */
export interface Column {
  readonly name: string;
  readonly size: number;
  readonly figures: Figures;
}

/** The rows of which something was measured, with the power by which they grow and what they are to be. */
export function printFigures(title: string, rows: readonly Row[], columns: readonly Column[]): void {
  const measured = rows.filter(({ id }) => columns.some(({ figures }) => figures[id] !== undefined));
  if (measured.length === 0) return;
  console.log(`\n${title}`);
  printTable(
    ['', ...columns.map(({ name }) => name), 'grows by', 'goal', 'must be'],
    measured.map(({ id, name, unit, aim }) => {
      const cell = (value: number | undefined): string =>
        value === undefined ? '' : `${rounded(value)} ${unit}`.trim();
      const at = aim && columns.length > 1 ? ` at ${aim.at}` : '';
      return [
        name,
        ...columns.map(({ figures }) => cell(figures[id])),
        power(id, columns),
        aim?.goal ? cell(aim.goal) + at : '',
        aim?.bar ? cell(aim.bar) + at : '',
      ];
    }),
  );
}

/** From the first to the last of the columns of one kind: those before have more of the same. */
function power(id: string, columns: readonly Column[]): string {
  const sized = columns.filter(({ size }) => size > 0);
  const [first, last] = [sized[0], sized.at(-1)];
  if (!first || !last || first === last) return '';
  const [small, large] = [first, last].map(({ size, figures }) => ({
    size,
    value: figures[id] ?? Number.NaN,
  }));
  const grows = small && large ? exponent(small, large) : Number.NaN;
  return Number.isFinite(grows) ? `n^${grows.toFixed(2)}` : '';
}

/** What each gate came to; the lines of those that don't hold stand out. */
export function printGates(measured: readonly (readonly [gate: Gate, value: number])[]): void {
  if (measured.length === 0) return;
  console.log('\nRatios that hold the speed');
  printTable(
    ['', 'measured', 'limit', 'must be in the end', ''],
    measured.map(([gate, value]) => [
      gate.name,
      value.toFixed(2),
      gate.limit.toFixed(2),
      gate.bar?.toFixed(2) ?? '',
      holds(gate, value) ? '' : 'EXCEEDED',
    ]),
  );
}
