import type { Localized } from '../../../language-server/src/index.ts';
import type { PreviewYear, TimelineEvent } from '../../../language-server/src/server/protocol/preview.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { countOfList, placesOf, withLeftOut } from './left-out.ts';
import { placeOf } from './places.ts';

/** The years, each with what is due in it. */
export function timeline(years: readonly PreviewYear[]): Element[] {
  const places = placesOf(years, ({ events }) => events.length);
  const items = years.map((year, index) => {
    const place = places[index] ?? { from: 0, shown: 0 };
    return element(
      'li',
      {},
      element('h2', {}, year.label, element('small', {}, say(count(countOfList(year, year.events.length))))),
      element('ul', {}, ...withLeftOut(place, year.events.map(event), () => element('li'))),
    );
  });
  return [element('ol', { class: 'timeline' }, ...items)];
}

function event({ kind, kindName, date, what, value, who, range }: TimelineEvent): Element {
  return element(
    'li',
    { class: kind },
    element(
      'button',
      { class: 'event', type: 'button', 'data-place': placeOf(range) },
      element('span', { class: 'kind' }, kindName),
      element('span', { class: 'what' }, what),
      element('span', { class: 'value' }, value ?? date),
      who !== '' && element('span', { class: 'who' }, who),
    ),
  );
}

function count(count: number): Localized {
  return { zh: `${count}项`, en: `${count}` };
}
