import type { Language } from '../core/text/localized.ts';

/** What `--lang` says, read before all else so that what is wrong with the other arguments is said in it too. */
export function askedLanguage(given: readonly string[]): Language | undefined {
  return /(?:^|\n)--lang[=\n](zh|en)(?:\n|$)/.exec(given.join('\n'))?.[1] as Language | undefined;
}

/**
 * The language of the first of LC_ALL, LC_MESSAGES and LANG that is set. Chinese for zh, for none and
 * for the locales that name no language (C, POSIX).
 */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'C';
  return /^(?:zh|C\b|POSIX\b)/i.test(locale) ? 'zh' : 'en';
}
