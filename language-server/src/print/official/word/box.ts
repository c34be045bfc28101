import {
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Span } from '../../../core/model/source.ts';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { framed } from '../../documents/word/borders.ts';
import type { DocumentParagraph } from '../document.ts';
import { marked } from './marks.ts';
import { boxBody, boxTitle } from './styles.ts';

const margins = { left: 140, right: 140, marginUnitType: WidthType.DXA };

/** A frame over the whole width; the title, where there is one, is repeated on every page that it goes on. */
export function boxFrame(
  title: string,
  paragraphs: readonly DocumentParagraph[],
  source: Span | undefined,
): WordTable {
  const width = textWidthOf(false);
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      new TableCell({
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
        children: [
          new Paragraph({
            style: boxTitle,
            keepNext: true,
            children: marked([new TextRun(title)], source),
          }),
        ],
      }),
    ],
  });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins,
    borders: framed,
    rows: [...(title ? [heading] : []), ...(paragraphs.length > 0 ? [rowOf(paragraphs)] : [])],
  });
}

/** One row for all: where it goes on on another page it has a rule at the end of each, as rows between which there is none don't. */
function rowOf(paragraphs: readonly DocumentParagraph[]): TableRow {
  return new TableRow({ children: [new TableCell({ children: paragraphs.map(paragraphOf) })] });
}

function paragraphOf({ lead, text, source }: DocumentParagraph): Paragraph {
  return new Paragraph({
    style: boxBody,
    children: marked(
      [...(lead ? [new TextRun({ text: lead, bold: true })] : []), ...(text ? [new TextRun(text)] : [])],
      source,
    ),
  });
}
