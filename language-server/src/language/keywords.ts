import type { KeywordName } from '../../../grammar/keywords.ts';
import type { KeywordDocumentation } from './keywords/documentation.ts';
import { headerKeywords } from './keywords/header.ts';
import { indicatorKeywords } from './keywords/indicator.ts';
import { openingKeywords } from './keywords/opening.ts';
import { responsibilityKeywords } from './keywords/responsibility.ts';
import { sectionKeywords } from './keywords/section.ts';

/** The documentation of every keyword, by the name the grammar knows. */
export const keywordDocumentation: Readonly<Record<KeywordName, KeywordDocumentation>> = {
  ...openingKeywords,
  ...headerKeywords,
  ...sectionKeywords,
  ...indicatorKeywords,
  ...responsibilityKeywords,
};
