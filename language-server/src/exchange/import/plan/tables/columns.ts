import { propertyAlone } from '../../../../core/model/property.ts';
import { matchAsWritten, simplified } from '../../../../core/text/simplified.ts';
import { bare, type CellRow, cellAt } from './cells.ts';
import type { ColumnRole } from './column.ts';
import type { HeadColumn } from './head.ts';

/** What a column holds once the whole table is known. */
export interface TableColumn {
  readonly role: Exclude<ColumnRole, 'likely-name'> | 'part-of-name' | 'binding' | 'expected';
  readonly head: string;
}

/** Where 约束 or 预期 is first said, and nothing else behind it. */
const sideHead = /^(?:(?!约束|预期).)*((?:约束|预期)性(?:指标)?)$/u;

/**
 * Decides what each column holds. Of several that may hold names it is the surest; of several categories the last one
 * (the one nearest to the names), the others stay columns that the language doesn't read.
 */
export function tableColumns(columns: readonly HeadColumn[], body: readonly CellRow[]): TableColumn[] {
  const name = nameColumn(columns);
  const category = columns.findLastIndex(({ role }, at) => role === 'category' && at !== name);
  return columns.map((column, at): TableColumn => {
    const { role, head, text, goesOn } = column;
    if (at === name) return { role: 'name', head: isLevel(text, '一') || role !== 'name' ? '指标' : head };
    if (goesOn) return columns[at - 1]?.role === 'name' ? { role: 'part-of-name', head } : unread(head);
    const side = matchAsWritten(sideHead, text)?.[1];
    if (side) return { role: /^约/u.test(simplified(side)) ? 'binding' : 'expected', head: side };
    if (role === 'name') {
      if (isLevel(text, '一')) return { role: 'category', head };
      return isLevel(text, '二') || isLevel(text, '三') ? { role, head } : unread(head);
    }
    if (role !== 'property' && role !== 'value' && holdsProperties(body, at)) {
      return { role: 'property', head: role === 'category' ? head : '属性' };
    }
    if (role === 'likely-name' && head === '' && category < 0 && at < name && goesDown(body, at)) {
      return { role: 'category', head: '类别' };
    }
    if (role === 'likely-name' || (role === 'category' && at !== category)) return unread(head);
    return { role, head };
  });
}

/** Whether a column has cells that go over several rows. */
function goesDown(body: readonly CellRow[], column: number): boolean {
  return body.some((row) => cellAt(row, column).joins === 'above');
}

function nameColumn(columns: readonly HeadColumn[]): number {
  const deepest = ['三', '二'].map((level) => columns.findIndex(({ text }) => isLevel(text, level)));
  const likely = columns.findIndex(({ role, head }) => role === 'likely-name' && head !== '');
  const candidates = [
    ...deepest,
    columns.findIndex(({ role }) => role === 'name'),
    likely,
    columns.findIndex(({ role }) => role === 'likely-name'),
    columns.findIndex(({ role }) => role === 'category'),
  ];
  return candidates.find((at) => at >= 0) ?? -1;
}

function isLevel(text: string, level: string): boolean {
  return new RegExp(`^${level}级指标$`, 'u').test(simplified(text));
}

function unread(head: string): TableColumn {
  return { role: 'other', head };
}

/** A column 类型 or 备注 in which nothing but 约束性 and 预期性 stands. */
function holdsProperties(body: readonly CellRow[], column: number): boolean {
  const cells = body.map((row) => bare(cellAt(row, column).text)).filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => propertyAlone.test(simplified(text)));
}
