import type { Paragraph } from 'docx';
import { wordFile } from '../../documents/word/file.ts';
import type { Attachment, DocumentPart, OfficialDocument } from '../document.ts';
import type { OfficialOptions } from '../format.ts';
import { markBehind } from '../words.ts';
import { contentsBlocks } from './contents.ts';
import { headingBehind, notesBelow, numberParagraph, signatureBlocks, titleParagraph } from './frame.ts';
import { pictureSheets } from './pictures.ts';
import { finishedChart } from './point-markers.ts';
import { joined, type Sheet, sectionOf } from './sheets.ts';
import { headingStyles, paragraphStyles } from './styles.ts';
import { sheetsOf, tableSheet } from './text.ts';

/** A whole plan as a .docx file. */
export async function wordDocument(
  document: OfficialDocument,
  options: OfficialOptions,
): Promise<Uint8Array> {
  const { title, parts } = document;
  const opening: readonly Sheet[] = [{ landscape: false, blocks: openingOf(document) }];
  const closing = closingOf(document);
  const text = sheetsOf(parts, closing.length > 0);
  const sections = joined([
    ...(options.contents ? [contentsSheet(document)] : []),
    ...(options.contents ? numberedFromHere([...opening, ...text]) : [...opening, ...text]),
    { landscape: false, blocks: closing },
    ...document.attachments.flatMap((attachment, index) => attachmentSheets(attachment, index, document)),
    ...pictureSheets(document),
  ]).map(sectionOf);
  const styles = headingStyles(levelsOf(parts));
  return wordFile(
    title,
    sections,
    styles,
    paragraphStyles,
    finishedChart(document.pictures?.trajectories ?? []),
  );
}

function contentsSheet({ parts, wording }: OfficialDocument): Sheet {
  return { landscape: false, blocks: contentsBlocks(parts, wording), numbered: 'not' };
}

function numberedFromHere(sheets: readonly Sheet[]): Sheet[] {
  const [first, ...rest] = sheets.filter(({ blocks }) => blocks.length > 0);
  return first ? [{ ...first, startsPage: true, numbered: 'from here' }, ...rest] : [];
}

function openingOf({ title, documentNumber }: OfficialDocument): Paragraph[] {
  return [
    ...(documentNumber ? [numberParagraph(documentNumber)] : []),
    ...(title ? [titleParagraph(title)] : []),
  ];
}

function closingOf(document: OfficialDocument): Paragraph[] {
  const { signature } = document;
  return [...notesBelow(document), ...(signature ? signatureBlocks(signature) : [])];
}

/** Each attachment that is part of the plan begins a page (§7.3.7). */
function attachmentSheets(
  { name, table }: Attachment,
  index: number,
  { wording, attachments }: OfficialDocument,
): Sheet[] {
  if (!table) return [];
  const sheet = tableSheet(table);
  const mark = markBehind('attachment', index, attachments.length, wording);
  return [{ ...sheet, blocks: [...headingBehind(mark, name), ...sheet.blocks], startsPage: true }];
}

/** The level of each rank, the highest first. */
function levelsOf(parts: readonly DocumentPart[]): number[] {
  const levels: number[] = [];
  for (const part of parts) if (part.kind === 'heading') levels[part.rank - 1] = part.level;
  return levels;
}
