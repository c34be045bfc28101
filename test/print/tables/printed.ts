import { gridOf } from '../../../language-server/src/print/documents/grid.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { dedent } from '../../support/annotate.ts';

/**
 * Tables as a test writes them: `# title`, the headings, a line for each row, the notes. `"` stands where
 * a cell above is merged into, `/` for a line break in a cell.
 */
export function printed(tables: readonly Table[]): string {
  return tables.map(linesOf).join('\n\n');
}

/** What a test expects of `printed`, the indentation of the code taken off. */
export function tablesOf(text: string): string {
  return dedent(text).trim();
}

function linesOf(table: Table): string {
  const rows = gridOf(table).map((places, row) =>
    places.map((place) => (place?.row === row ? place.cell.text.replaceAll('\n', '/') : '"')),
  );
  return [
    `# ${table.title}`,
    ...[table.columns.map(({ heading }) => heading.replaceAll('\n', '/')), ...rows].map((cells) =>
      cells.join(' | '),
    ),
    ...table.notes,
  ].join('\n');
}
