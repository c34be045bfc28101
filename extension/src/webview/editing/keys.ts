import { host } from '../host.ts';
import { rangeAt } from '../places.ts';
import {
  type CellAddress,
  type EditPlace,
  isLastRow,
  placeBeside,
  placeInReading,
  targetAt,
} from './places.ts';
import type { Tool } from './tools.ts';
import type { Writing } from './writing.ts';

/** What keys do beside writing. */
export interface WritingKeys {
  /** Does what a button does. */
  readonly use: (tool: Tool, table: number) => void;
  /** Gives the keyboard back to the page, at a place. */
  readonly leaveTo: (at: EditPlace) => void;
}

type Arrow = 'left' | 'right' | 'up' | 'down';

const arrows: Readonly<Record<string, Arrow | undefined>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Whether a key does something with the place that one is in, or what is written there, and is none that one writes with. */
export function actsOnPlace({ key, ctrlKey, metaKey }: KeyboardEvent, isWriting: boolean): boolean {
  if (/^(?:Tab|Enter|Escape|ArrowUp|ArrowDown)$/u.test(key)) return true;
  if (isWriting) return false;
  const isCommand = ctrlKey || metaKey;
  return isCommand ? /^[zy]$/iu.test(key) : /^(?:ArrowLeft|ArrowRight|F2|Delete|Backspace)$/u.test(key);
}

/** While one is in a place and has not begun to write. */
export function keyWhileReady(
  event: KeyboardEvent,
  at: EditPlace,
  page: HTMLElement,
  writing: Writing,
  keys: WritingKeys,
): void {
  const { key, shiftKey, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  const arrow = arrows[key];
  const done = () => event.preventDefault();
  const written = () => targetAt(page, at)?.written ?? '';
  if (isCommand && !altKey && /^[zy]$/iu.test(key)) {
    done();
    event.stopPropagation();
    host.postMessage({ type: 'history', action: /y/iu.test(key) || shiftKey ? 'redo' : 'undo' });
  } else if (isCommand && key === 'Enter') {
    done();
    reveal(page, at);
  } else if (isCommand) return;
  else if (key === 'Enter' || key === 'F2') {
    done();
    writing.begin(written());
  } else if (key === 'Escape' || (key === 'Tab' && at.kind !== 'cell')) keys.leaveTo(at);
  else if (at.kind !== 'cell') return;
  else if (key === 'Tab') goOn(event, at, page, writing, keys);
  else if (altKey && (arrow === 'up' || arrow === 'down')) {
    done();
    keys.use(arrow === 'up' ? 'rowUp' : 'rowDown', at.table);
  } else if (arrow) {
    done();
    goBeside(at, arrow, shiftKey, page, writing);
  } else if (key === 'Delete' || key === 'Backspace') {
    done();
    if (at.row >= 0 && written() !== '') writing.write(at, '', written());
  }
}

/** While one writes. */
export function keyWhileWriting(
  event: KeyboardEvent,
  at: EditPlace,
  page: HTMLElement,
  writing: Writing,
  keys: WritingKeys & { readonly stepChoice: (by: -1 | 1) => boolean },
): void {
  const { key, shiftKey } = event;
  const arrow = arrows[key];
  if (key === 'Escape') {
    event.preventDefault();
    writing.clear();
    writing.go(at);
  } else if (key === 'Enter' || key === 'Tab') {
    event.preventDefault();
    writing.commit();
    if (at.kind !== 'cell') writing.go(at);
    else if (key === 'Tab') goOn(event, at, page, writing, keys);
    else writing.go(placeBeside(page, at, shiftKey ? 'up' : 'down'));
  } else if (arrow === 'up' || arrow === 'down') {
    if (keys.stepChoice(arrow === 'up' ? -1 : 1)) event.preventDefault();
    else if (writing.hasBegunByTyping && at.kind === 'cell') {
      event.preventDefault();
      writing.commit();
      writing.go(placeBeside(page, at, arrow));
    }
  }
}

/** Behind the last cell of a table another row begins; in front of the first, and behind a title, one goes on in the page. */
function goOn(
  event: KeyboardEvent,
  at: CellAddress,
  page: HTMLElement,
  writing: Writing,
  { leaveTo }: WritingKeys,
): void {
  const next = placeInReading(page, at, event.shiftKey ? -1 : 1);
  const addsRow = !next && !event.shiftKey && at.row >= 0 && isLastRow(page, at);
  if (next || addsRow) event.preventDefault();
  if (next) writing.go(next);
  else if (!addsRow) leaveTo(at);
  else writing.reshape({ kind: 'addRow', table: at.table, row: at.row }, 0);
}

function goBeside(
  at: CellAddress,
  arrow: Arrow,
  isLonger: boolean,
  page: HTMLElement,
  writing: Writing,
): void {
  const from = writing.anchor ?? at;
  const next = placeBeside(page, at, arrow);
  if (!next) return;
  writing.go(next);
  if (!isLonger || next.row < 0 || from.row < 0) return;
  writing.anchor = from;
  writing.settle();
}

function reveal(page: HTMLElement, at: EditPlace): void {
  const { place } = targetAt(page, at)?.element.querySelector<HTMLElement>('[data-place]')?.dataset ?? {};
  if (place) host.postMessage({ type: 'reveal', range: rangeAt(place) });
}
