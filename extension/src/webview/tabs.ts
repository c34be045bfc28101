import type { Localized } from '../../../language-server/src/index.ts';
import type {
  Preview,
  PreviewPart,
  PreviewTable,
} from '../../../language-server/src/server/protocol/preview.ts';
import { newTableButton } from './editing/tools.ts';
import { element } from './elements.ts';
import { say } from './language.ts';
import { countOfList } from './left-out.ts';
import { pages } from './pages.ts';
import { paperLook } from './paper-look.ts';
import { tables } from './tables.ts';
import { timeline } from './timeline.ts';
import { trajectories } from './trajectories.ts';

const tabNames = {
  document: { zh: '全文', en: 'Document' },
  tables: { zh: '指标表', en: 'Indicators' },
  responsibilities: { zh: '任务分工', en: 'Responsibilities' },
  alignment: { zh: '衔接', en: 'Alignment' },
  timeline: { zh: '时间线', en: 'Timeline' },
  trajectories: { zh: '轨迹', en: 'Trajectories' },
} as const satisfies Record<PreviewPart, Localized>;

/** A part of the preview. */
export type Tab = PreviewPart;

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
    const things = countOf(preview, tab);
    const count = things !== undefined && element('span', { class: 'number' }, `${things}`);
    return element('button', attributes, say(tabNames[tab]), count);
  });
  return element('div', { class: 'tabs', role: 'tablist', 'aria-label': say(views) }, ...tabs);
}

/**
 * What the chosen tab shows.
 * @param room the width there is, in pixels
 */
export function tabPanel(preview: Preview, tab: Tab, room: number): Element {
  // a table that was only begun has no rows yet
  const isEmpty = countOf(preview, tab) === 0 && (tab !== 'tables' || preview.tables.length === 0);
  const begin = tab === 'tables' && newTableButton();
  const content = isEmpty
    ? [element('div', { class: 'empty' }, element('p', {}, say(emptyTabs[tab])), begin)]
    : contentOf(preview, tab, room);
  const attributes = { id: 'panel', 'data-key': tab, role: 'tabpanel', 'aria-labelledby': `tab-${tab}` };
  return element('main', attributes, ...content);
}

function contentOf(preview: Preview, tab: Tab, room: number): Element[] {
  switch (tab) {
    case 'document':
      return pages(preview, paperLook());
    case 'tables':
      return tables(preview.tables, preview);
    case 'responsibilities':
      return tables(preview.responsibilities, preview);
    case 'alignment':
      return tables(preview.alignment, preview);
    case 'timeline':
      return timeline(preview.timeline);
    case 'trajectories':
      return trajectories(preview, room);
  }
}

/** How many things a tab shows: pages (which are known while they are looked at), indicators, tasks, indicators of other plans, dates, charts. */
function countOf(
  { document, tables, responsibilities, alignment, timeline, trajectories }: Preview,
  tab: Tab,
): number | undefined {
  const counts = {
    document: document && countOfList(document, document.pages.length),
    tables: sum(tables.map(rowsOf)),
    // the tables behind the first say the same in another order
    responsibilities: responsibilities[0] ? rowsOf(responsibilities[0]) : 0,
    alignment: sum(alignment.map(rowsOf)),
    timeline: sum(timeline.map((year) => countOfList(year, year.events.length))),
    trajectories: countOfList(trajectories, trajectories.charts.length),
  };
  return counts[tab];
}

function rowsOf(table: PreviewTable): number {
  return countOfList(table, table.rows.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What to write so that a part of the preview is no longer empty. */
const emptyTabs: Readonly<Record<Tab, Localized>> = {
  document: {
    zh: '还没有正文。写下标题“规划 名称”和“一、…”，这里就按印发的样子分页显示。',
    en: 'Nothing to print yet. Write “plan Title” and headings such as “一、…”: here are its pages.',
  },
  tables: {
    zh: '还没有指标。写一行“指标 名称”，下面缩进写“2025年：90%”，指标表就出来了。',
    en: 'No indicators yet. Write a line “indicator Name” and, indented below it, “2025: 90%”: there is your table.',
  },
  responsibilities: {
    zh: '还没有写明谁负责。在任务或指标下写一行“责任部门：市民政局”，分工表就出来了。',
    en: 'Nobody answers for anything yet. Write “responsible: …” below a task or an indicator.',
  },
  alignment: {
    zh: '还没有上位规划可比。在标题下写一行“依据：《上位规划》”，并把那份规划放在同一个文件夹里，衔接表就出来了。',
    en: 'No superior plan to compare with yet. Write “basis: 《…》” below the title, and keep that plan in the same folder.',
  },
  timeline: {
    zh: '还没有期限，也没有带年份的目标。在任务下写一行“期限：2025年底”，时间线就出来了。',
    en: 'No deadlines and no targets with a year yet. Write “deadline: end of 2025” below a task.',
  },
  trajectories: {
    zh: '还没有可画的轨迹：一项指标至少要有两个年份的数值，比如基期和目标。',
    en: 'Nothing to draw yet: an indicator needs values for two years, such as a baseline and a target.',
  },
};

const views: Localized = { zh: '预览的内容', en: 'Parts of the preview' };
