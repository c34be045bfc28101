import type { Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { TextEdit } from '../check.ts';

/** A line of a table that lost its bars' first and last: `1 | 硬件 | 30%`, or the same with tabs. */
export interface LooseRow {
  readonly span: Span;
  readonly cells: readonly string[];
}

/** The rows as lines of a table. */
export function tableLines(rows: readonly LooseRow[]): TextEdit[] {
  return fittedCells(rows.map(({ cells }) => cells)).map((cells, row) => ({
    span: (rows[row] as LooseRow).span,
    newText: `| ${cells.join(' | ')} |`,
  }));
}

/**
 * Rows with each cell under its heading, the first row being the head. A cell that goes over several rows stands in
 * the first alone where a page was copied: in the others the cells behind it are moved back under the headings they fit.
 */
export function fittedCells(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const [head, ...body] = rows;
  if (!head) return [];
  const headings = withoutEmptyEnd(head);
  return [headings, ...body.map((cells) => fitted(withoutEmptyEnd(cells), headings))];
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

/** What a cell must look like under a heading; anything where the heading doesn't tell. */
const fits: readonly (readonly [heading: RegExp, cell: RegExp])[] = [
  [/^序号$/, /^\d+$/],
  [/^属性$|指标属性/, /^(?:约束|预期)性?$|^[—－-]*$/],
  [/\d{4}年|基期|目标值|基础值/, /\d|^[—－-]*$|全|完成|[达提]/],
  [/指标(?:名称)?$|^名称$/, /\p{Script=Han}{2}/u],
];

/** A row of fewer cells than headings with the missing ones put in where the others then fit best. */
function fitted(cells: readonly string[], headings: readonly string[]): readonly string[] {
  const missing = headings.length - cells.length;
  if (missing <= 0) return cells;
  const gap = Array<string>(missing).fill('');
  const candidates = [...cells, ''].map((_, at) => [...cells.slice(0, at), ...gap, ...cells.slice(at)]);
  const misfits = (row: readonly string[]) =>
    row.filter((cell, column) => {
      const wanted = fits.find(([heading]) =>
        heading.test(simplified(headings[column] ?? '').replace(/\s/g, '')),
      );
      return wanted !== undefined && !wanted[1].test(simplified(cell));
    }).length;
  // of equally good places the last: cells are rather left out at a row's end
  return candidates.reduceRight((best, row) => (misfits(row) < misfits(best) ? row : best));
}
