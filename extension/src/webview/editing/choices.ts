import { element } from '../elements.ts';

/** What may be written, offered below what is being written. */
export interface ChoiceList {
  readonly element: HTMLElement;
  /** Shows those that go on with what is written, or all where nothing is. */
  show(choices: readonly string[], written: string): void;
  hide(): void;
  /** Goes to the next one or the one before; whether there are any. */
  step(by: -1 | 1): boolean;
  /** What is written with the chosen one in its place; undefined where none is. */
  taken(written: string): string | undefined;
}

const separator = /[、，,；;]/u;

/** @param onTaken called when one is clicked */
export function choiceList(id: string, onTaken: (choice: string) => void): ChoiceList {
  const list = element('ul', { class: 'choices', role: 'listbox', id, hidden: 'hidden' });
  let chosen = -1;

  const items = () => [...list.children] as HTMLElement[];
  const mark = () => {
    for (const [at, item] of items().entries()) item.setAttribute('aria-selected', `${at === chosen}`);
    items()[chosen]?.scrollIntoView({ block: 'nearest' });
  };
  // the focus stays where one writes
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest('li') : null;
    if (item) onTaken(item.textContent ?? '');
  });

  return {
    element: list,
    show(choices, written) {
      const begun = lastOf(written);
      const fitting = choices.filter((choice) => choice !== begun && choice.includes(begun));
      // the one that was gone to stays chosen
      if (
        items()
          .map(({ textContent }) => textContent)
          .join('\n') === fitting.join('\n')
      )
        return;
      list.replaceChildren(...fitting.map((choice) => element('li', { role: 'option' }, choice)));
      list.hidden = fitting.length === 0;
      chosen = -1;
      mark();
    },
    hide() {
      list.hidden = true;
      list.replaceChildren();
      chosen = -1;
    },
    step(by) {
      const { length } = items();
      if (length === 0) return false;
      chosen = (chosen + by + length + (chosen < 0 && by < 0 ? 1 : 0)) % length;
      mark();
      return true;
    },
    taken(written) {
      const choice = items()[chosen]?.textContent;
      return choice === undefined || choice === null ? undefined : withLast(written, choice);
    },
  };
}

/** Of a list of departments the one that is being written. */
function lastOf(written: string): string {
  return (written.split(separator).at(-1) ?? '').trim();
}

/** A text with another last item. */
export function withLast(written: string, choice: string): string {
  return written.slice(0, written.length - (written.split(separator).at(-1) ?? '').length) + choice;
}
