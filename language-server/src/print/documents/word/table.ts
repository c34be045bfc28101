import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Column, MarkedPiece, Table } from '../../tables/table.ts';
import { type CellPlace, type Grid, gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
import { type ColumnNeed, shareOut, sum } from '../layout/column-widths.ts';
import { keptRows } from '../layout/kept-rows.ts';
import { cellPadding, type Layout, textWidthOf } from '../layout/page-layout.ts';
import { lineCount } from '../layout/row-heights.ts';
import { measuresOf, tableInWord } from '../layout/table-in-word.ts';
import { ruled } from './borders.ts';
import { type Font, lineHeight, markedRuns } from './text.ts';

/**
 * The table as wide as the text area. Column widths are written out, as WPS reads nothing else; the
 * heading repeats on every page, no row breaks over two, and those of a merged cell stay together where they are few.
 *
 * @param markedRow what becomes of the first cell of a row that comes from somewhere
 */
export function wordTable(
  given: Table,
  layout: Layout,
  needs: ColumnNeed[],
  markedRow: RowMark = (runs) => runs,
): WordTable {
  const table = tableInWord(given, { layout, needs });
  const columnWidths = shareOut(textWidthOf(layout.landscape), needs);
  const paragraph = (
    cell: Omit<Cell, 'column'>,
    font: Font,
    align: Column['align'],
    keepNext: boolean,
    mark: RowMark = (runs) => runs,
  ) => {
    const { text, pieces = [{ text }], indented } = cell;
    return new Paragraph({
      alignment: alignments[align],
      keepNext,
      // two characters
      ...(indented && { indent: { left: layout.points * 40 } }),
      spacing: { before: 40, after: 40, ...lineHeight(layout.points * 1.35) },
      children: [...mark(markedRuns(pieces.map(withoutTabs), font, layout.points), cell)],
    });
  };

  const head = headGrid(table.columns);
  const headingsOf = (places: Grid[number], row: number) =>
    places.flatMap((place, column) =>
      place?.column === column
        ? new TableCell({
            ...cellLook,
            ...mergeOf(place, row),
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
            children: [paragraph(place.row === row ? place.cell : nothing, 'SimHei', 'center', true)],
          })
        : [],
    );
  const grid = gridOf(table);
  const { widths, heights, room } = measuresOf(table, { layout, needs });
  const { kept, isCut } = keptRows(grid, heights, room, ({ cell, column, colSpan }) =>
    lineCount(cell.text, sum(widths.slice(column, column + colSpan))),
  );
  const cellsOf = (places: Grid[number], row: number) => {
    const first = places.find((place) => place?.row === row && place.rowSpan === 1 && place.cell.source);
    return places.flatMap((place, column) => {
      if (place && place.column !== column) return [];
      const begins = place?.row === row;
      const align = table.columns[column]?.align ?? 'left';
      return new TableCell({
        // in the middle of so many rows a text might be on none but the second page
        ...(place && isCut(place) ? { verticalAlign: VerticalAlignTable.TOP } : cellLook),
        ...mergeOf(place, row),
        children: [
          paragraph(
            place && begins ? place.cell : nothing,
            'FangSong',
            align,
            kept[row] === true,
            place && place === first ? markedRow : undefined,
          ),
        ],
      });
    });
  };

  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthOf(layout.landscape), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    columnWidths,
    margins: { left: cellPadding, right: cellPadding, marginUnitType: WidthType.DXA },
    borders: ruled,
    rows: [
      ...head.map(
        (places, row) =>
          new TableRow({ tableHeader: true, cantSplit: true, children: headingsOf(places, row) }),
      ),
      ...grid.map((places, row) => new TableRow({ cantSplit: true, children: cellsOf(places, row) })),
    ],
  });
}

/** What becomes of the runs of a cell by which its row is to be known. */
export type RowMark = (runs: readonly TextRun[], cell: Pick<Cell, 'source'>) => readonly ParagraphChild[];

const nothing = { text: '' };

function withoutTabs(piece: MarkedPiece): MarkedPiece {
  return { ...piece, text: piece.text.replaceAll('\t', ' ') };
}

function mergeOf(place: CellPlace | undefined, row: number) {
  const { RESTART, CONTINUE } = VerticalMergeType;
  return {
    ...(place && place.colSpan > 1 && { columnSpan: place.colSpan }),
    ...(place && place.rowSpan > 1 && { verticalMerge: place.row === row ? RESTART : CONTINUE }),
  };
}

const cellLook = { verticalAlign: VerticalAlignTable.CENTER };

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
