import type { Table } from '../../tables/table.ts';
import type { FlowTable } from './flow.ts';
import { type ParagraphSetter, paragraphSetter } from './line-blocks.ts';
import { tableSetter } from './table-block.ts';
import type { Typesetting } from './typesetting.ts';

/** What sets the parts of a document, each as the program does that will show it. */
export interface PartSetters {
  readonly paragraph: ParagraphSetter;
  readonly table: (table: Table) => FlowTable;
}

export function settersFor(typesetting: Typesetting): PartSetters {
  return {
    paragraph: paragraphSetter(typesetting),
    table: tableSetter(typesetting),
  };
}
