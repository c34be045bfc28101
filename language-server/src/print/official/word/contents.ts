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
import type { DocumentPart, OfficialDocument } from '../document.ts';
import { line } from '../measures.ts';
import { officialWord } from '../words.ts';
import { bodyLine, plain } from './styles.ts';

/** The deepest headings that are listed. */
const deepest = 3;

/**
 * 目录: filled in already, as only Word brings it up to date on opening. The page numbers are what it fills in; nobody
 * else knows them before the pages are set.
 */
export function contentsBlocks(
  { parts, attachments, wording }: OfficialDocument,
  marks: BookmarkNumbers,
): (Paragraph | TableOfContents)[] {
  const word = officialWord('contents', wording);
  const cachedEntries = [
    ...entriesOf(parts, marks.text),
    ...attachments.flatMap(({ mark, name, parts }, index) => {
      const number = marks.attachments[index] ?? 0;
      const title = `${mark}　${name}`.trim();
      return [{ title, level: 1, href: bookmark(number) }, ...entriesOf(parts, number + 1)];
    }),
  ];
  return [
    new Paragraph({
      style: plain,
      alignment: AlignmentType.CENTER,
      spacing: { after: line, ...bodyLine },
      children: [
        new TextRun({ text: wording === 'en' ? word : [...word].join('　'), font: fontNames('SimHei') }),
      ],
    }),
    new TableOfContents(word, {
      hyperlink: true,
      headingStyleRange: `1-${deepest}`,
      useAppliedParagraphOutlineLevel: true,
      cachedEntries,
    }),
  ];
}

/** The numbers of the bookmarks that the contents lead to: of the text's first part, and of each attachment's title. */
export interface BookmarkNumbers {
  readonly text: number;
  readonly attachments: readonly number[];
}

/** A number for each part of the text, for each attachment and its parts behind it. */
export function bookmarkNumbers({ parts, attachments }: OfficialDocument): BookmarkNumbers {
  let next = parts.length;
  return {
    text: 0,
    attachments: attachments.map(({ parts: { length } }) => {
      const number = next;
      next += 1 + length;
      return number;
    }),
  };
}

function entriesOf(parts: readonly DocumentPart[], first: number) {
  return parts.flatMap((part, index) => {
    if (part.kind !== 'heading' || part.rank > deepest) return [];
    return [{ title: part.text, level: part.rank, href: bookmark(first + index) }];
  });
}

/**
 * A heading's text where the table of contents finds it. The library's own bookmarks are numbered through all files
 * it writes, so that a second file would not be the same.
 */
export function bookmarked(runs: readonly TextRun[], index: number): ParagraphChild[] {
  const ends = [new BookmarkStart(bookmark(index), index), new BookmarkEnd(index)] as const;
  // a paragraph takes them as it takes the runs between them; only its type doesn't say so
  const [start, end] = ends as unknown as readonly [ParagraphChild, ParagraphChild];
  return [start, ...runs, end];
}

function bookmark(index: number): string {
  return `_Toc${index}`;
}
