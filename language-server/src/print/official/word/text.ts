import { HeadingLevel, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { printedTable } from '../../documents/clean-text.ts';
import { layoutInText } from '../../documents/layout/text-layout.ts';
import { noteParagraph } from '../../documents/word/paragraphs.ts';
import { wordTable } from '../../documents/word/table.ts';
import { fontNames, lineHeight } from '../../documents/word/text.ts';
import type { Cell } from '../../tables/table.ts';
import { framesOf } from '../box-frames.ts';
import type {
  DocumentBox,
  DocumentHeading,
  DocumentParagraph,
  DocumentPart,
  DocumentTable,
} from '../document.ts';
import { isLastText } from '../last-text.ts';
import { isNoteBelow, notesBehind } from '../notes.ts';
import { isAnnouncement, isCaption, isTurned } from '../turned.ts';
import { Alternatives } from './alternatives.ts';
import { boxFrame } from './box.ts';
import { bookmarked } from './contents.ts';
import { noteBelow } from './frame.ts';
import { marked, textRuns } from './marks.ts';
import type { Sheet, SheetBlock } from './sheets.ts';
import { body, boxTitle, fontOf } from './styles.ts';

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * The text with its boxes and tables; what is too wide for a page stands on a turned one. The last lines stay with
 * what closes the document, so that no page holds nothing but the signature.
 */
export function* sheetsOf(
  parts: readonly DocumentPart[],
  isClosed: boolean,
  firstBookmark: number,
): Iterable<Sheet> {
  for (const [index, part] of parts.entries()) {
    const keepNext = isAnnouncement(parts, index) || (isClosed && isLastText(parts, index));
    if (isNoteBelow(parts, index)) continue;
    const landscape = part.kind !== 'table' && part.kind !== 'box' && isTurned(parts, index);
    if (part.kind === 'heading')
      yield { landscape, blocks: headingBlocks(part, firstBookmark + index, keepNext) };
    else if (part.kind === 'paragraph')
      yield { landscape, blocks: [textParagraph(part, isCaption(parts, index) ? boxTitle : body, keepNext)] };
    else if (part.kind === 'attachments') yield upright(noteBelow(part.lines, true));
    else if (part.kind === 'table') yield spaced(withNotes(tableSheet(part), notesBehind(parts, index)));
    else yield* boxSheets(part);
  }
}

function textParagraph({ text, source }: DocumentParagraph, style: string, keepNext: boolean): Paragraph {
  return new Paragraph({ style, children: marked(textRuns(text), source), keepNext });
}

/** A table without its title, with its notes. */
export function tableSheet({ table, source }: DocumentTable): Sheet {
  const printed = printedTable(table);
  const { layout, needs } = layoutInText(printed);
  const blocks = [
    ...(printed.columns.length > 0 ? [wordTable(printed, layout, needs, source && markedRow)] : []),
    ...printed.notes.map(noteParagraph),
  ];
  return { landscape: layout.landscape, blocks };
}

function markedRow(runs: readonly TextRun[], { source }: Pick<Cell, 'source'>): ParagraphChild[] {
  return marked(runs, source, 'row');
}

function withNotes({ landscape, blocks }: Sheet, notes: readonly string[]): Sheet {
  return { landscape, blocks: [...blocks, ...notes.map(noteParagraph)] };
}

function upright(blocks: readonly SheetBlock[]): Sheet {
  return { landscape: false, blocks };
}

/** With a little space around, or Word would make one table of two that touch. */
function spaced({ landscape, blocks }: Sheet): Sheet {
  return { landscape, blocks: [...blocks, gap()] };
}

function gap(): Paragraph {
  return new Paragraph({ spacing: lineHeight(10) });
}

/**
 * A paragraph that goes on in the heading's line is one of its own behind a hidden mark, as Word's style separator makes it. Others
 * know no such mark: they are given one paragraph, its beginning as headings look.
 */
function headingBlocks(
  { level, rank, text, runIn, source }: DocumentHeading,
  bookmark: number,
  keepNext: boolean,
): (Paragraph | Alternatives)[] {
  const heading = headingLevels[rank - 1] ?? HeadingLevel.HEADING_6;
  const titled = (look: IRunOptions = {}) => marked(bookmarked(textRuns(text, look), bookmark), source);
  const children = titled();
  if (runIn === undefined) return [new Paragraph({ heading, children })];
  const goingOn = marked(textRuns(runIn), source, 'run-in');
  const apart = [
    new Paragraph({ heading, children, run: { vanish: true, specVanish: true } }),
    new Paragraph({ style: body, children: goingOn, keepNext }),
  ];
  const title = titled({ font: fontNames(fontOf(level)), bold: level === 5 });
  const inOne = new Paragraph({ style: body, children: [...title, ...goingOn], keepNext });
  return [new Alternatives(apart, [inOne])];
}

/** A box that holds nothing but tables needs no frame around them. */
function boxSheets({ title, parts, source }: DocumentBox): Sheet[] {
  const frames = framesOf(parts);
  const sheets: Sheet[] = [];
  for (const [index, frame] of frames.entries()) {
    const named = index === 0 ? title : '';
    if (frame.kind === 'table') {
      const sheet = spaced(withNotes(tableSheet(frame), frame.notes));
      const caption = named
        ? [
            new Paragraph({
              style: boxTitle,
              keepNext: true,
              children: marked([new TextRun(named)], source),
            }),
          ]
        : [];
      sheets.push({ ...sheet, blocks: [...caption, ...sheet.blocks] });
    } else sheets.push(upright([gap(), boxFrame(named, frame.paragraphs, source), gap()]));
  }
  return sheets.length > 0 ? sheets : [upright([gap(), boxFrame(title, [], source), gap()])];
}
