import type { Localized } from '../../core/text/localized.ts';
import type { OfficialDocument } from '../../print/official/document.ts';
import type { OfficialOptions } from '../../print/official/format.ts';

/** A PDF file that another program made. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  /** What isn't as it should be. */
  readonly notice?: Localized;
}

export interface PdfWish {
  /** The program that the user names; else one is looked for. */
  readonly program?: string | undefined;
  readonly signal?: AbortSignal;
}

/** Makes a PDF file of a whole plan, or says why there is none. */
export type PdfPrinter = (
  document: OfficialDocument,
  options: OfficialOptions,
  wish: PdfWish,
) => Promise<PdfFile | { readonly problem: Localized }>;
