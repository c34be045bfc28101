import type { Language } from '../messages/localized.ts';
import type { Table } from '../tables/table.ts';

/** What the command line and the settings call the formats: for who names them without loading them. */
export const formatNames = ['md', 'html', 'csv', 'docx', 'xlsx', 'json'] as const;

export type FormatName = (typeof formatNames)[number];

/** A kind of file finished tables can be written as. */
export interface DocumentFormat {
  readonly name: FormatName;
  /** With its dot, as in `.docx`. */
  readonly extension: `.${string}`;
  readonly mediaType: string;
  /** Whether the bytes are something else than UTF-8 text. */
  readonly binary: boolean;
  /** Never rejects for what a table holds; the same input gives the same bytes. */
  render(tables: readonly Table[], options: DocumentOptions): Promise<Uint8Array>;
}

export interface DocumentOptions {
  /** Title of the whole document; empty for none. */
  readonly title: string;
  /** Language of the few words a format adds of its own, such as the name of an untitled sheet. */
  readonly language: Language;
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
