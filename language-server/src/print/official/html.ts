import { printedTable } from '../documents/clean-text.ts';
import { utf8 } from '../documents/format.ts';
import { htmlPage } from '../documents/html/page.ts';
import { tableHtml } from '../documents/html/table.ts';
import { layoutInText } from '../documents/layout/text-layout.ts';
import { escaped } from '../documents/markup.ts';
import type { Table } from '../tables/table.ts';
import type {
  Attachment,
  DocumentBox,
  DocumentHeading,
  DocumentParagraph,
  DocumentPart,
  OfficialDocument,
} from './document.ts';
import { draftFoot, draftMark } from './draft.ts';
import type { OfficialOptions } from './format.ts';
import { closingHtml, imprintHtml, noteHtml } from './html/closing.ts';
import { attachmentId, contentsHtml, partId } from './html/contents.ts';
import { headingBehind, titleHtml } from './html/heading.ts';
import { noticeHtml } from './html/notice.ts';
import { draftStyles, noticeStylesheet } from './html/notice-stylesheet.ts';
import { pictureStylesheet } from './html/picture-stylesheet.ts';
import { picturesHtml } from './html/pictures.ts';
import { stylesheet } from './html/stylesheet.ts';

/** A page of its own, to be read or printed as the Word document is: no scripts, nothing loaded from elsewhere. */
export function htmlDocument(document: OfficialDocument, { contents }: OfficialOptions): Uint8Array {
  const { wording } = document;
  const language = wording === 'en' ? 'en' : 'zh';
  const mark = document.draft ? draftMark(document.draft, document.title, wording) : '';
  const content = [
    noticeHtml(document),
    contents ? contentsHtml(document) : '',
    document.documentNumber ? `<p class="number">${escaped(document.documentNumber)}</p>\n` : '',
    document.notice?.annexMark ? `<p class="mark">${escaped(document.notice.annexMark)}</p>\n` : '',
    document.title ? `<h1>${titleHtml(document.title)}</h1>\n` : '',
    mark ? `<p class="approval draft">${escaped(mark)}</p>\n` : '',
    document.approval ? `<p class="approval">${escaped(document.approval)}</p>\n` : '',
    document.addressees ? `<p class="addressees">${escaped(document.addressees)}</p>\n` : '',
    ...document.parts.map((part, index) => partHtml(part, partId(index))),
    closingHtml(document),
    ...document.attachments.map(attachmentHtml),
    picturesHtml(document),
    imprintHtml(document),
  ].join('');
  const styles = [
    stylesheet,
    document.notice ? noticeStylesheet : '',
    document.draft ? draftStyles(draftFoot(document.draft, wording), document.draft.word) : '',
    document.pictures ? pictureStylesheet : '',
  ].join('');
  return utf8(htmlPage(language, document.title, styles, content));
}

function partHtml(part: DocumentPart, id: string): string {
  switch (part.kind) {
    case 'heading':
      return headingHtml(part, id);
    case 'paragraph':
      return paragraphHtml(part);
    case 'table':
      return wholeTable(part.table);
    case 'attachments':
      return noteHtml(part.lines);
    case 'box':
      return boxHtml(part);
  }
}

function headingHtml({ level, rank, text, runIn }: DocumentHeading, id: string): string {
  const tag = `h${Math.min(rank + 1, 6)}`;
  const heading = `<${tag} id="${id}" class="level-${level}">${escaped(text)}</${tag}>`;
  if (runIn === undefined) return `${heading}\n`;
  return `<div class="run-in">${heading}<p>${escaped(runIn)}</p></div>\n`;
}

function paragraphHtml({ lead, text }: DocumentParagraph): string {
  return `<p>${lead ? `<strong>${escaped(lead)}</strong>` : ''}${escaped(text)}</p>\n`;
}

function boxHtml({ title, parts }: DocumentBox): string {
  if (parts.length > 0 && parts.every(({ kind }) => kind === 'table')) {
    const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
    return tables.map((table, index) => wholeTable(index === 0 ? { ...table, title } : table)).join('');
  }
  const inside = parts.map((part) => (part.kind === 'table' ? wholeTable(part.table) : paragraphHtml(part)));
  return `<section class="box">\n<p class="box-title">${escaped(title)}</p>\n${inside.join('')}</section>\n`;
}

function wholeTable(table: Table): string {
  const printed = printedTable(table);
  const { landscape, points } = layoutInText(printed).layout;
  const classes = [
    'table',
    ...(landscape ? ['wide'] : []),
    ...(points < 12 ? [points < 10 ? 'denser' : 'dense'] : []),
  ].join(' ');
  const content = printed.columns.length > 0 ? tableHtml(printed) : '';
  return `<div class="${classes}">\n${content}</div>\n`;
}

function attachmentHtml({ mark, name, parts }: Attachment, index: number): string {
  const id = attachmentId(index);
  const content = parts.map((part, at) => partHtml(part, partId(at, id)));
  return `<section class="attachment" id="${id}">\n${headingBehind(mark, name)}${content.join('')}</section>\n`;
}
