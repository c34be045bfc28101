import {
  AlignmentType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { unseen } from '../../documents/word/borders.ts';
import { noteParagraph } from '../../documents/word/paragraphs.ts';
import { lineHeight, runsOf } from '../../documents/word/text.ts';
import type { Trajectory } from '../../pictures/trajectory.ts';
import type { Wording } from '../../tables/wording.ts';
import { chartCaption, legend, wordsIn } from '../chart-words.ts';
import { officialWord } from '../words.ts';
import { chartOf } from './chart.ts';
import { markers } from './chart-look.ts';
import type { SheetBlock } from './sheets.ts';

/** A chart for each indicator with its caption, two to a row, and a line that explains the markers. */
export function chartBlocks(trajectories: readonly Trajectory[], wording: Wording): SheetBlock[] {
  const cells = trajectories.map((trajectory, index) => [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [chartOf(trajectory, index, wording)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160, ...lineHeight(14) },
      children: runsOf(chartCaption(trajectory, index, wording), 'SimHei', 10.5),
    }),
  ]);
  const width = Math.floor(textWidthOf(false) / 2);
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => {
    const pair = [cells[2 * row], cells[2 * row + 1]].map(
      (children) => new TableCell({ children: children ?? [new Paragraph({})] }),
    );
    return new TableRow({ cantSplit: true, children: pair });
  });
  const table = new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: 2 * width, type: WidthType.DXA },
    columnWidths: [width, width],
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: unseen,
    rows,
  });
  return [table, noteParagraph(markerLegend(trajectories, wording))];
}

/** The markers that there are, in the order of time. */
function markerLegend(trajectories: readonly Trajectory[], wording: Wording): string {
  const used = new Set(trajectories.flatMap(({ points }) => points.map(({ role }) => role)));
  const roles = (Object.keys(markers) as (keyof typeof markers)[]).filter((role) => used.has(role));
  const words = wordsIn(wording);
  const entries = roles.map((role) => [markers[role].sign, words[role]] as const);
  return legend([...entries, ['┄', officialWord('limit', wording)]], wording);
}
