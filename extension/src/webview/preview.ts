import type { Localized, Position } from '../../../language-server/src/index.ts';
import type { Preview, PreviewView } from '../../../language-server/src/server/protocol/preview.ts';
import { type ExportFormat, exportFormats, serverActions, type ToPage } from '../preview/messages.ts';
import { loading } from '../words.ts';
import { showCursor } from './cursor.ts';
import { answerPages, keepOneStop } from './document-tab.ts';
import { tableEditor } from './editing/editor.ts';
import { nameOfPlace } from './editing/places.ts';
import { element } from './elements.ts';
import { host, keepState } from './host.ts';
import { say } from './language.ts';
import { firstMissing, keepRoom } from './left-out.ts';
import { findingsList } from './marks.ts';
import { morph } from './morph.ts';
import { applyZoom, paperLook } from './paper-look.ts';
import { rangeAt } from './places.ts';
import { serverNotice } from './server-notice.ts';
import { allTabs, type Tab, tabBar, tabPanel } from './tabs.ts';
import { showTips } from './tip.ts';

const words = {
  unknown: {
    zh: '找不到这份规划。它可能已经删除或改名；打开规划后，这里会显示预览。',
    en: 'The plan can’t be found; it may have been deleted or renamed. Open the plan, and its preview is shown here.',
  },
  untitled: { zh: '（规划名称未写）', en: '(plan without a title)' },
  exports: { zh: '导出', en: 'Export' },
  exportAs: (name: string): Localized => ({ zh: `导出为 ${name}`, en: `Export as ${name}` }),
};

const formatNames: Readonly<Record<ExportFormat, Localized>> = {
  docx: { zh: 'Word', en: 'Word' },
  xlsx: { zh: 'Excel', en: 'Excel' },
  html: { zh: '网页', en: 'Web page' },
  md: { zh: 'Markdown', en: 'Markdown' },
};

const page = document.getElementById('page') as HTMLElement;
let preview: Preview | undefined;
let isServerStopped = false;
let cursor: Position | undefined;
let tab: Tab = allTabs.find((each) => each === host.getState()?.tab) ?? 'document';
/** How far the page was scrolled before it was loaded anew; until it is shown again. */
let scroll = host.getState()?.scroll;
/** The first thing of the tab that was looked at last. */
let at = 0;
/** Whether something was asked for that has not come yet. */
let isAsked = false;
/** Whether the cursor is to be shown in what was asked for. */
let isFollowing = false;
/** So long the cursor rests before it is asked for what it stands in, in milliseconds. */
const rest = 150;
let following: ReturnType<typeof setTimeout> | undefined;
/** So long the page is not scrolled before what has come into view is asked for, in milliseconds. */
const calm = 60;
let looking: ReturnType<typeof setTimeout> | undefined;
const editor = tableEditor(page, () => look(at));

function show(): void {
  if (preview) showPlan(preview);
  else showNothing(isServerStopped ? serverNotice(false) : say(loading));
}

function showPlan(preview: Preview): void {
  const title = preview.title || say(words.untitled);
  const wanted = element(
    'div',
    {},
    isServerStopped && serverNotice(true),
    element(
      'header',
      {},
      element(
        'h1',
        {
          'data-edit': nameOfPlace({ kind: 'planTitle' }),
          'data-written': preview.title,
          tabindex: 0,
        },
        title,
      ),
      element('div', { class: 'bar' }, findingsList(preview), exportButtons()),
    ),
    tabBar(preview, tab),
    tabPanel(preview, tab, page.clientWidth),
  );
  wanted.id = page.id;
  morph(page, wanted);
  const zoom = applyZoom(page, paperLook().zoom);
  keepRoom(page, `${tab} ${page.clientWidth} ${zoom}`);
  if (cursor) showCursor(page, cursor, isFollowing);
  keepOneStop(page);
  isFollowing = false;
  editor.drawn(preview.version);
}

/** Asks for what is looked at. @param place of the cursor in the text, which is to be shown */
function look(first: number, place?: Position): void {
  at = first;
  isAsked = true;
  host.postMessage({ type: 'look', view: viewOf(place) });
}

function viewOf(place?: Position): PreviewView {
  const { columns } = editor;
  return { part: tab, at, ...(columns.length > 0 && { columns }), ...(place && { cursor: place }) };
}

/** Asks for what the cursor stands in. */
function follow(place: Position): void {
  isFollowing = true;
  look(at, place);
}

