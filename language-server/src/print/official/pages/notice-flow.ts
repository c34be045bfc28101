import type { DocumentNotice, FrameSources, OfficialDocument } from '../document.ts';
import { line } from '../measures.ts';
import { aboveHead, headLineHeight, headPoints } from '../notice/head-size.ts';
import { noticeTitleLines } from '../notice/title-lines.ts';
import { titlePitch } from '../notice/title-pitch.ts';
import type { FlowLines, FlowSheet } from './flow.ts';
import { listLines, signatureFlow } from './frame-lines.ts';
import { blockOf, gapOf } from './line-blocks.ts';
import { withPitch } from './line-pitch.ts';
import { bodyStyle, plainStyle, titleStyle, titleWidth } from './paragraph-styles.ts';
import type { PartSetters } from './setters.ts';

/** The marks and a red head with the number and the line below it; in a letter they stand above the page. */
function headFlow(
  notice: DocumentNotice,
  sources: FrameSources,
  { paragraph }: PartSetters,
  pitch: number,
): FlowLines[] {
  const { marks, letterhead, documentNumber, signatories } = notice;
  const isRed = letterhead !== undefined && !notice.isLetter;
  const points = letterhead ? headPoints(letterhead) : 0;
  const head = isRed
    ? aboveHead(points, marks.length) + letterhead.names.length * headLineHeight(points) + 2 * pitch
    : 0;
  // the number stands beside the last row of names, and leaves its line free where there is none
  const rows = Math.max(1, Math.ceil(signatories.length / 2)) - (documentNumber ? 1 : 0);
  const source = sources.documentNumber;
  return [
    ...marks.map(({ text }) => paragraph('mark', text, plainStyle)),
    ...(isRed ? [gapOf(head + rows * line)] : []),
    ...(documentNumber
      ? [
          paragraph(
            'number',
            documentNumber,
            { ...plainStyle, after: isRed ? 0 : line },
            { ...(source && { source }) },
          ),
        ]
      : []),
    ...(isRed ? [gapOf(redLine)] : []),
  ];
}

/** 4 mm and the red line, and as much as programs differ. */
const redLine = 340;

/** How a notice is set so that no page has its signature alone (GB/T 9704-2012 §7.3.5.5). */
export interface NoticeSetting {
  /** From line to line, in twips. */
  readonly pitch: number;
  /** Whether its last sentences go to the page of the signature. */
  readonly isTextKept: boolean;
}

/** The notice in front, where there is one, on pages of its own. */
export function noticeFlow(
  document: OfficialDocument,
  setters: PartSetters,
  { pitch, isTextKept }: NoticeSetting,
): FlowSheet[] {
  const { notice, sources = {} } = document;
  if (!notice) return [];
  const { paragraph } = setters;
  const { title, addressees, paragraphs, attachments } = notice;
  const at = (source = sources.title) => ({ ...(source && { source }) });
  const below: FlowLines[] = [
    {
      ...blockOf('title', noticeTitleLines(title, titleWidth), {
        ...titleStyle,
        lineHeight: titlePitch(pitch),
        before: notice.letterhead ? 2 * line : line,
      }),
      ...at(),
    },
    ...(addressees ? [paragraph('addressees', addressees, plainStyle, at(sources.addressees))] : []),
    ...paragraphs.map((text) => paragraph('paragraph', text, { ...bodyStyle, keepNext: isTextKept })),
    ...listLines(attachments, true, setters),
    ...signatureFlow(notice, sources, setters),
  ];
  const blocks = [
    ...headFlow(notice, sources, setters, pitch),
    ...below.map((each) => withBlanks(withPitch(each, pitch), pitch)),
  ];
  return [{ landscape: false, startsPage: false, blocks }];
}

/** Blank lines are as high as all others. */
function withBlanks(lines: FlowLines, pitch: number): FlowLines {
  return { ...lines, before: (lines.before / line) * pitch, after: (lines.after / line) * pitch };
}
