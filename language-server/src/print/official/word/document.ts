import { Paragraph, TextRun } from 'docx';
import { wordFile } from '../../documents/word/file.ts';
import { WrittenBlocks } from '../../documents/word/written-blocks.ts';
import type { Attachment, DocumentPart, OfficialDocument } from '../document.ts';
import type { OfficialOptions } from '../format.ts';
import { pageNumbers, pagesOf } from '../pages/pages.ts';
import { pictureNames } from '../picture-parts.ts';
import { linesNaming } from '../words.ts';
import { type BookmarkNumbers, bookmarkNumbers, contentsBlocks } from './contents.ts';
import {
  approvalParagraph,
  headingBehind,
  noteBelow,
  numberParagraph,
  signatureBlocks,
  titleParagraph,
} from './frame.ts';
import { identityOf } from './identity.ts';
import { imprintBlocks } from './imprint.ts';
import { marked } from './marks.ts';
import { pictureSheets } from './pictures.ts';
import { finishedChart } from './point-markers.ts';
import { joined, type Sheet, sectionOf, writtenSheets } from './sheets.ts';
import { body, headingStyles, paragraphStyles, plain } from './styles.ts';
import { sheetsOf } from './text.ts';

/** A whole plan as a .docx file. */
export async function wordDocument(
  document: OfficialDocument,
  options: OfficialOptions,
): Promise<Uint8Array> {
  const { title, parts } = document;
  const opening: readonly Sheet[] = [{ landscape: false, blocks: openingOf(document) }];
  const closing = closingOf(document);
  const marks = bookmarkNumbers(document);
  const written = new WrittenBlocks();
  const text = await writtenSheets(sheetsOf(parts, closing.length > 0, marks.text), written);
  const attachments: Sheet[] = [];
  for (const [index, each] of document.attachments.entries())
    attachments.push(...(await writtenSheets(attachmentSheets(each, marks.attachments[index]), written)));
  const sections = joined([
    ...(options.contents ? [contentsSheet(document, marks, options)] : []),
    ...(options.contents ? numberedFromHere([...opening, ...text]) : [...opening, ...text]),
    { landscape: false, blocks: closing },
    ...attachments,
    ...pictureSheets(document),
    { landscape: false, blocks: imprintBlocks(document.imprint ?? []) },
  ]).map(sectionOf);
  const all = [...parts, ...document.attachments.flatMap((each) => each.parts)];
  const styles = headingStyles(levelsOf(all));
  const finished = finishedChart(document.pictures?.trajectories ?? []);
  const rewritten = (xml: string, path: string) => written.putInto(finished(xml, path), path);
  return wordFile(title, sections, styles, paragraphStyles, rewritten, identityOf(document));
}

function contentsSheet(document: OfficialDocument, marks: BookmarkNumbers, options: OfficialOptions): Sheet {
  const pageOf = options.pageOf ?? pageNumbers(pagesOf(document));
  return { landscape: false, blocks: contentsBlocks(document, marks, pageOf), numbered: 'not' };
}

function numberedFromHere(sheets: readonly Sheet[]): Sheet[] {
  const [first, ...rest] = sheets.filter(({ blocks }) => blocks.length > 0);
  return first ? [{ ...first, startsPage: true, numbered: 'from here' }, ...rest] : [];
}

function openingOf(document: OfficialDocument): Paragraph[] {
  const { title, documentNumber, approval, addressees, sources } = document;
  return [
    ...(documentNumber ? [numberParagraph(documentNumber, sources?.documentNumber)] : []),
    ...(title ? [titleParagraph(title, sources?.title)] : []),
    ...(approval ? [approvalParagraph(approval, sources?.approval)] : []),
    ...(addressees
      ? [new Paragraph({ style: plain, children: marked([new TextRun(addressees)], sources?.addressees) })]
      : []),
  ];
}

function closingOf(document: OfficialDocument): Paragraph[] {
  const { signature, remark, parts, wording, sources } = document;
  const pictures = linesNaming('pictures', pictureNames(document), wording);
  const isApart = parts.at(-1)?.kind !== 'attachments';
  return [
    ...noteBelow(pictures, isApart),
    ...(signature ? signatureBlocks(signature) : []),
    ...(remark
      ? [new Paragraph({ style: body, children: marked([new TextRun(remark)], sources?.remark) })]
      : []),
  ];
}

/** Each begins a page (§7.3.7), turned where it begins with a table that needs it. */
function* attachmentSheets({ mark, name, parts, source }: Attachment, bookmark = 0): Iterable<Sheet> {
  const heading: Sheet = {
    landscape: false,
    blocks: headingBehind(mark, name, bookmark, source),
    startsPage: true,
  };
  let isFirst = true;
  for (const sheet of sheetsOf(parts, false, bookmark + 1)) {
    yield isFirst
      ? { ...heading, landscape: sheet.landscape, blocks: [...heading.blocks, ...sheet.blocks] }
      : sheet;
    isFirst = false;
  }
  if (isFirst) yield heading;
}

/** The level of each rank, the highest first. */
function levelsOf(parts: readonly DocumentPart[]): number[] {
  const levels: number[] = [];
  for (const part of parts) if (part.kind === 'heading') levels[part.rank - 1] = part.level;
  return levels;
}
