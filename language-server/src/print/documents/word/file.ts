import { Document, type ISectionOptions, type IStylesOptions, Packer } from 'docx';
import { escaped } from '../markup.ts';
import { type Rewriting, stableZip } from './stable-zip.ts';
import { fontNames } from './text.ts';

export type HeadingStyles = Omit<NonNullable<IStylesOptions['default']>, 'document'>;

/**
 * A .docx file, the same bytes for the same content.
 *
 * @param title What the file's properties say it is; no line break in it.
 * @param styles Of headings, where there are any.
 * @param paragraphStyles Of other paragraphs.
 * @param rewritten What becomes of a part's XML, where the library can't say what is wanted.
 * @param customProperties What programs find in it that know their names.
 */
export async function wordFile(
  title: string,
  sections: readonly ISectionOptions[],
  styles: HeadingStyles = {},
  paragraphStyles: IStylesOptions['paragraphStyles'] = [],
  rewritten?: Rewriting,
  customProperties: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        ...styles,
        document: { run: { font: fontNames('FangSong'), size: 32, language: { eastAsia: 'zh-CN' } } },
      },
      paragraphStyles,
    },
    sections,
    customProperties: Object.entries(customProperties).map(([name, value]) => ({ name, value })),
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(title) };
  const file = await Packer.toArrayBuffer(document, undefined, [properties]);
  return stableZip(new Uint8Array(file), rewritten);
}

/** The library would write the moment it ran and a placeholder for the author. */
function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
}
