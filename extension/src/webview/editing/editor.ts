import type {
  CellCheck,
  TableCellPlace,
  TableChange,
} from '../../../../language-server/src/server/protocol/table-edits.ts';
import { host } from '../host.ts';
import { rangeAt } from '../places.ts';
import { copiedCells, rangeBetween } from './copied.ts';
import { writingField } from './field.ts';
import {
  boxOf,
  type CellAddress,
  type EditPlace,
  headingOf,
  isLastRow,
  nameOfPlace,
  placeBeside,
  placeInReading,
  placeNamed,
  targetAt,
} from './places.ts';
import { type Tool, toolNames } from './tools.ts';

/** So long nothing is typed before what is written is looked at, in milliseconds. */
const pause = 100;
/** So long the page is waited for that shows the place where one goes on, in milliseconds. */
const longest = 1500;

/** Writes what one writes into the tables of the page into the text of the plan. */
export interface TableEditor {
  /** The page has been drawn anew. */
  settle(): void;
  /** The change of that number has come into the text; one goes on at a place once it is shown. */
  edited(number: number, focus: TableCellPlace | undefined): void;
  checked(asked: number, check: CellCheck): void;
  /** The columns that tables made of blocks are shown with though nobody says anything in them. */
  readonly columns: readonly string[];
}

