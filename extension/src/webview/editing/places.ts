/** Something of the page that can be written in: a cell, the head of a column (row -1), a title. */
export type EditPlace =
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'tableTitle'; readonly table: number }
  | { readonly kind: 'planTitle' };

export type CellAddress = Extract<EditPlace, { kind: 'cell' }>;

/** The place as an element carries it. */
export function nameOfPlace(place: EditPlace): string {
  if (place.kind === 'cell') return `cell ${place.table} ${place.row} ${place.column}`;
  return place.kind === 'tableTitle' ? `title ${place.table}` : 'plan';
}

/** The place that an element carries. */
export function placeNamed(name: string): EditPlace {
  const [kind, table = 0, row = 0, column = 0] = name
    .split(' ')
    .map((part, at) => (at > 0 ? Number(part) : part));
  if (kind === 'cell') return { kind, table: Number(table), row: Number(row), column: Number(column) };
  return kind === 'title' ? { kind: 'tableTitle', table: Number(table) } : { kind: 'planTitle' };
}

/** What is shown at a place that can be written in. */
export interface EditTarget {
  /** What covers the place: a cell that goes over several rows covers a place in each of them. */
  readonly element: HTMLElement;
  readonly written: string;
  readonly isCovered: boolean;
}

/** Undefined where nothing is shown or nothing can be written. */
export function targetAt(page: Element, place: EditPlace): EditTarget | undefined {
  const element = page.querySelector<HTMLElement>(`[data-edit="${nameOfPlace(place)}"]`);
  if (element) return { element, written: element.dataset.written ?? '', isCovered: false };
  const covering = place.kind === 'cell' ? coveringCell(page, place) : undefined;
  return covering && { element: covering, written: '', isCovered: true };
}

function coveringCell(page: Element, { table, row, column }: CellAddress): HTMLElement | undefined {
  if (!rowAt(page, table, row) || !headAt(page, table, column)) return undefined;
  const cells = page.querySelectorAll<HTMLTableCellElement>(`td[data-edit^="cell ${table} "]`);
  return [...cells].find((cell) => {
    const place = placeNamed(cell.dataset.edit ?? '') as CellAddress;
    const isBeside = place.column <= column && column < place.column + cell.colSpan;
    return isBeside && place.row <= row && row < place.row + cell.rowSpan;
  });
}

function rowAt(page: Element, table: number, row: number): HTMLElement | null {
  return page.querySelector(`[data-table="${table}"] tr[data-row="${row}"]`);
}

function headAt(page: Element, table: number, column: number): HTMLElement | undefined {
  return page.querySelectorAll<HTMLElement>(`[data-table="${table}"] th`)[column];
}

/** Where a place is in the window; of one that is covered by a larger cell only its own part. */
export function boxOf(page: Element, place: EditPlace, { element, isCovered }: EditTarget): DOMRect {
  const whole = element.getBoundingClientRect();
  if (!isCovered || place.kind !== 'cell') return whole;
  const rows = rowAt(page, place.table, place.row)?.getBoundingClientRect() ?? whole;
  const columns = headAt(page, place.table, place.column)?.getBoundingClientRect() ?? whole;
  return new DOMRect(columns.left, rows.top, columns.width, rows.height);
}

/** How many columns a table has, and which of its rows are shown. */
function sizeOf(
  page: Element,
  table: number,
): { readonly columns: number; readonly rows: readonly number[] } {
  const rows = page.querySelectorAll<HTMLElement>(`[data-table="${table}"] tr[data-row]`);
  return {
    columns: page.querySelectorAll(`[data-table="${table}"] th`).length,
    rows: [...rows].map((row) => Number(row.dataset.row)),
  };
}

/** The next place in a direction that can be written in; undefined where there is none. */
export function placeBeside(
  page: Element,
  from: CellAddress,
  direction: 'left' | 'right' | 'up' | 'down',
): CellAddress | undefined {
  const { columns, rows } = sizeOf(page, from.table);
  const isLevel = direction === 'left' || direction === 'right';
  const step = direction === 'left' || direction === 'up' ? -1 : 1;
  const order = isLevel ? Array.from({ length: columns }, (_, column) => column) : [-1, ...rows];
  const at = order.indexOf(isLevel ? from.column : from.row);
  for (let next = at + step; next >= 0 && next < order.length; next += step) {
    const value = order[next] as number;
    const place = isLevel ? { ...from, column: value } : { ...from, row: value };
    if (targetAt(page, place)) return place;
  }
  return undefined;
}

/** The next place as one reads, from row to row; undefined behind the last and in front of the first. */
export function placeInReading(page: Element, from: CellAddress, step: -1 | 1): CellAddress | undefined {
  const beside = placeBeside(page, from, step > 0 ? 'right' : 'left');
  if (beside) return beside;
  const { columns, rows } = sizeOf(page, from.table);
  const row = rows[rows.indexOf(from.row) + step];
  if (row === undefined || from.row < 0) return undefined;
  const edge: CellAddress = { ...from, row, column: step > 0 ? 0 : columns - 1 };
  return targetAt(page, edge) ? edge : placeBeside(page, edge, step > 0 ? 'right' : 'left');
}

/** Whether a row is the last that a table has, not only the last that is shown. */
export function isLastRow(page: Element, { table, row }: CellAddress): boolean {
  const shown = page.querySelector(`[data-table="${table}"] tbody > tr:last-child`);
  return shown instanceof HTMLElement && shown.dataset.row === `${row}`;
}

/** How the column of a cell is headed, for who can't see it. */
export function headingOf(page: Element, { table, column }: CellAddress): string {
  return headAt(page, table, column)?.textContent ?? '';
}
