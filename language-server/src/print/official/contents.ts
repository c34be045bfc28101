import type { DocumentPart, OfficialDocument } from './document.ts';
import type { PartPlace } from './pages/flow.ts';

/** A line of 目录: a heading of the text, an attachment or a heading in it. */
export interface ContentsEntry {
  readonly title: string;
  /** 1 for the highest. */
  readonly level: number;
  /** What it leads to. */
  readonly place: PartPlace;
}

/** The deepest headings that are listed. */
export const deepestListed = 3;

/** All that a table of contents lists, in its order. */
export function contentsEntries({ parts, attachments }: OfficialDocument): ContentsEntry[] {
  return [
    ...entriesOf(parts),
    ...attachments.flatMap(({ mark, name, parts }, attachment) => [
      { title: `${mark}　${name}`.trim(), level: 1, place: { attachment } },
      ...entriesOf(parts, attachment),
    ]),
  ];
}

function entriesOf(parts: readonly DocumentPart[], attachment?: number): ContentsEntry[] {
  return parts.flatMap((each, part): ContentsEntry[] => {
    if (each.kind !== 'heading' || each.rank > deepestListed) return [];
    const place = attachment === undefined ? { part } : { attachment, part };
    return [{ title: each.text, level: each.rank, place }];
  });
}
