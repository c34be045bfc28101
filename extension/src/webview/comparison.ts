import type { Localized } from '../../../language-server/src/index.ts';
import type { ComparedCell, ComparedTable } from '../../../language-server/src/server/protocol/comparison.ts';
import {
  type ComparedVersion,
  type ComparisonAction,
  comparisonActions,
  type FromComparison,
  type ToComparison,
} from '../comparison/messages.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { placeOf, rangeAt } from './places.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromComparison): void };

const host = acquireVsCodeApi();
const page = document.getElementById('page') as HTMLElement;

function show({ page: { title, changes, paragraphs, tables }, names }: ToComparison): void {
  const buttons = comparisonActions.map((action) =>
    element('button', { type: 'button', 'data-action': action }, say(actionNames[action])),
  );
  page.replaceChildren(
    element(
      'header',
      {},
      element('h1', {}, title),
      element('p', { class: 'versions' }, say(words.versions(names))),
      element(
        'div',
        { class: 'bar' },
        element('p', { class: 'quiet' }, say(words.counts(changes, paragraphs))),
        element('div', { class: 'exports', role: 'group', 'aria-label': say(words.actions) }, ...buttons),
      ),
    ),
    ...tables.map(tableOf),
  );
}

function tableOf({ title, columns, rows, notes }: ComparedTable): Element {
  const headings = columns.map(({ heading }) => element('th', { scope: 'col' }, heading));
  return element(
    'section',
    { class: 'table' },
    columns.length > 0 &&
      element(
        'div',
        { class: 'wide' },
        element(
          'table',
          {},
          element('caption', {}, title),
          element('thead', {}, element('tr', {}, ...headings)),
          element(
            'tbody',
            {},
            ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => cellOf(cell, columns)))),
          ),
        ),
      ),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
  );
}

function cellOf(
  { text, pieces, column, rowSpan, colSpan, before, after }: ComparedCell,
  columns: ComparedTable['columns'],
): Element {
  const content = pieces?.map((piece) =>
    piece.mark ? element(tags[piece.mark], {}, piece.text) : piece.text,
  ) ?? [text];
  const [version, place] = after ? (['after', after] as const) : (['before', before] as const);
  const isPlaced = place !== undefined && text !== '';
  return element(
    'td',
    {
      class: `${columns[column]?.align ?? 'left'}${pieces ? ' prose' : ''}`,
      rowspan: rowSpan,
      colspan: colSpan,
    },
    isPlaced
      ? element(
          'button',
          { class: 'cell', type: 'button', 'data-place': placeOf(place), 'data-version': version },
          ...content,
        )
      : element('span', {}, ...content),
  );
}

const tags = { inserted: 'ins', deleted: 'del' } as const;

window.addEventListener('message', ({ data }: MessageEvent<ToComparison>) => show(data));

page.addEventListener('click', ({ target }) => {
  const clicked = target instanceof Element ? target.closest('button, td') : null;
  const button = clicked?.matches('td') ? clicked.querySelector('.cell') : clicked;
  const { place, version, action } = (button as HTMLElement | null)?.dataset ?? {};
  if (place) host.postMessage({ type: 'reveal', version: version as ComparedVersion, range: rangeAt(place) });
  const wanted = comparisonActions.find((each) => each === action);
  if (wanted) host.postMessage({ type: 'run', action: wanted });
});

host.postMessage({ type: 'ready' });

const actionNames: Readonly<Record<ComparisonAction, Localized>> = {
  save: { zh: '保存为文件', en: 'Save as File' },
  words: { zh: '逐字对照', en: 'Word by Word' },
  swap: { zh: '前后对调', en: 'Swap' },
};

const words = {
  actions: { zh: '对照', en: 'Comparison' },
  versions: ({ before, after }: ToComparison['names']): Localized => ({
    zh: `原来：${before}；现在：${after}`,
    en: `Before: ${before}; now: ${after}`,
  }),
  counts: (changes: number, paragraphs: number): Localized => ({
    zh: `${changes === 0 ? '没有事实上的变化' : `共有${changes}处变化`}${paragraphs === 0 ? '' : `，正文${paragraphs}段不同`}。`,
    en: `${changes === 0 ? 'No fact has changed' : `${changes} ${changes === 1 ? 'change' : 'changes'}`}${paragraphs === 0 ? '' : `; ${paragraphs} ${paragraphs === 1 ? 'paragraph reads' : 'paragraphs read'} otherwise`}.`,
  }),
};
