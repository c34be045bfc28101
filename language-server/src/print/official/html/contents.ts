import { escaped } from '../../documents/markup.ts';
import type { Wording } from '../../tables/wording.ts';
import type { DocumentPart } from '../document.ts';
import { officialWord } from '../words.ts';

/** The deepest headings that are listed. */
const deepest = 3;

/** The headings, each leading to its place. */
export function contentsHtml(parts: readonly DocumentPart[], wording: Wording): string {
  const entries = parts.flatMap((part, index) => {
    if (part.kind !== 'heading' || part.rank > deepest) return [];
    return [`<li class="rank-${part.rank}"><a href="#part-${index}">${escaped(part.text)}</a></li>\n`];
  });
  const title = officialWord('contents', wording);
  return `<nav>\n<p class="contents">${escaped(title)}</p>\n<ul>\n${entries.join('')}</ul>\n</nav>\n`;
}
