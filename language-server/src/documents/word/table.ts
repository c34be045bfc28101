import {
  AlignmentType,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Column, Table } from '../../tables/table.ts';
import { type ColumnNeed, shareOut } from '../column-widths.ts';
import { gridOf, type Place } from '../grid.ts';
import { cellPadding, type Layout, textWidthOf } from '../page-layout.ts';
import { ruled } from './borders.ts';
import { type Font, lineHeight, runsOf } from './text.ts';

/**
 * The table as wide as the text area. Column widths are written out, as WPS reads nothing else; the
 * heading repeats on every page, and no row breaks over two.
 */
export function wordTable(table: Table, layout: Layout, needs: readonly ColumnNeed[]): WordTable {
  const columnWidths = shareOut(textWidthOf(layout.landscape), needs);
  const paragraph = (text: string, font: Font, align: Column['align'], indented = false) =>
    new Paragraph({
      alignment: alignments[align],
      // two characters
      ...(indented && { indent: { left: layout.points * 40 } }),
      spacing: { before: 40, after: 40, ...lineHeight(layout.points * 1.35) },
      children: runsOf(text.replaceAll('\t', ' '), font, layout.points),
    });

  const headings = table.columns.map(
    ({ heading }) =>
      new TableCell({
        ...cellLook,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
        children: [paragraph(heading, 'SimHei', 'center')],
      }),
  );
  const cellsOf = (places: readonly (Place | undefined)[], row: number) =>
    places.flatMap((place, column) => {
      if (place && place.column !== column) return [];
      const begins = place?.row === row;
      const align = table.columns[column]?.align ?? 'left';
      return new TableCell({
        ...cellLook,
        ...(place && place.colSpan > 1 ? { columnSpan: place.colSpan } : {}),
        ...(place && place.rowSpan > 1
          ? { verticalMerge: begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
          : {}),
        children: [
          paragraph(place && begins ? place.cell.text : '', 'FangSong', align, begins && place.cell.indented),
        ],
      });
    });

  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthOf(layout.landscape), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    columnWidths,
    margins: { left: cellPadding, right: cellPadding, marginUnitType: WidthType.DXA },
    borders: ruled,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
      ...gridOf(table).map(
        (places, row) => new TableRow({ cantSplit: true, children: cellsOf(places, row) }),
      ),
    ],
  });
}

const cellLook = { verticalAlign: VerticalAlignTable.CENTER };

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
