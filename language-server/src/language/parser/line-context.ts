import type { AnnexLine } from './annexes.ts';
import type { LostLines } from './lost-tables/lost-lines.ts';
import { noNumbers, type RunningNumbers } from './running-numbers.ts';

/** The block whose indented lines are its fields. */
export type BlockKind = 'header' | 'roster' | 'indicator';

/** What the lines read so far say about the next one. */
export interface LineContext {
  block: BlockKind | undefined;
  /** Whether the heading, header and roster have been seen. */
  headings: number;
  headers: number;
  rosters: number;
  numbers: RunningNumbers;
  /** The lines of annexes, once one has been asked for. */
  annexes: ReadonlyMap<number, AnnexLine> | undefined;
  /** The tables that lost their bars, likewise. */
  lostLines: readonly LostLines[] | undefined;
}

export function startOfFile(): LineContext {
  return {
    block: undefined,
    headings: 0,
    headers: 0,
    rosters: 0,
    numbers: noNumbers(),
    annexes: undefined,
    lostLines: undefined,
  };
}
