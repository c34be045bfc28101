import type { Localized } from '../../../language-server/src/index.ts';
import type { TimelineEvent, TimelineYear } from '../../../language-server/src/server/protocol/preview.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { placeOf } from './places.ts';

/** The years, each with what is due in it. */
export function timeline(years: readonly TimelineYear[]): Element[] {
  const items = years.map(({ label, events }) =>
    element(
      'li',
      {},
      element('h2', {}, label, element('small', {}, say(count(events.length)))),
      element('ul', {}, ...events.map(event)),
    ),
  );
  return [element('ol', { class: 'timeline' }, ...items)];
}

function event({ kind, date, what, value, who, range }: TimelineEvent): Element {
  return element(
    'li',
    { class: kind },
    element(
      'button',
      { class: 'event', type: 'button', 'data-place': placeOf(range) },
      element('span', { class: 'kind' }, say(kindNames[kind])),
      element('span', { class: 'what' }, what),
      element('span', { class: 'value' }, value ?? date),
      who !== '' && element('span', { class: 'who' }, who),
    ),
  );
}

const kindNames: Readonly<Record<TimelineEvent['kind'], Localized>> = {
  deadline: { zh: '期限', en: 'Due' },
  value: { zh: '目标', en: 'Target' },
};

function count(count: number): Localized {
  return { zh: `${count}项`, en: `${count}` };
}
