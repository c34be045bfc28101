import { changedTo, importNotices, omitted } from '../../messages/import-notices.ts';
import type { TableBlock } from './blocks.ts';
import type { Notice } from './report.ts';
import { bare } from './tables/cells.ts';
import type { TableText } from './tables/read-table.ts';

/** What the user should look at in a table: what isn't as it was, what isn't read. */
export function tableNotices(table: TableText, { grid }: TableBlock): Notice[] {
  const { renamed, unread, isDoubtful } = table;
  const { place } = grid;
  const lost = lostTexts(table, grid.rows.flat());
  const isKnown = (text: string) => renamed.some(({ from }) => from.includes(bare(text)));
  const changes = [
    ...renamed.map(({ from, to }) => changedTo(from, to)),
    ...lost.filter((text) => !isKnown(text)).map(omitted),
  ];
  return [
    ...(changes.length > 0 ? [{ place, message: importNotices.rewritten(changes), said: lost }] : []),
    ...(unread.length > 0 ? [{ place, message: importNotices.unreadColumns(unread), said: [] }] : []),
    ...(isDoubtful ? [{ place, message: importNotices.maybeIndicators(), said: [] }] : []),
  ];
}

/** What stands in the document's table, and nowhere in that of the plan as it was; a dash says nothing. */
function lostTexts(
  { above, cells, below }: TableText,
  written: readonly { readonly text: string }[],
): string[] {
  const keptCells = new Set(cells.flat().map(bare));
  const kept = bare([...above, ...cells.flat(), ...below].join('|'));
  const lines = written.flatMap(({ text }) => text.split(/[\r\n\u2028\u2029]+/u)).map((line) => line.trim());
  const lost = lines.filter((line) => {
    const text = bare(line);
    return !keptCells.has(text) && !/^[—–－-]*$/u.test(text) && !kept.includes(text);
  });
  return [...new Set(lost)];
}
