import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { fontNames } from '../../documents/word/text.ts';
import { contentsEntries } from '../contents.ts';
import type { OfficialDocument } from '../document.ts';
import { line } from '../measures.ts';
import type { PartPlace } from '../pages/flow.ts';
import { officialWord } from '../words.ts';
import { Alternatives } from './alternatives.ts';
import { contentsField, contentsFrame } from './contents-field.ts';
import { endingBeforeLast } from './marks.ts';
import { bodyLine, plain } from './styles.ts';

/**
 * 目录, filled in. Word is given a table of contents of its own, which it brings up to date on opening; others the same lines by
 * themselves: LibreOffice works out what page a place is on, but not in a table of contents.
 * @param pageOf the page that a place is on, as far as it is known
 */
export function contentsBlocks(
  document: OfficialDocument,
  marks: BookmarkNumbers,
  pageOf: (place: PartPlace) => number | undefined,
): (Paragraph | Alternatives)[] {
  const { wording } = document;
  const word = officialWord('contents', wording);
  const entries = contentsEntries(document);
  const linesBetween = (begin: readonly ParagraphChild[], end: readonly ParagraphChild[]) =>
    entries.map(({ title, level, place }, index) => {
      const link = linkTo(title, bookmarkOf(place, marks), pageOf(place));
      const isLast = index === entries.length - 1;
      return contentsLine(level, [...(index === 0 ? begin : []), link, ...(isLast ? end : [])]);
    });
  const { begin, end } = contentsField();
  return [
    new Paragraph({
      style: plain,
      alignment: AlignmentType.CENTER,
      spacing: { after: line, ...bodyLine },
      children: [
        new TextRun({ text: wording === 'en' ? word : [...word].join('　'), font: fontNames('SimHei') }),
      ],
    }),
    ...(entries.length > 0
      ? [new Alternatives([contentsFrame(word, linesBetween(begin, end))], linesBetween([], []))]
      : []),
  ];
}

function contentsLine(level: number, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidthOf(false), leader: LeaderType.DOT }],
    children,
  });
}

/** An entry, and the page of what it leads to. */
function linkTo(title: string, anchor: string, page: number | undefined): InternalHyperlink {
  return new InternalHyperlink({
    anchor,
    children: [
      new TextRun(title),
      new TextRun({ children: [new Tab()] }),
      new SimpleField(` PAGEREF ${anchor} \\h `, `${page ?? ''}`),
    ],
  });
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

function bookmarkOf({ attachment, part }: PartPlace, { text, attachments }: BookmarkNumbers): string {
  if (attachment === undefined) return bookmark(text + (part ?? 0));
  const title = attachments[attachment] ?? 0;
  return bookmark(part === undefined ? title : title + 1 + part);
}

/**
 * A heading's text where the table of contents finds it. The library's own bookmarks are numbered through all files
 * it writes, so that a second file would not be the same.
 */
export function bookmarked(runs: readonly TextRun[], index: number): ParagraphChild[] {
  const ends = [new BookmarkStart(bookmark(index), index), new BookmarkEnd(index)] as const;
  // a paragraph takes them as it takes the runs between them; only its type doesn't say so
  const [start, end] = ends as unknown as readonly [ParagraphChild, ParagraphChild];
  return endingBeforeLast([start, ...runs], end);
}

function bookmark(index: number): string {
  return `_Toc${index}`;
}
