import type { Localized } from '../../../language-server/src/index.ts';
import type { TableExcerpt } from '../../../language-server/src/server/protocol/document-contents.ts';
import { type DocumentAction, documentActions, type ToDocumentPage } from '../documents/messages.ts';
import { element } from './elements.ts';
import { say } from './language.ts';

declare function acquireVsCodeApi(): { postMessage(message: 'ready' | DocumentAction): void };

const host = acquireVsCodeApi();
const page = document.getElementById('page') as HTMLElement;

window.addEventListener('message', ({ data }: MessageEvent<ToDocumentPage>) => {
  page.replaceChildren(...partsOf(data));
});
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-action]');
  const action = documentActions.find((each) => each === button?.dataset.action);
  if (action) host.postMessage(action);
});
host.postMessage('ready');

function partsOf({ name, contents }: ToDocumentPage): Element[] {
  const isReadable = contents && 'title' in contents;
  const heading = element('h1', {}, isReadable ? contents.title : name);
  const actions = documentActions.filter((each) => isReadable || each === 'openElsewhere');
  const buttons = actions.map((action) =>
    element('button', { type: 'button', 'data-action': action }, say(words[action])),
  );
  const bar = element(
    'div',
    { class: 'actions', role: 'group', 'aria-label': say(words.actions) },
    ...buttons,
  );
  if (!isReadable) {
    const problem = contents ? contents.problem : say(words.stopped);
    return [heading, element('p', { role: 'alert' }, problem), bar];
  }
  const { report, figures, headings, tables } = contents;
  const lines = report.split('\n').map((line) => {
    const isInner = line.startsWith('  ');
    return element('li', { class: isInner && 'inner' }, line.trim());
  });
  return [
    heading,
    element('p', { class: 'file' }, say(words.notPlan(name))),
    bar,
    element('h2', {}, say(words.holds)),
    element('ul', { class: 'report' }, ...lines, element('li', {}, say(words.figures(figures)))),
    ...(tables.length > 0 ? [element('h2', {}, say(words.tables)), ...tables.map(tableOf)] : []),
    ...(headings.length > 0 ? [element('h2', {}, say(words.headings)), listOf(headings)] : []),
  ];
}

function listOf(headings: readonly { readonly level: number; readonly text: string }[]): Element {
  const items = headings.map(({ level, text }) => element('li', { class: `level-${level}` }, text));
  return element('ul', { class: 'headings' }, ...items);
}

function tableOf({ title, indicators, rows, leftOut }: TableExcerpt): Element {
  const [head = [], ...others] = rows;
  const count = indicators > 0 ? ` · ${say(words.indicators(indicators))}` : '';
  const headRow = element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)));
  const bodyRows = others.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))));
  return element(
    'section',
    { class: 'table' },
    element(
      'div',
      { class: 'wide' },
      element(
        'table',
        {},
        element('caption', {}, title + count),
        element('thead', {}, headRow),
        element('tbody', {}, ...bodyRows),
      ),
    ),
    leftOut > 0 && element('p', { class: 'rest' }, say(words.leftOut(leftOut))),
  );
}

const words = {
  actions: { zh: '可以做什么', en: 'What can be done' },
  import: { zh: '导入为规划', en: 'Import as a Plan' },
  compare: { zh: '与规划对照…', en: 'Compare with a Plan…' },
  openElsewhere: { zh: '用其他程序打开', en: 'Open with Another Program' },
  notPlan: (name: string): Localized => ({
    zh: `${name}：这里只看不改。导入以后得到一份新的规划，原文件不动。`,
    en: `${name} is only read here. Importing it makes a new plan; the file stays as it is.`,
  }),
  stopped: {
    zh: '规划匠的语言服务没有运行，看不到文件里有什么。',
    en: 'Planwright’s language server isn’t running, so what the file holds can’t be shown.',
  },
  holds: { zh: '文件里有什么', en: 'What it holds' },
  figures: (count: number): Localized => ({ zh: `全文共有${count}个数`, en: `Figures in all: ${count}` }),
  headings: { zh: '标题', en: 'Headings' },
  tables: { zh: '表格', en: 'Tables' },
  indicators: (count: number): Localized => ({ zh: `${count}项指标`, en: `indicators: ${count}` }),
  leftOut: (count: number): Localized => ({ zh: `还有${count}行`, en: `${count} more rows` }),
} as const;
