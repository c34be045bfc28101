import type { Localized } from '../../core/text/localized.ts';

/** A file of another format that can't be read as a plan: what is wrong with it, and where. */
export class Unreadable extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}
