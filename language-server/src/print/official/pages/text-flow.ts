import { framesOf } from '../box-frames.ts';
import type {
  DocumentAttachmentList,
  DocumentBox,
  DocumentHeading,
  DocumentParagraph,
  DocumentPart,
  DocumentTable,
} from '../document.ts';
import { isLastText } from '../last-text.ts';
import { isNoteBelow, notesBehind } from '../notes.ts';
import { isAnnouncement, isCaption, isTurned } from '../turned.ts';
import type { FlowBlock, FlowLines, FlowSheet, PartPlace } from './flow.ts';
import { listLines } from './frame-lines.ts';
import { gapOf } from './line-blocks.ts';
import {
  bodyStyle,
  boxStyle,
  boxTitleStyle,
  captionStyle,
  gapHeight,
  headingStyle,
  noteStyle,
} from './paragraph-styles.ts';
import type { PartSetters } from './setters.ts';

/**
 * The text with its boxes and tables, as the Word file has it; what is too wide for a page stands on a turned one.
 * @param isClosed whether something closes the document, which the last lines stay with
 */
export function textFlow(
  parts: readonly DocumentPart[],
  isClosed: boolean,
  attachment: number | undefined,
  setters: PartSetters,
): FlowSheet[] {
  return parts.flatMap((part, index) => {
    if (isNoteBelow(parts, index)) return [];
    const place: PartPlace = { part: index, ...(attachment !== undefined && { attachment }) };
    if (part.kind === 'table') return [tableSheet(part, notesBehind(parts, index), place, setters)];
    if (part.kind === 'box') return boxSheets(part, place, setters);
    const keepNext = isAnnouncement(parts, index) || (isClosed && isLastText(parts, index));
    const blocks =
      part.kind === 'paragraph' && isCaption(parts, index)
        ? [setters.paragraph('caption', part.text, captionStyle, placed(part, place))]
        : linesOf(part, keepNext, place, setters);
    return [{ ...upright(blocks), landscape: isTurned(parts, index) }];
  });
}

function linesOf(
  part: DocumentHeading | DocumentParagraph | DocumentAttachmentList,
  keepNext: boolean,
  place: PartPlace,
  setters: PartSetters,
): FlowLines[] {
  if (part.kind === 'heading') return headingLines(part, keepNext, place, setters);
  const more = placed(part, place);
  return part.kind === 'paragraph'
    ? [setters.paragraph('paragraph', part.text, { ...bodyStyle, keepNext }, more)]
    : listLines(part.lines, true, setters).map((block) => ({ ...block, ...more }));
}

function placed({ source }: DocumentPart, place: PartPlace): Pick<FlowLines, 'place' | 'source'> {
  return { place, ...(source && { source }) };
}

function upright(blocks: readonly FlowBlock[]): FlowSheet {
  return { landscape: false, startsPage: false, blocks };
}

function headingLines(
  heading: DocumentHeading,
  keepNext: boolean,
  place: PartPlace,
  { paragraph }: PartSetters,
): FlowLines[] {
  const { level, rank, text, runIn } = heading;
  const more = { level, rank, lead: text.length, ...placed(heading, place) };
  if (runIn === undefined) return [paragraph('heading', text, headingStyle(level), more)];
  return [paragraph('heading', text + runIn, { ...bodyStyle, keepNext }, more)];
}

function tableSheet(
  part: DocumentTable,
  notesBelow: readonly string[],
  place: PartPlace,
  setters: PartSetters,
  title = '',
): FlowSheet {
  const block = { ...setters.table(part.table), ...placed(part, place) };
  const notes = [...block.table.notes, ...notesBelow].map((note) =>
    setters.paragraph('note', note, noteStyle, placed(part, place)),
  );
  return {
    landscape: block.layout.landscape,
    startsPage: false,
    blocks: [
      ...(title ? [setters.paragraph('caption', title, boxTitleStyle, { place })] : []),
      ...(block.table.columns.length > 0 ? [block] : []),
      ...notes,
      gapOf(gapHeight),
    ],
  };
}

/** A box that holds nothing but tables needs no frame around them. */
function boxSheets(box: DocumentBox, place: PartPlace, setters: PartSetters): FlowSheet[] {
  const frames = framesOf(box.parts);
  const sheets = frames.map((frame, index): FlowSheet => {
    const title = index === 0 ? box.title : '';
    if (frame.kind === 'table') return tableSheet(frame, frame.notes, place, setters, title);
    const paragraphs = frame.paragraphs.map((part) => {
      const { lead = '', text } = part;
      return setters.paragraph('paragraph', lead + text, boxStyle, {
        lead: lead.length,
        ...placed(part, place),
      });
    });
    return framed(title, paragraphs);
  });
  return sheets.length > 0 ? sheets : [framed(box.title, [])];

  function framed(title: string, paragraphs: readonly FlowLines[]): FlowSheet {
    const block: FlowBlock = {
      kind: 'box',
      ...(title && { title: setters.paragraph('caption', title, boxTitleStyle) }),
      paragraphs,
      ...placed(box, place),
    };
    return upright([gapOf(gapHeight), block, gapOf(gapHeight)]);
  }
}
