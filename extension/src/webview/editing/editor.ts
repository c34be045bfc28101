import type {
  CellCheck,
  TableCellPlace,
} from '../../../../language-server/src/server/protocol/table-edits.ts';
import { copiedCells, rangeBetween } from './copied.ts';
import { writingField } from './field.ts';
import { actsOnPlace, keyWhileReady, keyWhileWriting } from './keys.ts';
import { pastedIn } from './pasted.ts';
import { type EditPlace, placeNamed, targetAt } from './places.ts';
import { type Tool, toolNames } from './tools.ts';
import { tableWriting } from './writing.ts';

/** Writes what one writes into the tables of the page into the text of the plan. */
export interface TableEditor {
  /** The page has been drawn anew, from the text of that version. */
  drawn(version: number | undefined): void;
  /** The change of that number has come into the text, of that version since; one goes on at a place once it is shown. */
  edited(number: number, version: number | undefined, focus: TableCellPlace | undefined): void;
  /** One is in the page again, and goes on where one was. */
  back(): void;
  checked(asked: number, check: CellCheck): void;
  /** The columns that tables made of blocks are shown with though nobody says anything in them. */
  readonly columns: readonly string[];
}

/** @param look asks for the page anew, as other columns are to be shown */
export function tableEditor(page: HTMLElement, look: () => void): TableEditor {
  const columns: string[] = [];
  const field = writingField(() => writing.askSoon());
  const writing = tableWriting(page, field, columns);
  const { input } = field;
  let isLeaving = false;

  function leaveTo(at: EditPlace): void {
    const element = targetAt(page, at)?.element;
    writing.leave();
    isLeaving = true;
    element?.focus({ preventScroll: true });
    isLeaving = false;
  }

  /** Does what a button does, at the place that one is in; a row is added at the end where one is in none. */
  function use(tool: Tool, table: number): void {
    const { place } = writing;
    const at = place?.kind === 'cell' && place.table === table ? place : undefined;
    const last = page.querySelector<HTMLElement>(`[data-table="${table}"] tbody > tr:last-child`);
    const row = at?.row ?? Number(last?.dataset.row ?? -1);
    writing.commit();
    if (tool === 'addRow') writing.reshape({ kind: 'addRow', table, row });
    else if (!at) return;
    else if (tool === 'deleteColumn') writing.reshape({ kind: 'deleteColumn', table, column: at.column });
    else if (row < 0) return;
    else if (tool === 'deleteRow') writing.reshape({ kind: 'deleteRow', table, row });
    else writing.reshape({ kind: 'moveRow', table, row, by: tool === 'rowUp' ? -1 : 1 });
  }

  /** Goes to a place with the pointer, or chooses the cells up to there. */
  function point(next: EditPlace, isLonger: boolean): void {
    const from = writing.anchor ?? writing.place;
    writing.commit();
    writing.enter(next, false);
    const isRange = isLonger && from?.kind === 'cell' && next.kind === 'cell' && from.table === next.table;
    writing.anchor = isRange ? from : undefined;
    writing.settle();
  }

  function addColumn(select: HTMLSelectElement): void {
    const table = tableOf(select);
    const name = select.value;
    select.value = '';
    if (name === '') return;
    if (page.querySelector(`[data-table="${table}"] th[data-edit]`))
      writing.reshape({ kind: 'addColumn', table, column: -1, heading: name });
    else {
      columns.push(name);
      look();
    }
  }

  function press(event: KeyboardEvent): void {
    const { place, state } = writing;
    const keys = { use, leaveTo, stepChoice: field.stepChoice };
    if (!place) return;
    if (state === 'ready') keyWhileReady(event, place, page, writing, keys);
    else if (state === 'writing') keyWhileWriting(event, place, page, writing, keys);
  }

  input.addEventListener('keydown', (event) => {
    const { state } = writing;
    // an input method takes Enter for what it composes
    if (event.isComposing || event.keyCode === 229) return;
    if (state !== 'waiting') press(event);
    else if (actsOnPlace(event, input.textContent !== '')) {
      event.preventDefault();
      writing.act(() => press(event));
    }
    // the keys that one writes with are no commands of the editor around
    if (state !== 'ready' && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  });
  input.addEventListener('compositionstart', () => {
    writing.composing(true);
    if (writing.state === 'ready') writing.begin();
  });
  input.addEventListener('compositionend', () => writing.composing(false));
  input.addEventListener('input', () => {
    if (writing.state === 'ready') writing.begin();
    if (writing.state === 'writing') writing.askSoon();
  });
  input.addEventListener('blur', () => {
    // another part of the window has the focus, and may give it back
    const isElsewhere = document.activeElement === input;
    writing.commit();
    if (writing.state !== 'waiting' && !isElsewhere) writing.leave();
  });
  input.addEventListener('paste', (event) => {
    const { place, state } = writing;
    const isForCells = state === 'ready' ? place?.kind === 'cell' && place.row >= 0 : state === 'waiting';
    // into what one is typing goes a text
    if (!isForCells || input.textContent !== '') return;
    event.preventDefault();
    const pasted = pastedIn(event);
    writing.act(() => {
      if (writing.place?.kind === 'cell') writing.reshape({ ...writing.place, kind: 'paste', pasted });
    });
  });
  input.addEventListener('copy', (event) => {
    const { place, anchor, state } = writing;
    if (state !== 'ready' || place?.kind !== 'cell' || !event.clipboardData) return;
    event.preventDefault();
    const { text, html } = copiedCells(page, rangeBetween(anchor ?? place, place));
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
  });

  page.addEventListener('click', ({ target, shiftKey }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button[data-tool]');
    const tool = toolNames.find((each) => each === button?.dataset.tool);
    if (button && tool) {
      const table = tableOf(button);
      writing.act(() => use(tool, table));
    } else if (button) writing.act(() => writing.reshape({ kind: 'newTable' }));
    const name = target.closest('.mark') ? undefined : placeOf(target);
    if (name !== undefined) writing.actAt(placeNamed(name), (place) => point(place, shiftKey));
  });
  // the buttons act on the cell that one is in, which keeps the focus
  page.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button[data-tool]')) event.preventDefault();
  });
  page.addEventListener('dblclick', ({ target }) => {
    const { place, state } = writing;
    const isHere = target instanceof Element && placeOf(target) !== undefined;
    if (isHere && place && state === 'ready') writing.begin(targetAt(page, place)?.written ?? '');
  });
  page.addEventListener('focusin', ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset.edit : undefined;
    if (name === undefined || isLeaving) return;
    // where one waits one goes on typing
    if (writing.state === 'waiting') input.focus({ preventScroll: true });
    else writing.enter(placeNamed(name), false);
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.tool === 'addColumn') addColumn(target);
  });
  // a table can be pasted where there is none yet
  document.addEventListener('paste', (event) => {
    if (!page.querySelector('[data-tool="newTable"]') || event.target === input) return;
    const pasted = pastedIn(event);
    if (pasted.text === '' && !pasted.html) return;
    event.preventDefault();
    writing.reshape({ kind: 'newTable', pasted });
  });
  window.addEventListener('focus', () => {
    const { place, state } = writing;
    if (place && state === 'ready' && document.activeElement !== input) writing.enter(place, false);
  });

  return {
    columns,
    drawn: writing.drawn,
    edited: writing.arrived,
    back() {
      const { place, state } = writing;
      if (place && (state === 'away' || state === 'ready')) writing.enter(place, false);
    },
    checked(asked, check) {
      if (writing.isAsked(asked)) field.tell(check);
    },
  };
}

function tableOf(tool: Element): number {
  return Number(tool.closest<HTMLElement>('[data-tools]')?.dataset.tools ?? 0);
}

function placeOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-edit]')?.dataset.edit;
}
