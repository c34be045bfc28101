import type { Localized } from '../../../../language-server/src/index.ts';
import type { TableEditing } from '../../../../language-server/src/server/protocol/preview.ts';
import { element } from '../elements.ts';
import { say } from '../language.ts';

/** What can be done to a table at the cell that one is in. */
export type Tool = 'addRow' | 'rowUp' | 'rowDown' | 'deleteRow' | 'deleteColumn';

const signs: Readonly<Record<Tool, Localized & { readonly sign: string }>> = {
  addRow: { sign: '＋', zh: '行', en: 'Row' },
  rowUp: { sign: '↑', zh: '上移', en: 'Up' },
  rowDown: { sign: '↓', zh: '下移', en: 'Down' },
  deleteRow: { sign: '−', zh: '行', en: 'Row' },
  deleteColumn: { sign: '−', zh: '列', en: 'Column' },
};

export const toolNames = Object.keys(signs) as readonly Tool[];

const titles: Readonly<Record<Tool | 'addColumn', Localized>> = {
  addRow: { zh: '在这一行下面加一行', en: 'Add a row below this one' },
  rowUp: { zh: '这一行上移（Alt+↑）', en: 'Move this row up (Alt+↑)' },
  rowDown: { zh: '这一行下移（Alt+↓）', en: 'Move this row down (Alt+↓)' },
  deleteRow: { zh: '删去这一行', en: 'Delete this row' },
  deleteColumn: { zh: '删去这一列', en: 'Delete this column' },
  addColumn: { zh: '加一列', en: 'Add a column' },
};

/** The buttons above a table. */
export function tools(table: number, { isDrafted, columns }: TableEditing): Element {
  const offered = toolNames.filter((tool) => isDrafted || tool !== 'deleteColumn');
  const buttons = offered.map((tool) => {
    const title = say(titles[tool]);
    const attributes = { type: 'button', 'data-tool': tool, title, 'aria-label': title };
    return element('button', attributes, `${signs[tool].sign}${say(signs[tool])}`);
  });
  const title = say(titles.addColumn);
  const options = columns.map(({ name, heading }) =>
    element('option', { value: isDrafted ? heading : name }, heading.replace('\n', '')),
  );
  const select = element(
    'select',
    { 'data-tool': 'addColumn', title, 'aria-label': title },
    element('option', { value: '' }, say(words.column)),
    ...options,
  );
  return element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': say(words.tools), 'data-tools': table },
    ...buttons,
    columns.length > 0 && select,
  );
}

/** Where there is no table yet. */
export function newTableButton(): Element {
  return element('button', { class: 'begin', type: 'button', 'data-tool': 'newTable' }, say(words.newTable));
}

const words = {
  tools: { zh: '改这张表', en: 'Change this table' },
  column: { zh: '＋列', en: '＋Column' },
  newTable: { zh: '新建指标表', en: 'New table of indicators' },
} as const satisfies Record<string, Localized>;
