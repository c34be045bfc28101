import type { Localized } from '../../../language-server/src/index.ts';
import type { Preview, PreviewPage } from '../../../language-server/src/server/protocol/preview.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { placesOf, withLeftOut } from './left-out.ts';
import { mark } from './marks.ts';
import { paperBar } from './paper-bar.ts';
import type { PaperLook } from './paper-look.ts';

/** The text in pages, as it will be printed, below what they are looked at with. */
export function pages(preview: Preview, look: PaperLook): Element[] {
  const { document: shown } = preview;
  if (!shown) return [];
  const [place = { from: 0, shown: 0 }] = placesOf([shown], () => shown.pages.length);
  const { before = 0, after = 0 } = shown;
  const count = before + shown.pages.length + after;
  const sheets = shown.pages.map((page, index) => sheet(page, before + index + 1, count, preview));
  return [
    paperBar(look),
    element('div', { class: `paper ${look.colour}` }, ...withLeftOut(place, sheets, () => element('div'))),
  ];
}

/** What the server has made of a plan's words: they are escaped there, and no script in it would run. */
function sheet({ landscape, html }: PreviewPage, number: number, count: number, preview: Preview): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const found of body.querySelectorAll<HTMLElement>('[data-findings]')) {
    const numbers = (found.dataset.findings ?? '').split(' ').map(Number);
    found.removeAttribute('data-findings');
    const made = mark(numbers, preview);
    // a row holds nothing but cells
    if (made) (found.querySelector(':scope > td') ?? found).prepend(made);
  }
  for (const block of body.querySelectorAll('.block, td[data-place]')) block.setAttribute('tabindex', '-1');
  const side = number % 2 === 0 ? ' even' : '';
  return element(
    'article',
    {
      class: `sheet${landscape ? ' turned' : ''}${side}${number === 1 ? ' opening' : ''}`,
      'aria-label': say(words.page(number, count)),
    },
    ...body.childNodes,
    element('div', { class: 'foot', 'aria-hidden': 'true' }, `— ${number} —`),
  );
}

const words = {
  page: (number: number, count: number): Localized => ({
    zh: `第${number}页，共${count}页`,
    en: `Page ${number} of ${count}`,
  }),
};
