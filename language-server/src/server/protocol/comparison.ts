import type { Range } from '../../core/model/source.ts';
import type { FormatName } from '../../print/documents/index.ts';
import type { PreviewTable } from './preview.ts';

/*
 * Two versions of a plan beside each other. All is plain JSON; words are in the language of the session.
 */

/** `CompareParams` → `ComparisonPage`. */
export const compareRequest = 'planwright/compare';

/** `{}` → `FormatChoice[]`: what a comparison can be written as, the one most asked for first. */
export const comparisonFormatsRequest = 'planwright/comparisonFormats';

/** `ComparisonFileParams` → `MadeFile`; null where there is no such format. */
export const comparisonFileRequest = 'planwright/comparisonFile';

/** `VersionParams` → `VersionText`. */
export const importVersionRequest = 'planwright/importVersion';

export interface CompareParams {
  readonly before: ComparedText;
  readonly after: ComparedText;
}

export interface ComparedText {
  readonly text: string;
  /** What it is called: a file's name, `HEAD`. */
  readonly name: string;
  /** Whether it was made of a document of another program, which can't say all that a plan does. */
  readonly isDocument?: boolean;
}

/** The whole newer text with tracked changes in Word, 修改对照表 in Word, or what is shown in a format. */
export type ComparisonFormat = 'tracked' | 'amendments' | FormatName;

export interface ComparisonFileParams extends CompareParams {
  readonly format: ComparisonFormat;
}

/** What two versions say differently. */
export interface ComparisonPage {
  readonly title: string;
  /** How many facts differ. */
  readonly changes: number;
  /** How many paragraphs read otherwise. */
  readonly paragraphs: number;
  readonly tables: readonly ComparedTable[];
}

export interface ComparedTable extends Pick<PreviewTable, 'title' | 'columns' | 'notes'> {
  readonly rows: readonly (readonly ComparedCell[])[];
}

export interface ComparedCell {
  readonly text: string;
  readonly column: number;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Its text in pieces, where some of it came in or went. */
  readonly pieces?: readonly { readonly text: string; readonly mark?: 'inserted' | 'deleted' }[];
  /** Where that stands in the newer version. */
  readonly after?: Range;
  /** Where it stood in the older one. */
  readonly before?: Range;
}

export interface VersionParams {
  /** The document's name, whose extension helps to tell what it is. */
  readonly name: string;
  /** The document, in base64. */
  readonly content: string;
  /** The text of the plan that it is a version of. */
  readonly of: string;
}

/** A document as the text of a version of a plan, or why it is none. */
export type VersionText = { readonly text: string } | { readonly problem: string };
