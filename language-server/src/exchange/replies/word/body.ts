import { childAt, descendants, elementsOf, type XmlNode } from '../../import/readers/archive/xml.ts';
import { oneOfBoth } from '../../import/readers/word/drawings.ts';
import { handOf } from '../../import/readers/word/hand.ts';
import type { ListLabels } from '../../import/readers/word/labels.ts';
import { numberAt, valueAt } from '../../import/readers/word/properties.ts';
import { outlineLevel, type Styles } from '../../import/readers/word/styles.ts';
import type { ReplyRow } from '../reply-document.ts';
import { readParagraph } from './paragraph.ts';
import type { ParagraphEnd, TextBuilder } from './text-builder.ts';

export interface BodyReading {
  readonly styles: Styles;
  readonly labels: ListLabels;
  readonly builder: TextBuilder;
  readonly rows: ReplyRow[];
  tables: number;
}

/** Reads what stands in the body, or in a cell. */
export function readBlocks(container: XmlNode, reading: BodyReading): void {
  for (const node of elementsOf(container)) readBlock(node, reading);
  reading.builder.close();
}

function readBlock(node: XmlNode, reading: BodyReading): void {
  const { builder } = reading;
  switch (node.name) {
    case 'w:p':
      paragraph(node, reading);
      break;
    case 'w:tbl':
      builder.close();
      table(node, reading);
      break;
    case 'w:bookmarkStart':
      builder.mark(node.attributes['w:name'] ?? '');
      break;
    case 'w:commentRangeStart':
      builder.beginComment(node.attributes['w:id'] ?? '');
      break;
    case 'w:commentRangeEnd':
      builder.endComment(node.attributes['w:id'] ?? '');
      break;
    case 'mc:AlternateContent':
      for (const child of elementsOf(oneOfBoth(node) ?? node)) readBlock(child, reading);
      break;
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      for (const child of elementsOf(node)) readBlock(child, reading);
      break;
    default:
  }
}

function paragraph(node: XmlNode, reading: BodyReading): void {
  const { builder, styles } = reading;
  const style = valueAt(node, 'w:pPr', 'w:pStyle') ?? styles.usual;
  const heading = outlineLevel(node) ?? styles.headingOf(style);
  const look = { isHeading: Boolean(heading), isOfContents: styles.isOfContents(style) };
  builder.beginParagraph(labelOf(node, style, reading), look);
  readParagraph(node, builder);
  builder.endParagraph(endOf(node));
  for (const box of builder.boxes.splice(0)) readBlocks(box, reading);
}

function endOf(node: XmlNode): ParagraphEnd {
  const properties = childAt(node, 'w:pPr', 'w:rPr');
  const inserted = childAt(properties, 'w:ins') ?? childAt(properties, 'w:moveTo');
  const deleted = childAt(properties, 'w:del') ?? childAt(properties, 'w:moveFrom');
  if (deleted) return { state: inserted ? 'withdrawn' : 'deleted', hand: handOf(deleted) };
  return inserted ? { state: 'inserted', hand: handOf(inserted) } : { state: 'kept' };
}

function labelOf(node: XmlNode, style: string | undefined, { styles, labels }: BodyReading): string {
  const own = childAt(node, 'w:pPr', 'w:numPr');
  const ofStyle = styles.listOf(style);
  const list = valueAt(own, 'w:numId') ?? ofStyle?.id;
  if (list === undefined || list === '0') return '';
  const byStyle = ofStyle && labels.levelOf(list, ofStyle.style);
  return labels.next(list, numberAt(own, 'w:ilvl') ?? byStyle ?? ofStyle?.level ?? 0);
}

/** A table with one cell in each row is a frame around what stands in it. */
function table(node: XmlNode, reading: BodyReading): void {
  const rows = within(node, 'w:tr');
  const isFrame = rows.every((row) => within(row, 'w:tc').length <= 1);
  const number = isFrame ? -1 : reading.tables++;
  const outer = reading.builder.cell;
  for (const row of rows) {
    const from = reading.builder.texts.length;
    const at = reading.rows.length;
    const read = { table: number, ...rowState(row), from, to: from };
    if (!isFrame) reading.rows.push(read);
    cells(row, isFrame ? undefined : at, reading);
    reading.builder.cell = outer;
    if (!isFrame) reading.rows[at] = { ...read, to: reading.builder.texts.length };
  }
}

function cells(row: XmlNode, number: number | undefined, reading: BodyReading): void {
  let column = numberAt(row, 'w:trPr', 'w:gridBefore') ?? 0;
  for (const cell of within(row, 'w:tc')) {
    const goesOn = childAt(cell, 'w:tcPr', 'w:vMerge');
    const isPart = goesOn !== undefined && goesOn.attributes['w:val'] !== 'restart';
    if (number !== undefined) reading.builder.cell = { row: number, column };
    if (!isPart || descendants(cell, 'w:t').length > 0) readBlocks(cell, reading);
    column += Math.max(1, numberAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
  }
}

function rowState(row: XmlNode): Pick<ReplyRow, 'state' | 'hand'> {
  const [inserted, deleted] = [childAt(row, 'w:trPr', 'w:ins'), childAt(row, 'w:trPr', 'w:del')];
  if (deleted) return { state: 'deleted', hand: handOf(deleted) };
  return inserted ? { state: 'inserted', hand: handOf(inserted) } : { state: 'kept' };
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);

function within(container: XmlNode, name: string): XmlNode[] {
  return elementsOf(container).flatMap((node) => {
    if (node.name === name) return [node];
    return wrappers.has(node.name) ? within(node, name) : [];
  });
}
