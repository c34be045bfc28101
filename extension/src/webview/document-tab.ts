import { pageStyles } from '../../../language-server/src/server/protocol/preview.ts';
import { applyZoom, keepLook, paperLook } from './paper-look.ts';
import { nextZoom } from './zoom.ts';

/**
 * The pages of the document answer keys, and what they are looked at with: Enter leads to the text, the arrows go from one
 * paragraph or cell to the next.
 * @param show draws the page anew
 * @param reveal goes to a place of the text
 */
export function answerPages(page: HTMLElement, show: () => void, reveal: (place: string) => void): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(pageStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-look]') : null;
    if (!button) return;
    const look = paperLook();
    if (button.dataset.look === 'colour') {
      keepLook({ ...look, colour: look.colour === 'white' ? 'themed' : 'white' });
    } else {
      const shown = applyZoom(page, look.zoom);
      keepLook({ ...look, zoom: nextZoom(shown, button.dataset.look === 'larger' ? 1 : -1) });
    }
    show();
  });
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.dataset.zoom === undefined) return;
    keepLook({ ...paperLook(), zoom: target.value === 'width' ? 'width' : Number(target.value) });
    show();
  });
  page.addEventListener('keydown', (event) => {
    const block = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(blocks) : null;
    if (!block || event.target !== block) return;
    const all = [...page.querySelectorAll<HTMLElement>(blocks)];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      all[all.indexOf(block) + step]?.focus();
    }
    if (event.key === 'Enter' && block.dataset.place) reveal(block.dataset.place);
  });
  page.addEventListener('focusin', () => keepOneStop(page));
}

const blocks = '.sheet .block, .sheet td[data-place]';

/** The Tab key goes to one of all paragraphs: the one that was gone to last, or that the cursor stands in. */
export function keepOneStop(page: Element): void {
  const all = [...page.querySelectorAll<HTMLElement>(blocks)];
  const stop =
    all.find((each) => each === document.activeElement) ??
    all.find((each) => each.hasAttribute('aria-current')) ??
    all[0];
  for (const each of all) each.tabIndex = each === stop ? 0 : -1;
}
