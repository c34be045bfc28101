import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Span } from '../../../core/model/source.ts';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { titleLines } from '../../documents/layout/title-lines.ts';
import { fontNames } from '../../documents/word/text.ts';
import type { Signature } from '../document.ts';
import { listIndents } from '../list-indents.ts';
import { line } from '../measures.ts';
import { signatureLines } from '../signature-lines.ts';
import { bookmarked } from './contents.ts';
import { marked, textRuns } from './marks.ts';
import { bodyLine, pitchLine, plain } from './styles.ts';

/** 二号: a line of the text area holds 20 characters. */
const titlePoints = 22;

/** 发文字号, centred above the title, two lines between them (§7.2.5, §7.3.1). */
export function numberParagraph(documentNumber: string, source: Span | undefined): Paragraph {
  return new Paragraph({
    style: plain,
    alignment: AlignmentType.CENTER,
    spacing: { after: line, ...bodyLine },
    children: marked(textRuns(documentNumber), source),
  });
}

/** 题注, centred below the title. */
export function approvalParagraph(approval: string, source: Span | undefined): Paragraph {
  const children = marked(textRuns(approval), source);
  return new Paragraph({ style: plain, alignment: AlignmentType.CENTER, children });
}

/** 小标宋, centred, in lines that hold together in meaning (§7.3.1). */
export function titleParagraph(title: string, source: Span | undefined): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: marked(linesOf(title), source) });
}

function linesOf(title: string): TextRun[] {
  const widest = Math.floor(textWidthOf(false) / (titlePoints * 10));
  return titleLines(title, widest).map(
    (text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }),
  );
}

/** What stands behind the text, a name a line: below a blank one, the names under each other (§7.3.4). */
export function noteBelow(lines: readonly string[], isApart: boolean, pitch = line): Paragraph[] {
  const { left, hanging } = listIndents(lines);
  return lines.map(
    (text, index) =>
      new Paragraph({
        style: plain,
        text,
        indent: { left, hanging: hanging[index] ?? 0 },
        spacing: { ...(isApart && index === 0 && { before: pitch }), ...pitchLine(pitch) },
        keepNext: true,
      }),
  );
}

/** 附件 and its number at the top left in 黑体, its name in the third line as titles are (§7.3.7). */
export function headingBehind(mark: string, name: string, bookmark?: number, source?: Span): Paragraph[] {
  const lines = bookmark === undefined ? linesOf(name) : bookmarked(linesOf(name), bookmark);
  return [
    markBehind(mark),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      outlineLevel: 0,
      children: marked(lines, source),
    }),
  ];
}

/** 附件 and its number in 黑体. */
export function markBehind(mark: string): Paragraph {
  return new Paragraph({
    style: plain,
    keepNext: true,
    children: [new TextRun({ text: mark, font: fontNames('SimHei') })],
  });
}

/** Issuer and date at the end. */
export function signatureBlocks(signature: Signature, pitch = line): Paragraph[] {
  const lines = signatureLines(signature);
  return lines.map(
    ({ text, right, before }, index) =>
      new Paragraph({
        style: plain,
        text,
        alignment: AlignmentType.RIGHT,
        indent: { right },
        spacing: { ...(before > 0 && { before: before * pitch }), ...pitchLine(pitch) },
        keepLines: true,
        ...(index < lines.length - 1 && { keepNext: true }),
      }),
  );
}
