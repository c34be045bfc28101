import type { CellCheck } from '../../../../language-server/src/server/protocol/table-edits.ts';
import { element } from '../elements.ts';
import { choiceList, withLast } from './choices.ts';

/** How far it stays from the edge of the window, in pixels. */
const edge = 12;

/** The one field that all is written in: it lies over the place that one is in, and takes keys and input methods there. */
export interface WritingField {
  readonly input: HTMLElement;
  /** Lies over a place, still unseen but for its frame. */
  arm(box: DOMRect, label: string): void;
  /** Shows what is written in it; its text where that is given, chosen as a whole. */
  open(text?: string): void;
  /** Follows its place. */
  moveTo(box: DOMRect): void;
  /** Is as it was before anything was written. */
  clear(): void;
  hide(): void;
  tell(check: CellCheck): void;
  /** Whether there was a choice to go to. */
  stepChoice(by: -1 | 1): boolean;
  /** What is written, or chosen instead. */
  text(): string;
}

/** @param onChanged called when a choice was taken with the pointer */
export function writingField(onChanged: () => void): WritingField {
  const input = element('div', {
    class: 'input',
    contenteditable: 'plaintext-only',
    role: 'textbox',
    spellcheck: 'false',
    'aria-describedby': 'writing-hint',
    'aria-controls': 'writing-choices',
  });
  const hint = element('p', { id: 'writing-hint', role: 'status', hidden: 'hidden' });
  const choices = choiceList('writing-choices', (choice) => {
    input.textContent = withLast(input.textContent ?? '', choice);
    caretToEnd(input);
    choices.hide();
    onChanged();
  });
  const below = element('div', { class: 'below' }, hint, choices.element);
  const frame = element('div', { id: 'writing', hidden: 'hidden' }, input, below);
  document.body.append(frame);

  function moveTo({ left, top, width, height }: DOMRect): void {
    frame.style.left = `${left + window.scrollX}px`;
    frame.style.top = `${top + window.scrollY}px`;
    frame.style.minWidth = `${width}px`;
    input.style.minHeight = `${height}px`;
    // what is long goes on in the next line, and what hangs below goes where there is room
    input.style.maxWidth = `${Math.max(width, window.innerWidth - left - edge)}px`;
    below.classList.toggle('leftward', left + width / 2 > window.innerWidth / 2);
  }

  function close(): void {
    frame.classList.remove('open');
    hint.hidden = true;
    choices.hide();
  }

  function clear(): void {
    close();
    input.textContent = '';
  }

  return {
    input,
    moveTo,
    arm(box, label) {
      close();
      input.setAttribute('aria-label', label);
      frame.hidden = false;
      moveTo(box);
      if (document.activeElement !== input) input.focus({ preventScroll: true });
    },
    open(text) {
      frame.classList.add('open');
      if (text === undefined) return;
      input.textContent = text;
      window.getSelection()?.selectAllChildren(input);
    },
    clear,
    hide() {
      clear();
      frame.hidden = true;
    },
    tell({ hint: said, choices: offered }) {
      hint.textContent = said ?? '';
      hint.hidden = said === undefined;
      choices.show(offered, input.textContent ?? '');
      // at the foot of a low window it would be said to nobody
      if (below.offsetHeight > 0) below.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    stepChoice: choices.step,
    text() {
      const written = input.textContent ?? '';
      return choices.taken(written) ?? written;
    },
  };
}

/** Behind all that is written. */
export function caretToEnd(input: HTMLElement): void {
  const selection = window.getSelection();
  selection?.selectAllChildren(input);
  selection?.collapseToEnd();
}
