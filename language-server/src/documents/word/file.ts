import {
  Document,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  PageOrientation,
  SectionType,
} from 'docx';
import { escaped } from '../markup.ts';
import { margins, turnedMargins } from '../page-layout.ts';
import { pageNumberFooters } from './page-number.ts';
import { withFixedTimes } from './stable-zip.ts';
import { fontNames } from './text.ts';

export type HeadingStyles = Omit<NonNullable<IStylesOptions['default']>, 'document'>;

/**
 * A .docx file, the same bytes for the same content.
 *
 * @param title What the file's properties say it is; no line break in it.
 * @param styles Of headings, where there are any.
 */
export async function wordFile(
  title: string,
  sections: readonly ISectionOptions[],
  styles: HeadingStyles = {},
): Promise<Uint8Array> {
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        ...styles,
        document: { run: { font: fontNames('FangSong'), size: 32, language: { eastAsia: 'zh-CN' } } },
      },
    },
    sections,
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(title) };
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(document, undefined, [properties])));
}

/** A4 pages with the margins and page numbers of the standard, on a new sheet after those of another section. */
export function pages(landscape: boolean, afterOthers: boolean): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      ...(afterOthers ? { type: SectionType.NEXT_PAGE } : {}),
      page: {
        size: {
          width: 11906,
          height: 16838,
          ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        // The number's dash is 7 mm below the text area (§7.5).
        margin: landscape ? { ...turnedMargins, footer: 760 } : { ...margins, footer: 1270 },
      },
    },
    footers: pageNumberFooters(),
  };
}

/** The library would write the moment it ran and a placeholder for the author. */
function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
}
