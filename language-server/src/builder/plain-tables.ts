import type { PlainTable as PlainTableNode } from '../generated/ast.ts';
import type { PlainTable } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import { cellsOf, isTableRule } from '../parser/tables.ts';
import { leaves, spanOf } from './nodes.ts';

/** A table that holds no indicators; rules and comments in it are no rows. */
export function plainTable(node: PlainTableNode, text: string): PlainTable {
  const rows = rowsOf(node).filter(({ start, end }) => !isTableRule(text.slice(start, end)));
  return { span: spanOf(node), rows: rows.map((row) => cells(text, row)) };
}

function rowsOf(node: PlainTableNode): Span[] {
  return leaves(node)
    .filter(({ tokenType }) => tokenType.name === 'PLAIN_HEAD' || tokenType.name === 'PLAIN_ROW')
    .map(({ offset, end }) => ({ start: offset, end }))
    .toArray();
}

function cells(text: string, row: Span): Sourced<string>[] {
  return cellsOf(text, row.start, row.end).cells.map(({ start, end }) => ({
    value: text.slice(start, end),
    span: { start, end },
  }));
}
