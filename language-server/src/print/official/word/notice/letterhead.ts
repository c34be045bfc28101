import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { textWidth } from '../../../../core/text/text-width.ts';
import { textWidthOf } from '../../../documents/layout/page-layout.ts';
import { fontNames } from '../../../documents/word/text.ts';
import type { Letterhead, NoticeMark } from '../../document.ts';
import { aboveHead, headLineHeight, headPoints } from '../../notice/head-size.ts';
import type { SheetBlock } from '../sheets.ts';
import { bodyLine, plain } from '../styles.ts';

export const red = 'FF0000';

/** 份号, 密级 and 紧急程度, a line each from the first one on, the latter two in 黑体 (§7.2.1–3). */
export function markParagraphs(marks: readonly NoticeMark[]): Paragraph[] {
  return marks.map(
    ({ kind, text }) =>
      new Paragraph({
        style: plain,
        children: [new TextRun({ text, ...(kind !== 'copyNumber' && { font: fontNames('SimHei') }) })],
      }),
  );
}

/** The red head below so many lines of marks; several names stand one below the other, 文件 beside them (§7.2.4). */
export function letterheadBlocks(letterhead: Letterhead, marks: number): SheetBlock[] {
  const { names, suffix } = letterhead;
  const points = headPoints(letterhead);
  const gap = blankLine(aboveHead(points, marks));
  const [name = ''] = names;
  if (names.length === 1) return [gap, headLine(name + suffix, points, AlignmentType.CENTER)];
  return [gap, jointHead(names, suffix, points)];
}

function headLine(
  text: string,
  points: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { line: headLineHeight(points), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text, font: fontNames('方正小标宋简体'), size: points * 2, color: red })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function jointHead(names: readonly string[], suffix: string, points: number): Table {
  const width = textWidthOf(false);
  const beside = suffix === '' ? 0 : Math.round((textWidth(suffix) / 2 + 1) * points * 20);
  const longest = Math.max(...names.map((name) => textWidth(name) / 2)) * points * 20;
  const left = Math.min(width - beside, Math.round(longest) + 120);
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { left: 40, right: 40 },
      verticalAlign: VerticalAlign.CENTER,
      children,
    });
  const organs = names.map((name) => headLine(name, points, AlignmentType.DISTRIBUTE));
  const cells = [
    cell(organs, left),
    ...(beside > 0 ? [cell([headLine(suffix, points, AlignmentType.CENTER)], beside)] : []),
  ];
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: left + beside, type: WidthType.DXA },
    columnWidths: beside > 0 ? [left, beside] : [left],
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

/** Nothing, of some height. */
export function blankLine(height: number): Paragraph {
  return new Paragraph({ spacing: { line: height, lineRule: LineRuleType.EXACT } });
}

/** A red line as wide as the text, 4 mm below the number (§7.2.7). */
export function numberLine(children: readonly TextRun[], isCentred: boolean, isLast: boolean): Paragraph {
  return new Paragraph({
    style: plain,
    ...(isCentred && { alignment: AlignmentType.CENTER }),
    tabStops: [
      { type: 'left', position: 320 },
      { type: 'left', position: signatoryAt },
    ],
    spacing: bodyLine,
    ...(isLast && { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: red } } }),
    keepNext: true,
    children,
  });
}

/** Where 签发人 stands: the longest of two names ends one character from the right. */
const signatoryAt = textWidthOf(false) - 320 * 12;
