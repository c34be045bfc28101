import { escaped } from '../../documents/markup.ts';
import type { DocumentPart, OfficialDocument } from '../document.ts';
import { officialWord } from '../words.ts';

/** The deepest headings that are listed. */
const deepest = 3;

/** Where a part of the text stands, or of an attachment. */
export function partId(index: number, within = 'part'): string {
  return `${within}-${index}`;
}

export function attachmentId(index: number): string {
  return `attachment-${index + 1}`;
}

/** The headings and the attachments with theirs, each leading to its place. */
export function contentsHtml({ parts, attachments, wording }: OfficialDocument): string {
  const entries = [
    ...entriesOf(parts),
    ...attachments.flatMap(({ mark, name, parts }, index) => [
      entry(1, attachmentId(index), `${mark}　${name}`.trim()),
      ...entriesOf(parts, attachmentId(index)),
    ]),
  ];
  const title = officialWord('contents', wording);
  return `<nav>\n<p class="contents">${escaped(title)}</p>\n<ul>\n${entries.join('')}</ul>\n</nav>\n`;
}

function entriesOf(parts: readonly DocumentPart[], within?: string): string[] {
  return parts.flatMap((part, index) =>
    part.kind === 'heading' && part.rank <= deepest
      ? [entry(part.rank, partId(index, within), part.text)]
      : [],
  );
}

function entry(rank: number, id: string, text: string): string {
  return `<li class="rank-${rank}"><a href="#${id}">${escaped(text)}</a></li>\n`;
}
