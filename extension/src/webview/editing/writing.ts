import type {
  TableCellPlace,
  TableChange,
} from '../../../../language-server/src/server/protocol/table-edits.ts';
import { host } from '../host.ts';
import { caretToEnd, type WritingField } from './field.ts';
import { keptActions } from './kept-actions.ts';
import { showWriting } from './marks.ts';
import { movedBy } from './moved-places.ts';
import {
  boxOf,
  type CellAddress,
  type EditPlace,
  headingOf,
  nameOfPlace,
  placeBeside,
  targetAt,
} from './places.ts';
import { sentChanges } from './sent-changes.ts';

/** So long nothing is typed before what is written is looked at, in milliseconds. */
const pause = 100;

/** Where one is in the tables, and what one writes there. */
export interface Writing {
  /** `waiting`: the place where one goes on is not there yet; what is typed is kept for it. */
  readonly state: 'away' | 'ready' | 'writing' | 'waiting';
  /** The place that one is in, or was in last. */
  readonly place: EditPlace | undefined;
  /** The other corner of the cells that are chosen, where it is not the place itself. */
  anchor: CellAddress | undefined;
  /** Whether what is written replaces what was there. */
  readonly hasBegunByTyping: boolean;
  /** Is in a place, ready to write; whether there is one. */
  enter(next: EditPlace, mayScroll?: boolean): boolean;
  /** Begins to write; `text` where what is there is changed, and not written over. */
  begin(text?: string): void;
  /** Says what is written to the server, once it rests. */
  askSoon(): void;
  /** Writes what is typed into the text. */
  commit(): void;
  /** Forgets what is typed. */
  clear(): void;
  /** Writes a text into a place of which that was written. */
  write(at: EditPlace, text: string, before: string): void;
  /** Goes to a place, or stays where there is none; whether it goes. */
  go(next: EditPlace | undefined): boolean;
  leave(): void;
  /** Changes rows or columns, and goes on where the answer says. @param column where one goes on in that row instead */
  reshape(change: TableChange, column?: number): void;
  /** Does what one does with keys or the pointer; while one waits, once one is in the place there will be. */
  act(action: () => void): void;
  /** The same at a place that one points at, wherever that is by then. */
  actAt(place: EditPlace, action: (place: EditPlace) => void): void;
  /** The change of that number has come into the text, which is of that version since; of none where it couldn't. */
  arrived(number: number, version: number | undefined, focus: TableCellPlace | undefined): void;
  /** The page has been drawn anew, from the text of that version. */
  drawn(version: number | undefined): void;
  /** An input method is at work, or has written what it composed. */
  composing(isComposing: boolean): void;
  /** Lies where the place is now, and shows what is chosen. */
  settle(): void;
  /** Whether that is what was asked last. */
  isAsked(asked: number): boolean;
}

