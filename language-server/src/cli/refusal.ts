import type { Localized } from '../core/text/localized.ts';

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

/** Why the work on a file ended with an error: a refusal says it itself, anything else is a fault of the program. */
export function reasonOf(error: unknown, shown: string): Localized {
  if (error instanceof Refusal) return error.localized;
  const detail = inOneLine(error);
  return {
    zh: `${shown}：规划匠自己出错了，没有处理这个文件，请报告这个问题：${detail}`,
    en: `${shown}: Planwright itself failed and left this file out; please report this: ${detail}`,
  };
}

/** `TypeError: …`, whatever was thrown. */
export function inOneLine(error: unknown): string {
  return `${error}`.replace(/\s+/g, ' ').trim();
}
