import { type Keyword, type KeywordName, keywords, spellings } from '../keywords.ts';

/** A rule of a TextMate grammar, as far as this one needs it. Patterns are Oniguruma's. */
export interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

type Captures = Readonly<Record<number, { name?: string; patterns?: readonly Rule[] }>>;

/** Rules by the name others include them under. */
export type Repository = Readonly<Record<string, { readonly patterns: readonly Rule[] }>>;

export const blank = '[\\s　]';
export const digit = '[0-9０-９]';
export const numeral = '[〇零一二三四五六七八九十百]';

export const keywordScope = { name: 'keyword.control.plan' };
export const fieldScope = { name: 'support.variable.field.plan' };
export const punctuation = { name: 'punctuation.separator.plan' };

/** Makes a keyword of the word before it (`指标体系不断完善。` is text); its one group is the colon. */
export const afterKeyword = `(?=${blank}|[:：]|$)(?:${blank}*([:：]))?${blank}*`;

export type NamedKeyword = Keyword & { readonly name: KeywordName };

/** A pattern for every spelling of the keywords, in either case. */
export function anySpelling(of: (keyword: NamedKeyword) => boolean): string {
  return `(?i:${[...new Set(keywords.filter(of).flatMap(spellings))].join('|')})`;
}
