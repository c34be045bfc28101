import type { Localized } from '../../../language-server/src/index.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import type { PaperLook } from './paper-look.ts';
import { zooms } from './zoom.ts';

/** What the pages are looked at with: how large they are, and of which colour. */
export function paperBar({ zoom, colour }: PaperLook): Element {
  const options = [
    element('option', { value: 'width', selected: zoom === 'width' && 'selected' }, say(words.width)),
    ...zooms.map((each) =>
      element('option', { value: each, selected: zoom === each && 'selected' }, `${each * 100}%`),
    ),
  ];
  const label = say(words.zoom);
  return element(
    'div',
    { class: 'paper-bar', role: 'toolbar', 'aria-label': say(words.bar) },
    button('smaller', '−', say(words.smaller)),
    element('select', { 'data-zoom': `${zoom}`, 'aria-label': label, title: label }, ...options),
    button('larger', '+', say(words.larger)),
    element(
      'button',
      { type: 'button', 'data-look': 'colour', 'aria-pressed': `${colour === 'themed'}` },
      say(words.themed),
    ),
  );
}

function button(look: string, sign: string, label: string): Element {
  return element('button', { type: 'button', 'data-look': look, 'aria-label': label, title: label }, sign);
}

const words = {
  bar: { zh: '页面的显示', en: 'How the pages are shown' },
  zoom: { zh: '缩放', en: 'Zoom' },
  smaller: { zh: '缩小', en: 'Smaller' },
  larger: { zh: '放大', en: 'Larger' },
  width: { zh: '适合宽度', en: 'Fit width' },
  themed: { zh: '纸张随主题', en: 'Paper in the theme’s colours' },
} as const satisfies Record<string, Localized>;
