import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from 'docx';
import { fontNames } from '../../documents/word/text.ts';
import type { Wording } from '../../tables/wording.ts';
import type { DocumentPart } from '../document.ts';
import { officialWord } from '../words.ts';
import { line } from './measures.ts';
import { bodyLine, plain } from './styles.ts';

/** The deepest headings that are listed. */
const deepest = 3;

/**
 * 目录: filled in already, as only Word brings it up to date on opening. The page numbers are what it fills in; nobody
 * else knows them before the pages are set.
 */
export function contentsBlocks(
  parts: readonly DocumentPart[],
  wording: Wording,
): (Paragraph | TableOfContents)[] {
  const word = officialWord('contents', wording);
  const cachedEntries = parts.flatMap((part, index) => {
    if (part.kind !== 'heading' || part.rank > deepest) return [];
    return [{ title: part.text, level: part.rank, href: bookmark(index) }];
  });
  return [
    new Paragraph({
      style: plain,
      alignment: AlignmentType.CENTER,
      spacing: { after: line, ...bodyLine },
      children: [
        new TextRun({ text: wording === 'en' ? word : [...word].join('　'), font: fontNames('SimHei') }),
      ],
    }),
    new TableOfContents(word, { hyperlink: true, headingStyleRange: `1-${deepest}`, cachedEntries }),
  ];
}

/**
 * A heading's text where the table of contents finds it. The library's own bookmarks are numbered through all files
 * it writes, so that a second file would not be the same.
 */
export function bookmarked(text: string, index: number): ParagraphChild[] {
  const ends = [new BookmarkStart(bookmark(index), index), new BookmarkEnd(index)] as const;
  // a paragraph takes them as it takes the runs between them; only its type doesn't say so
  const [start, end] = ends as unknown as readonly [ParagraphChild, ParagraphChild];
  return [start, new TextRun(text), end];
}

function bookmark(index: number): string {
  return `_Toc${index}`;
}
