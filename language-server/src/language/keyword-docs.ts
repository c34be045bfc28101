import type { KeywordName } from '../../../grammar/keywords.ts';
import type { KeywordDocumentation } from './keyword-docs/documentation.ts';
import { headerKeywords } from './keyword-docs/header.ts';
import { indicatorKeywords } from './keyword-docs/indicator.ts';
import { openingKeywords } from './keyword-docs/opening.ts';
import { responsibilityKeywords } from './keyword-docs/responsibility.ts';
import { sectionKeywords } from './keyword-docs/section.ts';

/** The documentation of every keyword, by the name the grammar knows. */
export const keywordDocumentation: Readonly<Record<KeywordName, KeywordDocumentation>> = {
  ...openingKeywords,
  ...headerKeywords,
  ...sectionKeywords,
  ...indicatorKeywords,
  ...responsibilityKeywords,
};
