import { escaped } from '../../documents/markup.ts';
import { contentsEntries } from '../contents.ts';
import type { OfficialDocument } from '../document.ts';
import type { PartPlace } from '../pages/flow.ts';
import { officialWord } from '../words.ts';

/** Where a part of the text stands, or of an attachment. */
export function partId(index: number, within = 'part'): string {
  return `${within}-${index}`;
}

export function attachmentId(index: number): string {
  return `attachment-${index + 1}`;
}

/** The headings and the attachments with theirs, each leading to its place. */
export function contentsHtml(document: OfficialDocument): string {
  const entries = contentsEntries(document).map(
    ({ title, level, place }) =>
      `<li class="rank-${level}"><a href="#${idOf(place)}">${escaped(title)}</a></li>\n`,
  );
  const title = officialWord('contents', document.wording);
  return `<nav>\n<p class="contents">${escaped(title)}</p>\n<ul>\n${entries.join('')}</ul>\n</nav>\n`;
}

function idOf({ attachment, part }: PartPlace): string {
  const within = attachment === undefined ? undefined : attachmentId(attachment);
  return part === undefined ? (within ?? '') : partId(part, within);
}
