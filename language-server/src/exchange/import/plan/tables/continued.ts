import { simplified } from '../../../../core/text/simplified.ts';
import type { ForeignParagraph, ForeignTable } from '../../foreign-document.ts';
import type { PlanBlock, TableBlock } from '../blocks.ts';
import { bare, type CellRow, isBanner, saySame, writtenRows } from './cells.ts';
import { findHead } from './head.ts';

/** Tables with those that go on where they stop, at the end of a page: one table each. */
export function withContinuedTables(blocks: readonly PlanBlock[]): PlanBlock[] {
  const result: PlanBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as PlanBlock;
    const above = result.at(-1);
    const next = block.kind === 'paragraph' ? blocks[at + 1] : block;
    const link = block.kind === 'paragraph' ? block : undefined;
    const isLinked = link === undefined || saysGoesOn(link.text);
    if (above?.kind === 'table' && next?.kind === 'table' && isLinked) {
      const whole = joined(above, next, link);
      if (whole) {
        result[result.length - 1] = whole;
        if (link) at++;
        continue;
      }
    }
    result.push(block);
  }
  return result;
}

/** 续表, 续上表, 表1（续）. */
function saysGoesOn(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[（(]?(?:续|接上[页表])|[（(]续表?[一二三四五\d]*[）)]$/u.test(simplified(text.trim()))
  );
}

function joined(
  above: TableBlock,
  next: TableBlock,
  link: ForeignParagraph | undefined,
): TableBlock | undefined {
  if (above.grid.sheet !== next.grid.sheet) return undefined;
  const [upper, lower] = [writtenRows(above.grid), writtenRows(next.grid)];
  const from = lower.findIndex((row) => !isTitleOfRest(row));
  const rest = lower.slice(from);
  const head = findHead(upper);
  const [first] = rest;
  if (!head || !first || first.length !== upper[0]?.length) return undefined;
  const repeats = saySame(first, upper[head.at] ?? []);
  // a table with a head of its own is another one, unless it is said to go on
  if (!repeats && (findHead(rest) || (isBanner(first) && !link))) return undefined;
  const titles = lower
    .slice(0, from)
    .flatMap((row) => row.map(({ text }) => text).filter((text) => bare(text)));
  return {
    kind: 'table',
    grid: {
      ...above.grid,
      rows: [...upper, ...rest],
      asides: [...(above.grid.asides ?? []), ...(next.grid.asides ?? [])],
    } satisfies ForeignTable,
    paragraphs: [...above.paragraphs, ...(link ? [link] : []), ...next.paragraphs],
    grids: above.grids + next.grids,
    links: [...above.links, ...(link ? [link.text] : []), ...titles],
  };
}

function isTitleOfRest(row: CellRow): boolean {
  return isBanner(row) && row.some(({ text }) => saysGoesOn(text));
}
