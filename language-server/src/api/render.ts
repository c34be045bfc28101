import type { Language, Localized } from '../core/text/localized.ts';
import { formats } from '../print/documents/index.ts';
import type { OfficialDocument } from '../print/official/document.ts';
import { officialFormats } from '../print/official/index.ts';
import { reviewFormats as formatsOfReviews } from '../print/reports/index.ts';
import type { Review } from '../print/reports/review.ts';
import type { Table } from '../print/tables/table.ts';
import { named } from './named.ts';

export type TableFormat = 'docx' | 'xlsx' | 'html' | 'md' | 'csv' | 'json';
export type DocumentFormat = 'docx' | 'html' | 'md';
export type ReviewFormat = 'docx' | 'html';

/** One of the formats, as it may be listed. */
export interface FormatDescription<Name extends string> {
  readonly name: Name;
  /** How the names of such files end: `.docx`. */
  readonly extension: string;
  /** What people call it. */
  readonly label: Localized;
  /** What it is good for. */
  readonly detail: Localized;
  /** Whether the bytes are something else than UTF-8 text. */
  readonly binary: boolean;
}

/** What tables are written as, the most asked for first. */
export const tableFormats: readonly FormatDescription<TableFormat>[] = formats;

/** What a whole plan is written as. */
export const documentFormats: readonly FormatDescription<DocumentFormat>[] = officialFormats;

/** What the reviewer's report is written as. */
export const reviewFormats: readonly FormatDescription<ReviewFormat>[] = formatsOfReviews;

export interface TableRenderOptions {
  /** Of the whole document; none unless told. */
  readonly title?: string | undefined;
  /** Of the few words a format adds of its own; `zh` unless told. */
  readonly language?: Language | undefined;
}

export interface DocumentRenderOptions {
  /** Whether there is a table of contents in front of the text; not in Markdown. */
  readonly contents?: boolean | undefined;
}

/**
 * Writes tables, a whole plan or a reviewer's report as a file: its bytes, which are UTF-8 where the format is text. The
 * same input gives the same bytes. What a format needs is loaded when it is first asked for.
 * @throws RangeError (the promise rejects) where there is no such format for what is written
 */
export function render(
  tables: readonly Table[],
  format: TableFormat,
  options?: TableRenderOptions,
): Promise<Uint8Array>;
export function render(
  document: OfficialDocument,
  format: DocumentFormat,
  options?: DocumentRenderOptions,
): Promise<Uint8Array>;
export function render(review: Review, format: ReviewFormat): Promise<Uint8Array>;
export async function render(
  what: readonly Table[] | OfficialDocument | Review,
  format: string,
  { title = '', language = 'zh', contents = false }: TableRenderOptions & DocumentRenderOptions = {},
): Promise<Uint8Array> {
  if ('legend' in what) return named(formatsOfReviews, format).render(what);
  if ('parts' in what) return named(officialFormats, format).render(what, { contents });
  return named(formats, format).render(what, { title, language });
}