/** @param look asks for the page anew, as other columns are to be shown */
export function tableEditor(page: HTMLElement, look: () => void): TableEditor {
  /** The place that one is in; it is kept while the window is elsewhere. */
  let place: EditPlace | undefined;
  /** The other corner of the cells that are chosen. */
  let anchor: CellAddress | undefined;
  /** `waiting`: the place where one goes on is not there yet; what is typed is kept for it. */
  let state: 'away' | 'ready' | 'writing' | 'waiting' = 'away';
  /** What was written in the place when it was begun. */
  let was = '';
  let hasBegunByTyping = false;
  let wanted: CellAddress | undefined;
  let wantedColumn: number | undefined;
  /** How many changes were sent. */
  let sent = 0;
  let isChanged = false;
  let asked = 0;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const columns: string[] = [];
  const field = writingField(() => askSoon());
  const { input } = field;

  const post = (change: TableChange) => {
    sent++;
    host.postMessage({ type: 'edit', number: sent, change, ...(columns.length > 0 && { columns }) });
  };
  const isCell = (at: EditPlace | undefined): at is CellAddress => at?.kind === 'cell';

  /** Is in a place, ready to write there. */
  function enter(next: EditPlace, mayScroll = true): boolean {
    const target = targetAt(page, next);
    if (!target) return false;
    place = next;
    state = 'ready';
    field.arm(boxOf(page, next, target), labelOf(next, target.written));
    input.dataset.at = nameOfPlace(next);
    if (mayScroll)
      target.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    field.moveTo(boxOf(page, next, target));
    mark();
    return true;
  }

  function labelOf(at: EditPlace, written: string): string {
    if (!isCell(at) || at.row < 0) return written;
    const heading = headingOf(page, at);
    return `${heading}：${written}`;
  }

  /** Begins to write; `text` where what is there is changed, and not written over. */
  function begin(text?: string): void {
    const target = place && targetAt(page, place);
    if (!target) return;
    anchor = undefined;
    state = 'writing';
    was = target.written;
    hasBegunByTyping = text === undefined;
    field.open(text);
    ask('');
    mark();
  }

  function ask(text: string): void {
    if (!isCell(place) || place.row < 0) return;
    const { table, row, column } = place;
    asked++;
    host.postMessage({
      type: 'checkCell',
      asked,
      table,
      row,
      column,
      text,
      ...(columns.length > 0 && { columns }),
    });
  }

  function askSoon(): void {
    clearTimeout(asking);
    asking = setTimeout(() => ask(input.textContent ?? ''), pause);
  }

  /** Writes what is typed into the text. */
  function commit(): void {
    if (state !== 'writing' || !place) return;
    const text = field.text();
    clear();
    state = 'ready';
    if (text === was) return;
    write(place, text, was);
  }

  function write(at: EditPlace, text: string, before: string): void {
    if (at.kind === 'cell' && at.row < 0) post({ kind: 'heading', table: at.table, column: at.column, text });
    else if (at.kind === 'cell') {
      const { table, row, column } = at;
      post({ kind: 'cell', table, row, column, text, was: before });
    } else if (at.kind === 'tableTitle') post({ kind: 'tableTitle', table: at.table, text });
    else post({ kind: 'planTitle', text });
    showMeanwhile(at, text);
  }

  /** Until the page is drawn from the text. */
  function showMeanwhile(at: EditPlace, text: string): void {
    const target = targetAt(page, at);
    if (!target || target.isCovered) return;
    const shown = target.element.querySelector('.cell, span') ?? target.element;
    if (at.kind === 'cell') shown.textContent = text;
    target.element.dataset.written = text;
  }

  function clear(): void {
    clearTimeout(asking);
    asked++;
    input.textContent = '';
    field.hide();
  }

  /** Goes to a place, or stays; whether it goes. */
  function go(next: EditPlace | undefined): boolean {
    anchor = undefined;
    const isThere = next !== undefined && enter(next);
    if (!isThere && place) enter(place);
    return isThere;
  }

  function leave(): void {
    state = 'away';
    anchor = undefined;
    clear();
    mark();
  }

  /** Changes rows or columns, and goes on where the answer says. @param column where one goes on in that row instead */
  function reshape(change: TableChange, column?: number): void {
    post(change);
    wantedColumn = column;
    state = 'waiting';
  }

  function arrive(): void {
    clearTimeout(waiting);
    if (state !== 'waiting') return;
    const typed = input.textContent ?? '';
    const next = wanted;
    wanted = undefined;
    const isThere = next && (enter(next) || go(placeBeside(page, next, 'right')));
    if (!isThere && !(place && enter(place))) leave();
    else if (typed !== '') begin();
  }

  /** Shows which cells are chosen, and what can be done to them. */
  function mark(): void {
    for (const cell of page.querySelectorAll('td[aria-selected]')) cell.removeAttribute('aria-selected');
    if (anchor && isCell(place)) {
      const { table, rows, columns } = rangeBetween(anchor, place);
      for (const row of rows) {
        for (const column of columns)
          targetAt(page, { kind: 'cell', table, row, column })?.element.setAttribute('aria-selected', 'true');
      }
    }
    for (const bar of page.querySelectorAll<HTMLElement>('[data-tools]')) {
      const isHere = isCell(place) && bar.dataset.tools === `${place.table}`;
      for (const button of bar.querySelectorAll<HTMLButtonElement>('button')) {
        button.disabled = button.dataset.tool !== 'addRow' && !isHere;
      }
    }
    for (const table of page.querySelectorAll<HTMLElement>('[data-table]')) {
      const own = isCell(place)
        ? table.querySelector<HTMLElement>(`[data-edit="${nameOfPlace(place)}"]`)
        : null;
      const first = own ?? table.querySelector<HTMLElement>('td[data-edit]');
      for (const former of table.querySelectorAll<HTMLElement>('td[tabindex="0"]')) former.tabIndex = -1;
      if (first) first.tabIndex = 0;
    }
  }

  function use(tool: Tool, table: number): void {
    const at = isCell(place) && place.table === table ? place : undefined;
    const last = page.querySelector<HTMLElement>(`[data-table="${table}"] tbody > tr:last-child`);
    const row = at?.row ?? Number(last?.dataset.row ?? -1);
    if (tool === 'addRow') reshape({ kind: 'addRow', table, row });
    else if (!at) return;
    else if (tool === 'deleteColumn') reshape({ kind: 'deleteColumn', table, column: at.column });
    else if (row < 0) return;
    else if (tool === 'deleteRow') reshape({ kind: 'deleteRow', table, row });
    else reshape({ kind: 'moveRow', table, row, by: tool === 'rowUp' ? -1 : 1 });
  }

  function addColumn(select: HTMLSelectElement): void {
    const table = Number(select.closest<HTMLElement>('[data-tools]')?.dataset.tools ?? 0);
    const name = select.value;
    select.value = '';
    if (name === '') return;
    const isDrafted = page.querySelector(`[data-table="${table}"] th[data-edit]`) !== null;
    if (isDrafted) reshape({ kind: 'addColumn', table, column: -1, heading: name });
    else {
      columns.push(name);
      look();
    }
  }

  /** While one is in a place and has not begun to write. */
  function whileReady(event: KeyboardEvent, at: EditPlace): void {
    const { key, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const arrow = arrows[key];
    if (isCommand && !event.altKey && /^[zy]$/iu.test(key)) {
      event.preventDefault();
      event.stopPropagation();
      host.postMessage({ type: 'history', action: /y/iu.test(key) || shiftKey ? 'redo' : 'undo' });
    } else if (isCommand && key === 'Enter') {
      event.preventDefault();
      const link = targetAt(page, at)?.element.querySelector<HTMLElement>('[data-place]');
      if (link?.dataset.place) host.postMessage({ type: 'reveal', range: rangeAt(link.dataset.place) });
    } else if (isCommand) return;
    else if (event.altKey && isCell(at) && (arrow === 'up' || arrow === 'down')) {
      event.preventDefault();
      use(arrow === 'up' ? 'rowUp' : 'rowDown', at.table);
    } else if (arrow && isCell(at)) {
      event.preventDefault();
      const from = anchor ?? at;
      const next = placeBeside(page, at, arrow);
      if (!next) return;
      go(next);
      if (shiftKey && next.row >= 0 && from.row >= 0) anchor = from;
      mark();
    } else if (key === 'Tab' && isCell(at)) onTab(event, at);
    else if (key === 'Tab') leaveTo(at);
    else if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      begin(targetAt(page, at)?.written ?? '');
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      const written = targetAt(page, at)?.written ?? '';
      if (isCell(at) && at.row >= 0 && written !== '') write(at, '', written);
    } else if (key === 'Escape') leaveTo(at);
  }

  /** Behind the last cell of a table another row begins; in front of the first, and behind a title, one goes on in the page. */
  function onTab(event: KeyboardEvent, at: CellAddress): void {
    const step = event.shiftKey ? -1 : 1;
    const next = placeInReading(page, at, step);
    if (!next && (step < 0 || at.row < 0 || !isLastRow(page, at))) {
      leaveTo(at);
      return;
    }
    event.preventDefault();
    if (next) go(next);
    else reshape({ kind: 'addRow', table: at.table, row: at.row }, 0);
  }

  /** The keyboard is with the page again, at that place. */
  function leaveTo(at: EditPlace): void {
    const element = targetAt(page, at)?.element;
    leave();
    isLeft = true;
    element?.focus({ preventScroll: true });
    isLeft = false;
  }
  let isLeft = false;

  function whileWriting(event: KeyboardEvent, at: EditPlace): void {
    const { key } = event;
    const arrow = arrows[key];
    if (key === 'Escape') {
      event.preventDefault();
      clear();
      go(at);
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      commit();
      if (!isCell(at)) go(at);
      else if (key === 'Tab') onTab(event, at);
      else go(placeBeside(page, at, event.shiftKey ? 'up' : 'down') ?? at);
    } else if (arrow === 'up' || arrow === 'down') {
      const hasChoices = field.stepChoice(arrow === 'up' ? -1 : 1);
      if (hasChoices) event.preventDefault();
      else if (hasBegunByTyping && isCell(at)) {
        event.preventDefault();
        commit();
        go(placeBeside(page, at, arrow) ?? at);
      }
    }
  }

  input.addEventListener('keydown', (event) => {
    // an input method takes Enter for what it composes
    if (event.isComposing || event.keyCode === 229 || !place) return;
    if (state === 'ready') whileReady(event, place);
    else if (state === 'writing') whileWriting(event, place);
    else if (event.key === 'Tab' || event.key === 'Enter') event.preventDefault();
    // the keys that one writes with are no commands of the editor around
    if (state !== 'ready' && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  });
  input.addEventListener('compositionstart', () => {
    if (state === 'ready') begin();
  });
  input.addEventListener('input', () => {
    if (state === 'ready') begin();
    if (state === 'writing') askSoon();
  });
  input.addEventListener('blur', () => {
    commit();
    if (state === 'waiting') return;
    // what has the focus in another part of the window may give it back
    if (document.hasFocus()) leave();
    else clear();
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (state !== 'ready' || !isCell(place) || place.row < 0) return;
    event.preventDefault();
    const { table, row, column } = place;
    reshape({ kind: 'paste', table, row, column, pasted: { text, ...(html !== '' && { html }) } });
  });
  input.addEventListener('copy', (event) => {
    if (state !== 'ready' || !isCell(place) || !event.clipboardData) return;
    event.preventDefault();
    const { text, html } = copiedCells(page, rangeBetween(anchor ?? place, place));
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
  });

  page.addEventListener('click', ({ target, shiftKey }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button[data-tool]');
    if (button) {
      const table = Number(button.closest<HTMLElement>('[data-tools]')?.dataset.tools ?? 0);
      const tool = toolNames.find((each) => each === button.dataset.tool);
      if (tool) use(tool, table);
      else reshape({ kind: 'newTable' });
      return;
    }
    const name = target.closest('.mark')
      ? undefined
      : target.closest<HTMLElement>('[data-edit]')?.dataset.edit;
    if (name === undefined) return;
    const from = anchor ?? place;
    const next = placeNamed(name);
    enter(next, false);
    anchor = shiftKey && isCell(from) && isCell(next) && from.table === next.table ? from : undefined;
    mark();
  });
  // the buttons act on the cell that one is in, which keeps the focus
  page.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button[data-tool]')) event.preventDefault();
  });
  page.addEventListener('dblclick', ({ target }) => {
    const edit = target instanceof Element ? target.closest<HTMLElement>('[data-edit]') : null;
    if (edit && place && state === 'ready') begin(targetAt(page, place)?.written ?? '');
  });
  page.addEventListener('focusin', ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset.edit : undefined;
    if (name !== undefined && !isLeft) enter(placeNamed(name), false);
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.tool === 'addColumn') addColumn(target);
  });
  // only what has just been made to be pasted into takes what is pasted without a cell
  document.addEventListener('paste', (event) => {
    if (!page.querySelector('[data-tool="newTable"]') || event.target === input) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (text === '' && html === '') return;
    event.preventDefault();
    reshape({ kind: 'newTable', pasted: { text, ...(html !== '' && { html }) } });
  });
  window.addEventListener('focus', () => {
    if (place && state === 'ready' && document.activeElement !== input) enter(place, false);
  });

  return {
    columns,
    settle() {
      if (state === 'waiting' && isChanged) arrive();
      isChanged = false;
      const target = place && targetAt(page, place);
      if (place && target && (state === 'ready' || state === 'writing')) {
        field.moveTo(boxOf(page, place, target));
        if (state === 'ready') input.setAttribute('aria-label', labelOf(place, target.written));
      } else if (state === 'ready') leave();
      mark();
    },
    edited(number, focus) {
      if (number !== sent || state !== 'waiting') return;
      if (focus) wanted = { kind: 'cell', ...focus, column: wantedColumn ?? focus.column };
      isChanged = true;
      if (focus) waiting = setTimeout(arrive, longest);
      else arrive();
    },
    checked(answered, check) {
      if (answered === asked && state === 'writing') field.tell(check);
    },
  };
}

const arrows: Readonly<Record<string, 'left' | 'right' | 'up' | 'down' | undefined>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
