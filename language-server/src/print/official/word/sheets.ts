import { Footer, type ISectionOptions, Paragraph, SectionType, type Table } from 'docx';
import { pageProperties } from '../../documents/word/page.ts';
import { pageNumberFooters } from '../../documents/word/page-number.ts';
import { lineHeight } from '../../documents/word/text.ts';
import type { WrittenBlocks } from '../../documents/word/written-blocks.ts';
import { Alternatives } from './alternatives.ts';

export type SheetBlock = Paragraph | Table | Alternatives;

/** What stands on pages of one orientation. */
export interface Sheet {
  readonly landscape: boolean;
  readonly blocks: readonly SheetBlock[];
  /** Whether it begins a page even where the one before has the same orientation. */
  readonly startsPage?: boolean;
  /** What stands in front of the text has no page numbers; of a sheet that begins anew, what with. */
  readonly numbered?: 'not' | number;
  /** What stands around the text besides. */
  readonly dress?: SheetDress;
  /** Whether it begins an even page. */
  readonly isEven?: boolean;
}

/** Headers and footers of a sheet, and where they stand, in twips. */
export interface SheetDress {
  readonly titlePage?: boolean;
  readonly header?: number;
  readonly footer?: number;
  readonly headers?: ISectionOptions['headers'];
  readonly footers?: ISectionOptions['footers'];
}

/** Sheets of one orientation that follow each other are one; empty ones are left out, but one remains. */
export function joined(sheets: readonly Sheet[]): Sheet[] {
  const whole: Sheet[] = [];
  for (const sheet of sheets.filter(({ blocks }) => blocks.length > 0)) {
    const last = whole.at(-1);
    if (last && last.landscape === sheet.landscape && !sheet.startsPage) {
      whole[whole.length - 1] = { ...last, blocks: [...last.blocks, ...sheet.blocks] };
    } else whole.push(sheet);
  }
  return whole.length > 0 ? whole : [{ landscape: false, blocks: [] }];
}

/** So many paragraphs and tables are at hand as the library's objects. */
const most = 200;

/** Sheets as they come, the blocks of long ones written at once. */
export async function writtenSheets(sheets: Iterable<Sheet>, written: WrittenBlocks): Promise<Sheet[]> {
  const done: Sheet[] = [];
  let atHand: Sheet[] = [];
  let count = 0;
  for (const sheet of sheets) {
    atHand.push(sheet);
    count += sheet.blocks.length;
    if (count < most) continue;
    for (const whole of joined(atHand)) done.push({ ...whole, blocks: await writtenBlocks(whole, written) });
    atHand = [];
    count = 0;
  }
  return [...done, ...atHand];
}

/** All but the last: a section ends within its last paragraph. */
async function writtenBlocks({ blocks }: Sheet, written: WrittenBlocks): Promise<readonly SheetBlock[]> {
  if (blocks.length < 2) return blocks;
  return [await written.write(blocks.slice(0, -1)), ...blocks.slice(-1)];
}

/** A section ends in a paragraph, and without one at hand the library would add an empty line. */
function sectionEnd(): Paragraph {
  return new Paragraph({ spacing: lineHeight(0.5) });
}

/** The section of a sheet, and its page numbers. @param foot what stands beside these */
export function sectionOf(
  { landscape, blocks, numbered, dress, isEven }: Sheet,
  index: number,
  foot = '',
): ISectionOptions {
  const properties = pageProperties(landscape, index, numbered === 'not' ? undefined : numbered);
  const { titlePage, header, footer, headers, footers } = dress ?? {};
  return {
    properties: {
      ...properties,
      ...(isEven && index > 0 && { type: SectionType.EVEN_PAGE }),
      ...(titlePage && { titlePage }),
      page: {
        ...properties.page,
        margin: { ...properties.page?.margin, ...(header && { header }), ...(footer && { footer }) },
      },
    },
    ...(headers && { headers }),
    // an empty one, as a section without would have that of the section before
    footers: {
      ...(numbered === 'not'
        ? { default: new Footer({ children: [] }), even: new Footer({ children: [] }) }
        : pageNumberFooters(foot === '' ? undefined : { text: foot, landscape })),
      ...footers,
    },
    children: [...blocks, ...(blocks.at(-1) instanceof Alternatives ? [sectionEnd()] : [])],
  };
}
