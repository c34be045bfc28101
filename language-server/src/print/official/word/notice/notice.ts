import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import { textWidthOf } from '../../../documents/layout/page-layout.ts';
import { fontNames } from '../../../documents/word/text.ts';
import type { Wording } from '../../../tables/wording.ts';
import type { DocumentNotice } from '../../document.ts';
import { noticeTitleLines } from '../../notice/title-lines.ts';
import { titlePitch } from '../../notice/title-pitch.ts';
import { noticeWords } from '../../notice/words.ts';
import type { NoticeSetting } from '../../pages/notice-flow.ts';
import { noteBelow, numberParagraph, signatureBlocks } from '../frame.ts';
import type { SheetBlock } from '../sheets.ts';
import { body, pitchLine, plain } from '../styles.ts';
import { blankLine, letterheadBlocks, markParagraphs, numberLine } from './letterhead.ts';

/** The notice in front of a plan, on pages of its own (GB/T 9704-2012 §7.2, §7.3). */
export function noticeBlocks(
  notice: DocumentNotice,
  wording: Wording,
  { pitch, isTextKept }: NoticeSetting,
): SheetBlock[] {
  const { title, addressees, paragraphs, attachments, signature, remark } = notice;
  const spacing = pitchLine(pitch);
  return [
    ...(notice.isLetter ? letterOpening(notice) : headBlocks(notice, wording, pitch)),
    titleBlock(title, notice.isLetter || notice.letterhead !== undefined, pitch),
    ...(addressees ? [new Paragraph({ style: plain, text: addressees, spacing })] : []),
    ...paragraphs.map((text) => new Paragraph({ style: body, text, spacing, keepNext: isTextKept })),
    ...noteBelow(attachments, true, pitch),
    ...(signature ? signatureBlocks(signature, pitch) : []),
    ...(remark ? [new Paragraph({ style: body, text: remark, spacing })] : []),
  ];
}

/** Marks, red head, number with who signs, and the red line below; without a red head the number alone. */
function headBlocks(notice: DocumentNotice, wording: Wording, pitch: number): SheetBlock[] {
  const { marks, letterhead, documentNumber, signatories } = notice;
  if (!letterhead) {
    return [
      ...markParagraphs(marks),
      ...(documentNumber ? [numberParagraph(documentNumber, undefined)] : []),
    ];
  }
  const rows =
    signatories.length > 0 ? signatoryRows(notice, wording) : [[new TextRun(documentNumber ?? '')]];
  return [
    ...markParagraphs(marks),
    ...letterheadBlocks(letterhead, marks.length),
    blankLine(2 * pitch),
    ...rows.map((row, at) => numberLine(row, signatories.length === 0, at === rows.length - 1)),
  ];
}

/** Two names a line, the number beside the last of them (§7.2.6). */
function signatoryRows({ documentNumber = '', signatories }: DocumentNotice, wording: Wording): TextRun[][] {
  const { signatory } = noticeWords[wording];
  const rows: string[][] = [];
  for (let at = 0; at < signatories.length; at += 2) rows.push(signatories.slice(at, at + 2));
  return rows.map((names, at) => [
    new TextRun(`\t${at === rows.length - 1 ? documentNumber : ''}\t${at === 0 ? signatory : '　　　　'}`),
    new TextRun({ text: names.join('　'), font: fontNames('KaiTi') }),
  ]);
}

/** Below its red line a letter has its marks on the left, and the number on the right beside the first of them (§10.1). */
function letterOpening({ marks, documentNumber }: DocumentNotice): Paragraph[] {
  const paragraphs = markParagraphs(marks);
  return [
    ...(documentNumber
      ? [new Paragraph({ style: plain, alignment: AlignmentType.RIGHT, text: documentNumber })]
      : []),
    ...paragraphs,
  ];
}

/** The title two lines below the red line, else below the number as without a notice (§7.3.1). */
function titleBlock(title: string, isBelowLine: boolean, pitch: number): Paragraph {
  const lines = noticeTitleLines(title, Math.floor(textWidthOf(false) / 220));
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: isBelowLine ? 2 * pitch : pitch, after: pitch, ...pitchLine(titlePitch(pitch)) },
    children: lines.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) })),
  });
}
