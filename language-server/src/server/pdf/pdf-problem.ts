import type { Localized } from '../../core/text/localized.ts';

/** There is no PDF; says why in a line, and what to do. */
export class PdfProblem extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}
