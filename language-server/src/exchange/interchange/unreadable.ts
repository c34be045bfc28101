import type { Localized } from '../../core/text/localized.ts';

/** A file that can't be read: what is wrong with it, and where, in both languages. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}
