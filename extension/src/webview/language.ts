import type { Language, Localized } from '../../../language-server/src/index.ts';

/** The language of the page, which the extension has set. */
export const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

export function say(text: Localized): string {
  return text[language];
}
