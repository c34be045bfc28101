import { blockOf, type WordBlock } from './blocks.ts';
import { elementsOf, nameOf, opened } from './xml.ts';

/** A table of Word's in its rows. */
export interface TableParts {
  readonly open: string;
  /** What stands above the rows: how it looks, how wide its columns are. */
  readonly head: string;
  readonly columns: number;
  readonly rows: readonly WordBlock[];
  readonly close: string;
}

export function tableOf(xml: string): TableParts {
  const { open, within, close } = opened(xml);
  const elements = elementsOf(within);
  const rows = elements.filter((element) => nameOf(element) === 'w:tr');
  const head = elements.filter((element) => nameOf(element) !== 'w:tr');
  const columns = head.join('').split('<w:gridCol ').length - 1;
  return { open, head: head.join(''), columns, rows: rows.map(blockOf), close };
}

/** Above its cells: a row's properties. */
export interface RowParts {
  readonly open: string;
  readonly properties: readonly string[];
  readonly cells: readonly CellParts[];
}

export interface CellParts {
  readonly open: string;
  readonly properties: string;
  readonly blocks: readonly WordBlock[];
}

export function rowOf(xml: string): RowParts {
  const { open, within } = opened(xml);
  const elements = elementsOf(within);
  return {
    open,
    properties: elements.filter((element) => nameOf(element) !== 'w:tc'),
    cells: elements.filter((element) => nameOf(element) === 'w:tc').map(cellOf),
  };
}

function cellOf(xml: string): CellParts {
  const { open, within } = opened(xml);
  const elements = elementsOf(within);
  const properties = elements.filter((element) => nameOf(element) === 'w:tcPr').join('');
  return {
    open,
    properties,
    blocks: elements.filter((element) => nameOf(element) !== 'w:tcPr').map(blockOf),
  };
}

/** How a row's cells are merged with each other and with those above. */
export function mergingOf({ cells }: RowParts): string {
  return cells
    .map(({ properties }) => (properties.match(/<w:(?:gridSpan|vMerge)\b[^>]*>/gu) ?? []).join(''))
    .join('|');
}
