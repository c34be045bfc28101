import { rangeBetween } from './copied.ts';
import { type CellAddress, type EditPlace, nameOfPlace, targetAt } from './places.ts';

/** Shows which cells are chosen, which one the Tab key leads to, and what the buttons can do. */
export function showWriting(
  page: HTMLElement,
  { place, anchor }: { readonly place: EditPlace | undefined; readonly anchor: CellAddress | undefined },
): void {
  const cell = place?.kind === 'cell' ? place : undefined;
  for (const former of page.querySelectorAll('td[aria-selected]')) former.removeAttribute('aria-selected');
  if (anchor && cell) {
    const { table, rows, columns } = rangeBetween(anchor, cell);
    for (const row of rows) {
      for (const column of columns)
        targetAt(page, { kind: 'cell', table, row, column })?.element.setAttribute('aria-selected', 'true');
    }
  }
  for (const bar of page.querySelectorAll<HTMLElement>('[data-tools]')) {
    const isHere = bar.dataset.tools === `${cell?.table}`;
    for (const button of bar.querySelectorAll<HTMLButtonElement>('button'))
      button.disabled = button.dataset.tool !== 'addRow' && !isHere;
  }
  for (const table of page.querySelectorAll<HTMLElement>('[data-table]')) {
    const own = cell && table.querySelector<HTMLElement>(`[data-edit="${nameOfPlace(cell)}"]`);
    for (const former of table.querySelectorAll<HTMLElement>('td[tabindex="0"]')) former.tabIndex = -1;
    const first = own ?? table.querySelector<HTMLElement>('td[data-edit]');
    if (first) first.tabIndex = 0;
  }
}
