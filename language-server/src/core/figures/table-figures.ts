import type { ColumnContent } from '../fields/column-heads.ts';
import type { IndicatorTable, PlainTable, Plan } from '../model/plan.ts';
import type { Source, Sourced } from '../model/source.ts';
import { foldedChars } from '../model/value/fold.ts';
import { rememberedReading } from '../recogniser/remembered-readings.ts';
import { allAs, figuresAs, figuresRead, type Standing, slicesOf } from './figures-in.ts';
import type { PlanFigure } from './plan-figure.ts';

/** The figures of tables that no indicator's value or name is: heads, numbers of rows, cells. */
export function tableFigures({ root, sections, source }: Plan): PlanFigure[] {
  return [root, ...sections].flatMap((section) => {
    const standing: Standing = { place: 'table', ...(section.kind !== 'root' && { section }) };
    return [
      ...section.indicatorTables.flatMap((table) => ofIndicators(table, source, standing)),
      ...section.tables.flatMap((table) => plainFigures(table, source, standing)),
    ];
  });
}

type Cells = readonly Sourced<string>[];

function ofIndicators({ columns, rows }: IndicatorTable, source: Source, standing: Standing): PlanFigure[] {
  const heads = columns.flatMap(({ headings }) => headings);
  return [
    ...headFigures(heads, source, standing),
    ...rows.flatMap(({ cells, indicator }) => {
      const named = cells.find((_, column) => columns[column]?.content === 'name') ?? cells.find(isText);
      const name = indicator?.fullName ?? named?.value.trim() ?? '';
      return cells.flatMap((cell, column) => {
        const { content, heading = '' } = columns[column] ?? {};
        const here = { ...standing, of: ofCell(name, heading) };
        return cellFigures(cell, kindOf(cell, content), source, here);
      });
    }),
  ];
}

function plainFigures({ rows }: PlainTable, source: Source, standing: Standing): PlanFigure[] {
  const [head = [], ...others] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const counted = Array.from({ length: width }, (_, column) => isCounted(others.map((row) => row[column])));
  return [
    ...headFigures(head, source, standing),
    ...others.flatMap((row) => {
      const name = row.find((cell, column) => !counted[column] && isText(cell))?.value.trim() ?? '';
      return row.flatMap((cell, column) => {
        const of = ofCell(name, head[column]?.value.trim() ?? '');
        const kind = counted[column] ? 'number' : kindOf(cell);
        return cellFigures(cell, kind, source, { ...standing, of });
      });
    }),
  ];
}

/** Something in words: what the row is about. */
function isText({ value }: Sourced<string>): boolean {
  return value.trim() !== '' && !isBareAmount(value);
}

/** What a cell is of: its row and its column. */
function ofCell(row: string, column: string): string {
  return row !== '' && column !== '' ? `${row}（${column}）` : row + column;
}

/** 1, 2, 3 down a column, with what is no number between them: the numbers of the rows. */
function isCounted(cells: readonly (Sourced<string> | undefined)[]): boolean {
  const numbers = cells.map((cell) => cell?.value.trim() ?? '').filter((text) => /^\d+$/.test(text));
  return numbers.length > 1 && numbers.every((text, index) => Number(text) === index + 1);
}

function headFigures(cells: Cells, source: Source, standing: Standing): PlanFigure[] {
  return slicesOf(
    source,
    cells.map(({ span }) => span),
  ).flatMap((text) => figuresAs('column-head', text, standing));
}

/** The number of a row, an amount of what row and column say, or words. */
type CellMatter = 'number' | 'amount' | 'words';

function kindOf({ value }: Sourced<string>, content?: ColumnContent): CellMatter {
  if (content === 'number') return 'number';
  return content === 'value' || isBareAmount(value) ? 'amount' : 'words';
}

function cellFigures(
  { span }: Sourced<string>,
  kind: CellMatter,
  source: Source,
  standing: Standing,
): PlanFigure[] {
  const { of, ...here } = standing;
  return slicesOf(source, [span]).flatMap((text) => {
    if (kind === 'number') return allAs('row-number', text, here);
    if (kind === 'amount') return figuresAs('table-cell', text, standing);
    return figuresRead(rememberedReading(text), here);
  });
}

/** A number with its unit and what binds it, and no more: nothing in the cell says what it is of. */
const bareAmount = /^[^\dA-Za-z，。；,;第]{0,5}[\d.,]+(?:[-—~][\d.,]+)?[^\dA-Za-z，。；,;]{0,6}$/;

function isBareAmount(text: string): boolean {
  return bareAmount.test(foldedChars(text));
}