/** @param columns that tables made of blocks are shown with besides */
export function tableWriting(page: HTMLElement, field: WritingField, columns: readonly string[]): Writing {
  const { input } = field;
  let was = '';
  let wanted: CellAddress | undefined;
  let wantedColumn: number | undefined;
  let isComposing = false;
  const sent = sentChanges();
  /** The change that one waits for. */
  let awaited = 0;
  /** All that changed rows or columns. */
  const reshaped: TableChange[] = [];
  /** What was written into places of a page that doesn't show it yet. */
  let unseen: readonly { readonly number: number; readonly at: EditPlace; readonly text: string }[] = [];
  /** How many questions were asked. */
  let asked = 0;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const besides = () => (columns.length > 0 ? { columns } : {});

  const post = (change: TableChange) => {
    const number = sent.next();
    host.postMessage({ type: 'edit', number, change, ...besides() });
    return number;
  };

  function ask(text: string): void {
    const { place } = self;
    asked++;
    if (place?.kind !== 'cell' || place.row < 0) return;
    const { table, row, column } = place;
    host.postMessage({ type: 'checkCell', asked, table, row, column, text, ...besides() });
  }

  function changeFor(at: EditPlace, text: string, before: string): TableChange {
    if (at.kind !== 'cell') return { ...at, text };
    const { table, row, column } = at;
    if (row < 0) return { kind: 'heading', table, column, text };
    return { kind: 'cell', table, row, column, text, was: before };
  }

  /** Until the page is drawn from the text. */
  function showMeanwhile(at: EditPlace, text: string): void {
    const target = targetAt(page, at);
    if (!target || target.isCovered) return;
    if (at.kind === 'cell')
      (target.element.querySelector('.cell, span') ?? target.element).textContent = text;
    target.element.dataset.written = text;
  }

  /** Goes on where the change that was waited for says. */
  function arrive(): void {
    self.state = 'ready';
    const next = wanted;
    wanted = undefined;
    const isThere = next && (self.enter(next) || self.go(placeBeside(page, next, 'right')));
    if (!isThere && !(self.place && self.enter(self.place))) self.leave();
  }

  const kept = keptActions(
    {
      typed: () => input.textContent ?? '',
      put(text) {
        input.textContent = text;
        caretToEnd(input);
      },
      isComposing: () => isComposing,
      goOn(text) {
        if (self.state !== 'ready') return;
        // what an input method is composing stays untouched
        if (input.textContent !== text) input.textContent = text;
        self.begin();
        self.askSoon();
        if (!isComposing) caretToEnd(input);
      },
    },
    arrive,
  );

  function resume(): void {
    const state = sent.stateOf(awaited);
    if (state !== 'open') kept.resume(state === 'refused');
  }

  const mark = () => showWriting(page, self);

  const self: { -readonly [Part in keyof Writing]: Writing[Part] } = {
    state: 'away',
    place: undefined,
    anchor: undefined,
    hasBegunByTyping: false,
    enter(next, mayScroll = true) {
      const target = targetAt(page, next);
      if (!target) return false;
      self.place = next;
      self.state = 'ready';
      if (mayScroll)
        target.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      field.arm(boxOf(page, next, target), labelOf(page, next, target.written));
      input.dataset.at = nameOfPlace(next);
      mark();
      return true;
    },
    begin(text) {
      const target = self.place && targetAt(page, self.place);
      if (!target) return;
      self.anchor = undefined;
      self.state = 'writing';
      self.hasBegunByTyping = text === undefined;
      was = target.written;
      field.open(text);
      ask('');
      mark();
    },
    askSoon() {
      clearTimeout(asking);
      asking = setTimeout(() => ask(input.textContent ?? ''), pause);
    },
    commit() {
      const { place, state } = self;
      if (state !== 'writing' || !place) return;
      const text = field.text();
      self.clear();
      self.state = 'ready';
      if (text !== was) self.write(place, text, was);
    },
    clear() {
      clearTimeout(asking);
      asked++;
      field.clear();
    },
    write(at, text, before) {
      unseen = [...unseen, { number: post(changeFor(at, text, before)), at, text }];
      showMeanwhile(at, text);
    },
    go(next) {
      self.anchor = undefined;
      const isThere = next !== undefined && self.enter(next);
      if (!isThere && self.place) self.enter(self.place);
      return isThere;
    },
    leave() {
      self.state = 'away';
      self.anchor = undefined;
      self.clear();
      field.hide();
      mark();
    },
    reshape(change, column) {
      awaited = post(change);
      reshaped.push(change);
      wanted = undefined;
      wantedColumn = column;
      self.state = 'waiting';
      kept.wait();
    },
    act: kept.act,
    actAt(place, action) {
      const from = kept.isWaiting ? reshaped.length - 1 : reshaped.length;
      kept.act(() => action(place.kind === 'cell' ? reshaped.slice(from).reduce(movedBy, place) : place));
    },
    arrived(number, version, focus) {
      sent.arrived(number, version);
      if (focus && number === awaited)
        wanted = { kind: 'cell', ...focus, column: wantedColumn ?? focus.column };
      resume();
    },
    drawn(version) {
      sent.drawn(version);
      unseen = unseen.filter(({ number }) => sent.stateOf(number) === 'open');
      for (const { at, text } of unseen) showMeanwhile(at, text);
      resume();
      self.settle();
    },
    composing(isAtWork) {
      isComposing = isAtWork;
      if (!isAtWork) resume();
    },
    settle() {
      const { place, state } = self;
      const target = place && targetAt(page, place);
      if (place && target && (state === 'ready' || state === 'writing')) {
        field.moveTo(boxOf(page, place, target));
        input.setAttribute('aria-label', labelOf(page, place, target.written));
      } else if (state === 'ready') self.leave();
      mark();
    },
    isAsked: (number) => number === asked && self.state === 'writing',
  };
  return self;
}

/** What is heard of a place: how its column is headed, and what is written there. */
function labelOf(page: Element, at: EditPlace, written: string): string {
  return at.kind === 'cell' && at.row >= 0 ? `${headingOf(page, at)}：${written}` : written;
}
