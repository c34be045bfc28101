import type { Preview } from '../../../language-server/src/protocol/preview.ts';
import { emptyTabs, previewMessages, type Tab, tabNames } from '../messages/preview.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { tables } from './tables.ts';
import { timeline } from './timeline.ts';
import { trajectories } from './trajectories.ts';

export const allTabs = Object.keys(tabNames) as readonly Tab[];

/** The bar of tabs; the arrow keys go from one to the next. */
export function tabBar(preview: Preview, chosen: Tab): Element {
  const tabs = allTabs.map((tab) => {
    const isChosen = tab === chosen;
    const attributes = {
      id: `tab-${tab}`,
      class: 'tab',
      type: 'button',
      role: 'tab',
      'data-tab': tab,
      'aria-selected': `${isChosen}`,
      'aria-controls': 'panel',
      tabindex: isChosen ? 0 : -1,
    };
    const count = element('span', { class: 'number' }, `${countOf(preview, tab)}`);
    return element('button', attributes, say(tabNames[tab]), count);
  });
  return element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': say(previewMessages.views) },
    ...tabs,
  );
}

/**
 * What the chosen tab shows.
 * @param room the width there is, in pixels
 */
export function tabPanel(preview: Preview, tab: Tab, room: number): Element {
  const isEmpty = countOf(preview, tab) === 0;
  const content = isEmpty
    ? [element('p', { class: 'empty' }, say(emptyTabs[tab]))]
    : contentOf(preview, tab, room);
  const attributes = { id: 'panel', 'data-key': tab, role: 'tabpanel', 'aria-labelledby': `tab-${tab}` };
  return element('main', attributes, ...content);
}

function contentOf(preview: Preview, tab: Tab, room: number): Element[] {
  switch (tab) {
    case 'tables':
      return tables(preview.tables, preview);
    case 'responsibilities':
      return tables(preview.responsibilities, preview);
    case 'timeline':
      return timeline(preview.timeline);
    case 'trajectories':
      return trajectories(preview, room);
  }
}

/** How many things a tab shows: indicators, tasks, dates, charts. */
function countOf({ tables, responsibilities, timeline, trajectories }: Preview, tab: Tab): number {
  const counts = {
    tables: sum(tables.map(({ rows }) => rows.length)),
    // the tables behind the first say the same in another order
    responsibilities: responsibilities[0]?.rows.length ?? 0,
    timeline: sum(timeline.map(({ events }) => events.length)),
    trajectories: trajectories.length,
  };
  return counts[tab];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
