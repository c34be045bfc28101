import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import { textWidth } from '../../../core/text/text-width.ts';
import { cellPadding, textWidthOf } from '../../documents/layout/page-layout.ts';
import { unseen } from '../../documents/word/borders.ts';
import { noteParagraph } from '../../documents/word/paragraphs.ts';
import { lineHeight, runsOf } from '../../documents/word/text.ts';
import type { Wording } from '../../tables/wording.ts';
import type { Stage, StageRow } from '../document.ts';
import { signOf, stageLegend } from '../stage-signs.ts';
import type { SheetBlock } from './sheets.ts';

// In twips: what stands in front of the rail, the signs behind it, the rest of what the year stands over.
const [before, signs, besides] = [300, 420, 900];

/** From what is due to when, or to the value. */
const leader = { style: BorderStyle.DOTTED, size: 4, color: '7F7F7F' };
const rail = { style: BorderStyle.SINGLE, size: 18, color: '000000' };

/**
 * The years along a rail, each with what is due in it. Each is a table of its own, so that a page it goes on begins
 * with the year again.
 */
export function timelineBlocks(stages: readonly Stage[], wording: Wording): SheetBlock[] {
  const legend = stageLegend(stages, wording);
  const note = legend ? [noteParagraph(legend)] : [];
  const columnWidths = widthsFor(stages);
  return [...stages.flatMap((stage) => [stageTable(stage, columnWidths), gap()]), ...note];
}

/** Dates and values get what they need to stay in one line, within reason. */
function widthsFor(stages: readonly Stage[]): number[] {
  const widest = Math.max(...stages.flatMap(({ rows }) => rows.map(({ due }) => textWidth(due))));
  // a character of 12 points is 240 twips wide; signs like ≥ may be as wide, and blanks stand beside digits
  const due = Math.min(Math.max(widest * 120 + 2 * cellPadding + 300, 1200), 3000);
  return [before, signs, besides, textWidthOf(false) - before - signs - besides - due, due];
}

function stageTable({ label, summary, rows }: Stage, columnWidths: readonly number[]): WordTable {
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthOf(false), type: WidthType.DXA },
    columnWidths,
    margins: { left: cellPadding, right: cellPadding, marginUnitType: WidthType.DXA },
    borders: unseen,
    rows: [headRow(label, summary), ...rows.map(rowOf)],
  });
}

function headRow(label: string, summary: string): TableRow {
  const year = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 40, after: 40, ...lineHeight(18) },
    children: runsOf(label, 'SimHei', 12, 'FFFFFF'),
  });
  const count = new Paragraph({
    keepNext: true,
    spacing: { before: 40, after: 40, ...lineHeight(18) },
    children: runsOf(summary, 'SimHei', 12),
  });
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 3,
        verticalAlign: VerticalAlignTable.CENTER,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
        children: [year],
      }),
      new TableCell({
        columnSpan: 2,
        verticalAlign: VerticalAlignTable.CENTER,
        children: [count],
      }),
    ],
  });
}

function rowOf({ kind, what, due }: StageRow): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell('', { borders: { right: rail } }),
      cell(signOf[kind], { borders: { left: rail } }),
      cell(what, { columnSpan: 2, borders: { bottom: leader } }),
      cell(due, { borders: { bottom: leader } }, AlignmentType.RIGHT),
    ],
  });
}

function cell(
  text: string,
  look: Omit<ITableCellOptions, 'children'>,
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'] = AlignmentType.LEFT,
): TableCell {
  const spacing = { before: 30, after: 30, ...lineHeight(17) };
  const children = runsOf(text, 'FangSong', 12);
  return new TableCell({ ...look, children: [new Paragraph({ alignment, spacing, children })] });
}

/** As low as can be, or the rail would be broken; Word makes one table of two that touch. */
function gap(): Paragraph {
  return new Paragraph({ spacing: lineHeight(6) });
}
