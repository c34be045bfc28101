import type { PlainTable as PlainTableNode } from '../generated/ast.ts';
import type { PlainTable } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import { cellsOf, isTableRule } from '../parser/tables.ts';
import { leaves } from './nodes.ts';

type Row = PlainTable['rows'][number];

/** Tables that hold no indicators. A blank line ends one; rules and comments in it are no rows. */
export function plainTables(node: PlainTableNode, text: string): PlainTable[] {
  const tables: { span: Span; rows: Row[] }[] = [];
  for (const row of rowsOf(node)) {
    const last = tables.at(-1);
    const table =
      last && !blankLine.test(text.slice(last.span.end, row.start)) ? last : { span: row, rows: [] };
    if (table !== last) tables.push(table);
    table.span = { start: table.span.start, end: row.end };
    if (!isTableRule(text.slice(row.start, row.end))) table.rows.push(cells(text, row));
  }
  return tables;
}

const blankLine = /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/;

function rowsOf(node: PlainTableNode): Span[] {
  return leaves(node)
    .filter(({ tokenType }) => tokenType.name === 'PLAIN_ROW')
    .map(({ offset, end }) => ({ start: offset, end }))
    .toArray();
}

function cells(text: string, row: Span): Sourced<string>[] {
  return cellsOf(text, row.start, row.end).cells.map(({ start, end }) => ({
    value: text.slice(start, end),
    span: { start, end },
  }));
}
