import { Paragraph } from 'docx';
import { noPrintRules } from '../../../core/plans/print-rules.ts';
import { wordFile } from '../../documents/word/file.ts';
import { WrittenBlocks } from '../../documents/word/written-blocks.ts';
import type { Attachment, DocumentPart, OfficialDocument } from '../document.ts';
import { draftFoot, draftMark } from '../draft.ts';
import type { OfficialOptions } from '../format.ts';
import { firstPage } from '../pages/notice-setting.ts';
import { pageNumbers, pagesOf } from '../pages/pages.ts';
import { pictureNames } from '../picture-parts.ts';
import { linesNaming } from '../words.ts';
import { type BookmarkNumbers, bookmarkNumbers, contentsBlocks } from './contents.ts';
import {
  approvalParagraph,
  headingBehind,
  markBehind,
  noteBelow,
  numberParagraph,
  signatureBlocks,
  titleParagraph,
} from './frame.ts';
import { identityOf } from './identity.ts';
import { withImprint } from './imprint.ts';
import { imprintSheet } from './imprint-sheet.ts';
import { marked, textRuns } from './marks.ts';
import { noticeSheets } from './notice/sheets.ts';
import { withOfficeLook } from './office-look.ts';
import { pictureSheets } from './pictures.ts';
import { finishedChart } from './point-markers.ts';
import { joined, type Sheet, sectionOf, writtenSheets } from './sheets.ts';
import { body, headingStyles, paragraphStyles, plain } from './styles.ts';
import { sheetsOf } from './text.ts';
import { withDraft, withWatermark } from './watermark.ts';

/** A whole plan as a .docx file. */
export async function wordDocument(
  document: OfficialDocument,
  options: OfficialOptions,
): Promise<Uint8Array> {
  const { title, parts, imprint = [] } = document;
  const opening: readonly Sheet[] = [{ landscape: false, blocks: openingOf(document) }];
  const closing = closingOf(document);
  const marks = bookmarkNumbers(document);
  const written = new WrittenBlocks();
  const text = await writtenSheets(sheetsOf(parts, closing.length > 0, marks.text), written);
  const attachments: Sheet[] = [];
  for (const [index, each] of document.attachments.entries())
    attachments.push(...(await writtenSheets(attachmentSheets(each, marks.attachments[index]), written)));
  const notice = noticeSheets(document);
  const own =
    notice.length > 0 && !options.contents ? startingPage([...opening, ...text]) : [...opening, ...text];
  const foot = document.draft ? draftFoot(document.draft, document.wording) : '';
  const sections = withDraft(
    joined([
      ...notice,
      ...(options.contents ? [contentsSheet(document, marks, options)] : []),
      ...(options.contents ? numberedFromHere(own, firstPage(document)) : own),
      { landscape: false, blocks: closing },
      ...attachments,
      ...pictureSheets(document),
      imprintSheet(document),
    ]),
    document,
  ).map((sheet, index) => sectionOf(sheet, index, foot));
  const all = [...parts, ...document.attachments.flatMap((each) => each.parts)];
  const styles = headingStyles(levelsOf(all));
  const finished = finishedChart(document.pictures?.trajectories ?? []);
  const rules = document.rules ?? noPrintRules;
  const watermark = document.draft?.word ?? '';
  const rewritten = (xml: string, path: string) => {
    const whole = written.putInto(finished(xml, path), path);
    if (typeof whole !== 'string') return whole;
    if (/header\d/u.test(path)) return withOfficeLook(withWatermark(whole, watermark), rules);
    const isBody = path === 'word/document.xml';
    const printed = isBody ? withImprint(whole, imprint, document.notice?.isLetter !== true) : whole;
    return withOfficeLook(printed, rules);
  };
  return wordFile(title, sections, styles, paragraphStyles, rewritten, identityOf(document));
}

function contentsSheet(document: OfficialDocument, marks: BookmarkNumbers, options: OfficialOptions): Sheet {
  const pageOf = options.pageOf ?? pageNumbers(pagesOf(document));
  const startsPage = document.notice !== undefined;
  return {
    landscape: false,
    blocks: contentsBlocks(document, marks, pageOf),
    numbered: 'not',
    startsPage,
  };
}

function numberedFromHere(sheets: readonly Sheet[], numbered: number): Sheet[] {
  return startingPage(sheets).map((sheet, at) => (at === 0 ? { ...sheet, numbered } : sheet));
}

function startingPage(sheets: readonly Sheet[]): Sheet[] {
  const [first, ...rest] = sheets.filter(({ blocks }) => blocks.length > 0);
  return first ? [{ ...first, startsPage: true }, ...rest] : [];
}

function openingOf(document: OfficialDocument): Paragraph[] {
  const { title, documentNumber, approval, addressees, draft, wording, sources } = document;
  const mark = draft ? draftMark(draft, title, wording) : '';
  const annexMark = document.notice?.annexMark;
  return [
    ...(annexMark ? [markBehind(annexMark)] : []),
    ...(documentNumber ? [numberParagraph(documentNumber, sources?.documentNumber)] : []),
    ...(title ? [titleParagraph(title, sources?.title)] : []),
    ...(mark ? [approvalParagraph(mark, sources?.draft)] : []),
    ...(approval ? [approvalParagraph(approval, sources?.approval)] : []),
    ...(addressees
      ? [new Paragraph({ style: plain, children: marked(textRuns(addressees), sources?.addressees) })]
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
    ...(remark ? [new Paragraph({ style: body, children: marked(textRuns(remark), sources?.remark) })] : []),
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
