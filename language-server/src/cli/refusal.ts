import type { Localized } from '../messages/localized.ts';

/** A command can't do what was asked; its message is the one line the user sees. */
export class Refusal extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}

/** What stands behind the name of something that isn't known: the one that may be meant, if one is near. */
export function didYouMean(nearest: string | undefined): Localized {
  return nearest
    ? { zh: `，是不是“${nearest}”？`, en: `; did you mean “${nearest}”?` }
    : { zh: '。', en: '.' };
}
