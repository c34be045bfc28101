import type { KeywordName } from '../../../grammar/keywords.ts';
import { headerKeywords } from './keywords/header.ts';
import { indicatorKeywords } from './keywords/indicator.ts';
import { openingKeywords } from './keywords/opening.ts';
import { responsibilityKeywords } from './keywords/responsibility.ts';
import { sectionKeywords } from './keywords/section.ts';
import type { Localized } from './localized.ts';

/** What a keyword is for, as the editor and the language reference show it. */
export interface KeywordDocumentation {
  readonly summary: Localized;
  /** Lines of a plan that use it, in Simplified Chinese; indented lines have their block above them. */
  readonly example: string;
}

/** The documentation of every keyword, by the name the grammar knows. */
export const keywordDocumentation: Readonly<Record<KeywordName, KeywordDocumentation>> = {
  ...openingKeywords,
  ...headerKeywords,
  ...sectionKeywords,
  ...indicatorKeywords,
  ...responsibilityKeywords,
};
