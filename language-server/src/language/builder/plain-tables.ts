import type { PlainTable } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { PlainTable as PlainTableNode } from '../generated/ast.ts';
import { cellsOf, isTableRule } from '../parser/tables.ts';
import type { BuildContext } from './context.ts';
import { spanOf, tokensOfTypes } from './nodes.ts';
import type { OpenSection } from './open-section.ts';
import { taskColumns, taskRows } from './task-rows.ts';

/** A table that holds no indicators; rules and comments in it are no rows. */
export function plainTable(node: PlainTableNode, section: OpenSection, context: BuildContext): PlainTable {
  const { text } = context.source;
  const spans = [...tokensOfTypes(node, ['PLAIN_HEAD', 'PLAIN_ROW'])].filter(
    ({ start, end }) => !isTableRule(text.slice(start, end)),
  );
  const rows = spans.map((row) => cells(text, row));
  const columns = taskColumns(rows);
  const tasks = columns ? taskRows(rows, spans, columns, section, context) : [];
  return { span: spanOf(node), rows, titles: columns?.titles ?? [], tasks };
}

function cells(text: string, row: Span): Sourced<string>[] {
  return cellsOf(text, row.start, row.end).cells.map(({ start, end }) => ({
    value: text.slice(start, end),
    span: { start, end },
  }));
}
