import { cleanTable } from '../documents/clean-text.ts';
import { utf8 } from '../documents/format.ts';
import { escaped, escapedStart, blocksOf as tableBlocks } from '../documents/markdown.ts';
import type { DocumentPart, OfficialDocument, Signature } from './document.ts';
import { draftMark } from './draft.ts';
import { noticeWords } from './notice/words.ts';

/** Headings by level, a paragraph in one line, boxes as quotations; the contents are left to whoever shows it. */
export function markdownDocument(document: OfficialDocument): Uint8Array {
  return utf8(`${blocksOf(document).join('\n\n')}\n`);
}

function blocksOf(document: OfficialDocument): string[] {
  const { title, documentNumber, approval, addressees, parts } = document;
  const { attachments, signature, remark, imprint = [], draft, wording } = document;
  const mark = draft ? draftMark(draft, title, wording) : '';
  return [
    ...noticeBlocks(document),
    ...(title ? [`# ${escaped(title)}`] : []),
    ...[documentNumber, mark, approval, addressees].flatMap((text) => (text ? [line(text)] : [])),
    ...parts.flatMap((part) => partBlocks(part)),
    ...(signature ? [signatureBlock(signature)] : []),
    ...(remark ? [line(remark)] : []),
    ...attachments.flatMap(({ mark, name, parts }) => [
      `## ${escaped(`${mark}　${name}`.trim())}`,
      ...parts.flatMap((part) => partBlocks(part, 1)),
    ]),
    ...(imprint.length > 0 ? [lines(imprint.map(({ text, right = '' }) => `${text}　${right}`.trim()))] : []),
  ];
}

/** The notice in front; a line ends it. */
function noticeBlocks({ notice, wording }: OfficialDocument): string[] {
  if (!notice) return [];
  const { marks, letterhead, documentNumber, signatories, title, addressees, signature, remark } = notice;
  const who = signatories.length > 0 ? noticeWords[wording].signatory + signatories.join('　') : '';
  const head = letterhead ? letterhead.names.join('、') + letterhead.suffix : '';
  return [
    ...[...marks.map(({ text }) => text), head, documentNumber, who].flatMap((text) =>
      text ? [line(text)] : [],
    ),
    `# ${escaped(title)}`,
    ...(addressees ? [line(addressees)] : []),
    ...notice.paragraphs.map(line),
    ...(notice.attachments.length > 0 ? [lines(notice.attachments)] : []),
    ...(signature ? [signatureBlock(signature)] : []),
    ...(remark ? [line(remark)] : []),
    '---',
    ...(notice.annexMark ? [line(notice.annexMark)] : []),
  ];
}

/** @param within how many headings it stands under */
function partBlocks(part: DocumentPart, within = 0): string[] {
  switch (part.kind) {
    case 'heading': {
      const heading = `${'#'.repeat(Math.min(part.rank + 1 + within, 6))} ${escaped(part.text)}`;
      return part.runIn === undefined ? [heading] : [heading, line(part.runIn)];
    }
    case 'paragraph':
      return [part.lead ? bold(part.lead, part.text) + escaped(part.text) : line(part.text)];
    case 'table':
      return tableBlocks(cleanTable(part.table));
    case 'attachments':
      return [lines(part.lines)];
    case 'box': {
      const inside = [bold(part.title), ...part.parts.flatMap((each) => partBlocks(each))].join('\n\n');
      return [inside.replace(/^/gm, '> ').replace(/^> $/gm, '>')];
    }
  }
}

/** In bold. Where text follows, marks at the end stay out: ** that stands between a mark and a letter closes nothing. */
function bold(text: string, behind = ''): string {
  const words = behind === '' ? text : text.replace(/\p{P}+$/u, '');
  return words === '' ? escaped(text) : `**${escaped(words)}**${escaped(text.slice(words.length))}`;
}

function signatureBlock({ issuers, date }: Signature): string {
  return lines([...issuers, ...(date ? [date] : [])]);
}

/** A line break each, but the last. */
function lines(texts: readonly string[]): string {
  return texts.map(line).join('  \n');
}

function line(text: string): string {
  return escapedStart(escaped(text));
}
