import { gridOf } from '../../language-server/src/print/documents/grid.ts';
import type { Table } from '../../language-server/src/print/tables/table.ts';
import { bare } from './pdf.ts';

/** Shorter texts may follow each other elsewhere by accident. */
const telling = 6;

/**
 * For each of a file's tables the pages, counted from 0, that hold a row of it: two cells beside each other that stand
 * nowhere else so.
 */
export function pagesOfTables(tables: readonly Table[], bodies: readonly string[]): number[][] {
  const pages = bodies.map(bare);
  const pairs = tables.map(pairsOf);
  return tables.map((_, at) => {
    const own =
      pairs[at]?.filter((pair) => pairs.flat().filter((other) => other === pair).length === 1) ?? [];
    const found = own.map((pair) =>
      pages.flatMap((page, index) =>
        page
          .split(pair)
          .slice(1)
          .map(() => index),
      ),
    );
    return [...new Set(found.filter(({ length }) => length === 1).flat())];
  });
}

/** Of the pages that hold rows of these tables those that lack one of its headings. */
export function headlessPages(tables: readonly Table[], bodies: readonly string[]): number[] {
  const pages = pagesOfTables(tables, bodies);
  return tables.flatMap(
    (table, at) => pages[at]?.filter((page) => !hasHead(table, bodies[page] ?? '')) ?? [],
  );
}

/** Texts of cells beside each other, where neither is merged downwards. */
function pairsOf(table: Table): string[] {
  const pairs = gridOf(table).flatMap((places) =>
    places.slice(1).map((place, at) => {
      const both = [places[at], place].map((each) => (each?.rowSpan === 1 ? each.cell.text : ''));
      return both.includes('') ? '' : bare(both.join(''));
    }),
  );
  return pairs.filter(({ length }) => length >= telling);
}

function hasHead({ columns }: Table, body: string): boolean {
  const page = bare(body);
  const lines = columns.flatMap(({ heading }) => heading.split(/(?<=^\d{4}年)/u));
  return lines.every((line) => page.includes(bare(line)));
}