/** Asks for what is in view and was left out, once the page has come to rest there. */
function lookAround(): void {
  clearTimeout(looking);
  looking = setTimeout(() => {
    const missing = isAsked ? undefined : firstMissing(page);
    if (missing !== undefined) look(missing);
  }, calm);
}

/** Instead of the plan. */
function showNothing(reason: Node | string): void {
  page.replaceChildren(element('div', { class: 'empty' }, reason));
}

function exportButtons(): Element {
  const buttons = exportFormats.map((format) => {
    const name = say(formatNames[format]);
    const label = say(words.exportAs(name));
    return element(
      'button',
      { type: 'button', 'data-export': format, title: label, 'aria-label': label },
      name,
    );
  });
  const label = say(words.exports);
  return element('div', { class: 'exports', role: 'group', 'aria-label': label }, label, ...buttons);
}

function choose(next: Tab): void {
  // pages are sent only while they are looked at
  const isOther = (tab === 'document') !== (next === 'document');
  tab = next;
  keepState({ tab });
  show();
  const isShown = cursor !== undefined && showCursor(page, cursor, true);
  if (!isOther && !page.querySelector('.rest')) return;
  isFollowing = cursor !== undefined && !isShown;
  look(0, cursor);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'edited') editor.edited(data.number, data.version, data.focus);
  if (data.type === 'back') editor.back();
  if (data.type === 'checked') editor.checked(data.asked, data.check);
  if (!['cursor', 'edited', 'back', 'checked'].includes(data.type)) isAsked = false;
  if (data.type === 'preview') {
    isServerStopped = false;
    preview = data.preview;
    keepState({ uri: preview.uri });
    show();
    if (scroll !== undefined) window.scrollTo(0, scroll);
    scroll = undefined;
    lookAround();
  }
  if (data.type === 'cursor') {
    const isNew = cursor !== undefined && JSON.stringify(cursor) !== JSON.stringify(data.position);
    cursor = data.position;
    const isShown = showCursor(page, cursor, isNew);
    clearTimeout(following);
    if (isNew && !isShown && page.querySelector('.rest')) following = setTimeout(follow, rest, cursor);
  }
  if (data.type === 'unknown' && !preview) showNothing(say(words.unknown));
  if (data.type === 'starting' || data.type === 'stopped') {
    isServerStopped = data.type === 'stopped';
    show();
  }
});

page.addEventListener('click', ({ target, ctrlKey, metaKey }) => {
  const button = target instanceof Element ? target.closest('button, td, .sheet [data-place]') : null;
  // words of a page are selected to be copied
  if (button?.matches('.sheet :not(button)') && getSelection()?.isCollapsed === false) return;
  const clicked = button?.matches('td:not([data-place])') ? button.querySelector('.cell') : button;
  const { place, tab: chosen, export: format, run } = (clicked as HTMLElement | null)?.dataset ?? {};
  // where one may write, one stays
  const isOnlyShown = clicked?.matches('[data-edit] > .cell') && !(ctrlKey || metaKey);
  if (place) host.postMessage({ type: 'reveal', range: rangeAt(place), ...(isOnlyShown && { isOnlyShown }) });
  const next = allTabs.find((each) => each === chosen);
  if (next) choose(next);
  const wanted = exportFormats.find((each) => each === format);
  if (wanted) host.postMessage({ type: 'export', format: wanted });
  const action = serverActions.find((each) => each === run);
  if (action) host.postMessage({ type: 'run', action });
});

page.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined || !(event.target instanceof Element) || !event.target.matches('.tab')) return;
  const next = allTabs[(allTabs.indexOf(tab) + step + allTabs.length) % allTabs.length] as Tab;
  choose(next);
  document.getElementById(`tab-${next}`)?.focus();
});

window.addEventListener('scroll', () => {
  keepState({ scroll: window.scrollY });
  lookAround();
});
// what is searched is all that there is
window.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
  if (key === 'f' && (ctrlKey || metaKey) && page.querySelector('.rest')) host.postMessage({ type: 'look' });
});
let width = page.clientWidth;
new ResizeObserver(() => {
  if (width === page.clientWidth) return;
  width = page.clientWidth;
  show();
}).observe(page);

showTips(page);
answerPages(page, show, (place) => host.postMessage({ type: 'reveal', range: rangeAt(place) }));
host.postMessage({ type: 'ready', view: viewOf() });
