import type { Script } from '../../../core/text/script.ts';
import { asideLines, type PlanBlock, type TableBlock, writtenLines } from './blocks.ts';
import type { PlanHeader } from './header.ts';
import type { ParagraphFate, TableFate } from './report.ts';

/** What stands before the plan's text and is no part of it, to be kept as comments. */
export interface Asides {
  readonly lines: readonly string[];
  readonly paragraphs: readonly ParagraphFate[];
  readonly tables: readonly TableFate[];
}

/** The notice that publishes a plan, what a web page says of it; but not what the plan's header says now. */
export function asides(blocks: readonly PlanBlock[], header: PlanHeader, script: Script): Asides {
  const isSaid = (block: PlanBlock) => header.blocks.has(block);
  return {
    lines: blocks.flatMap((block) => [
      ...(isSaid(block) ? [] : writtenLines(block)),
      ...asideLines(block, script),
    ]),
    paragraphs: blocks.flatMap((block): ParagraphFate[] => {
      const isOfTable = block.kind === 'table';
      if (isOfTable) return block.paragraphs.map(() => (isSaid(block) ? 'header' : 'comment'));
      return [isSaid(block) ? 'header' : 'comment'];
    }),
    tables: blocks
      .filter((block): block is TableBlock => block.kind === 'table')
      .flatMap((block) =>
        Array.from({ length: block.grids }, (): TableFate => (isSaid(block) ? 'header' : 'comment')),
      ),
  };
}
