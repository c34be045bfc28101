import type { Localized } from '../messages/localized.ts';

/** A command can't do what was asked; its message is the one line the user sees. */
export class Refusal extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
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
