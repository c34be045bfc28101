import type { OfficialDocument } from './document.ts';

/** What the command line calls the forms of a whole plan: for who names them without loading them. */
export const officialFormatNames = ['docx', 'html', 'md'] as const;

export type OfficialFormatName = (typeof officialFormatNames)[number];

/** A kind of file that a whole plan can be written as. */
export interface OfficialFormat {
  readonly name: OfficialFormatName;
  /** With its dot, as in `.docx`. */
  readonly extension: `.${string}`;
  /** Whether the bytes are something else than UTF-8 text. */
  readonly binary: boolean;
  /** Whether it has a place for pictures. */
  readonly hasPictures: boolean;
  /** The same document gives the same bytes. */
  render(document: OfficialDocument, options: OfficialOptions): Promise<Uint8Array>;
}

export interface OfficialOptions {
  /** Whether there is a table of contents in front of the text. */
  readonly contents: boolean;
}
