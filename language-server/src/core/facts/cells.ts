import { oncePer } from '../model/once-per.ts';
import type { Plan, Section, TaskRow } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';

/** A cell of a table that holds no indicators, as a small paragraph of its own. */
export interface ProseCell {
  readonly cell: Sourced<string>;
  readonly section: Section;
  /** The task that its row is. */
  readonly row?: TaskRow;
}

/** Shorter cells say a name, a number or a date, and no sentence. */
const shortest = 6;

/** The cells of a plan that may hold a sentence, in the order of the text; the heads of the tables are none. */
export const cellsOf = oncePer(({ root, sections }: Plan): readonly ProseCell[] =>
  [root, ...sections].flatMap((section) =>
    section.tables.flatMap(({ rows, tasks }) =>
      rows.slice(1).flatMap((cells) => {
        const start = cells[0]?.span.start ?? 0;
        const row = tasks.find(({ span }) => span.start <= start && start <= span.end);
        return cells
          .filter(({ value }) => value.length >= shortest)
          .map((cell) => ({ cell, section, ...(row && { row }) }));
      }),
    ),
  ),
);
