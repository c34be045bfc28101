import type { ForeignBlock, ForeignParagraph, ParagraphStyle } from '../../foreign-document.ts';
import { allText, childAt, descendants, elementsOf, type XmlNode } from '../archive/xml.ts';
import { expectAtMost, limits } from '../limits.ts';
import { oneLine, tidyLines } from '../tidy.ts';
import { oneOfBoth } from './drawings.ts';
import { inlineOf } from './inline.ts';
import { joinedParagraphs } from './open-ends.ts';
import { numberAt, valueAt } from './properties.ts';
import type { WordReading } from './reading.ts';
import { outlineLevel } from './styles.ts';
import { tableBlocks } from './tables.ts';

/** What stands in the body, a cell, a text box or a note, in its order. */
export function blocksOf(container: XmlNode, reading: WordReading): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  for (const node of joinedParagraphs(elementsOf(container), reading.styles)) {
    // a loop, as there may be more than a call takes arguments
    for (const block of blocksAt(node, reading)) blocks.push(block);
    const last = blocks.at(-1);
    // those of a cell are its table's, what stands above all text the first block's
    if (reading.tables > 0 || reading.asides.length === 0 || !last) continue;
    blocks[blocks.length - 1] = { ...last, asides: [...(last.asides ?? []), ...reading.asides] };
    reading.asides = [];
  }
  return blocks;
}

function blocksAt(node: XmlNode, reading: WordReading): ForeignBlock[] {
  switch (node.name) {
    case 'w:p':
      return paragraphBlocks(node, reading);
    case 'w:tbl':
      return withNotes(
        tableBlocks(node, reading, (cell) => blocksOf(cell, reading)),
        reading,
      );
    case 'w:sdt':
      return controlBlocks(node, reading);
    case 'w:ins':
    case 'w:moveTo':
    case 'w:customXml':
    case 'w:smartTag':
      return blocksOf(node, reading);
    case 'w:del':
    case 'w:moveFrom':
      reading.leftOut.add('deleted', allText(node));
      return [];
    case 'w:altChunk':
      reading.leftOut.add('embedded-files');
      return [];
    case 'mc:AlternateContent': {
      const one = oneOfBoth(node);
      return one ? blocksOf(one, reading) : [];
    }
    default:
      return [];
  }
}

function controlBlocks(node: XmlNode, reading: WordReading): ForeignBlock[] {
  const content = childAt(node, 'w:sdtContent');
  if (!content) return [];
  const gallery = valueAt(node, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  if (!/table of contents/iu.test(gallery ?? '')) return blocksOf(content, reading);
  for (const paragraph of descendants(content, 'w:p')) {
    const { text } = inlineOf(paragraph, reading);
    if (oneLine(text)) reading.leftOut.add('contents', text);
  }
  return [];
}

function paragraphBlocks(node: XmlNode, reading: WordReading): ForeignBlock[] {
  const { styles, leftOut } = reading;
  const styleId = valueAt(node, 'w:pPr', 'w:pStyle') ?? styles.usual;
  const { text, boxes, isCut } = inlineOf(node, reading);
  const lines = tidyLines(text);
  if (lines.length === 0 && holdsPicture(node)) reading.asides.push({ kind: 'picture' });
  if (styles.isOfContents(styleId)) {
    if (lines.length > 0) leftOut.add('contents', text);
    return [];
  }
  const heading = outlineLevel(node) ?? styles.headingOf(styleId);
  // a paragraph that is all deleted or hidden isn't counted
  const label = lines.length > 0 || !isCut ? labelOf(node, styleId, reading) : '';
  const said = heading ? [oneLine(text)].filter((line) => line !== '') : lines;
  // in a table the number alone may be what a cell holds
  const labelled = label && said.length === 0 && reading.tables > 0 ? [label.trim()] : withLabel(label, said);
  const paragraphs = labelled.map((line) => paragraphOf(line, heading || undefined, reading));
  const inBoxes = boxes.flatMap((box) => blocksOf(box, reading));
  return withNotes([...paragraphs, ...inBoxes], reading);
}

/** A picture by itself may be a table that was scanned. */
function holdsPicture(paragraph: XmlNode): boolean {
  return ['pic:pic', 'v:imagedata'].some((name) => descendants(paragraph, name).length > 0);
}

function withLabel(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? label + line : line));
}

function paragraphOf(
  text: string,
  style: ParagraphStyle | undefined,
  reading: WordReading,
): ForeignParagraph {
  expectAtMost(++reading.paragraphs, limits.paragraphs);
  const place = { unit: 'paragraph', number: reading.paragraphs } as const;
  return { kind: 'paragraph', text, place, ...(style !== undefined && { style }) };
}

function labelOf(node: XmlNode, styleId: string | undefined, { styles, labels }: WordReading): string {
  const own = childAt(node, 'w:pPr', 'w:numPr');
  const ofStyle = styles.listOf(styleId);
  const list = valueAt(own, 'w:numId') ?? ofStyle?.id;
  if (list === undefined || list === '0') return '';
  const byStyle = ofStyle && labels.levelOf(list, ofStyle.style);
  return labels.next(list, numberAt(own, 'w:ilvl') ?? byStyle ?? ofStyle?.level ?? 0);
}

/** The notes that hang on the blocks go behind them, and behind the table where they stand in one. */
function withNotes(blocks: readonly ForeignBlock[], reading: WordReading): ForeignBlock[] {
  if (reading.tables > 0) return [...blocks];
  const notes = reading.waiting;
  reading.waiting = [];
  const texts = notes.flatMap((note) => {
    const text = oneLine(
      descendants(note, 'w:p')
        .map((paragraph) => inlineOf(paragraph, reading).text)
        .join('\n'),
    );
    return text ? [/^注\s*[:：]/u.test(text) ? text : `注：${text}`] : [];
  });
  // notes on notes would never end
  reading.waiting = [];
  return [...blocks, ...texts.map((text) => paragraphOf(text, undefined, reading))];
}
