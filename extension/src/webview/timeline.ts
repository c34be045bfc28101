import type { TimelineEvent, TimelineYear } from '../../../language-server/src/pictures/timeline.ts';
import { previewMessages as messages } from '../messages/preview.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { placeOf } from './places.ts';

/** The years, each with what is due in it. */
export function timeline(years: readonly TimelineYear[]): Element[] {
  const items = years.map(({ label, events }) =>
    element(
      'li',
      {},
      element('h2', {}, label, element('small', {}, say(messages.count(events.length)))),
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
      element('span', { class: 'kind' }, say(messages[kind])),
      element('span', { class: 'what' }, what),
      element('span', { class: 'value' }, value ?? date),
      who !== '' && element('span', { class: 'who' }, who),
    ),
  );
}
