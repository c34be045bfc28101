import type { Localized } from '../messages/localized.ts';

/** A command can't do what was asked; its message is the one line the user sees. */
export class Refusal extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}
