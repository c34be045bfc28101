import type { MarkupContent } from 'vscode-languageserver-types';
import type { KeywordName } from '../../../../../grammar/keywords.ts';
import type { Language } from '../../../core/text/localized.ts';
import { keywordDocumentation } from '../../../language/keyword-docs.ts';
import { markup, planBlock } from '../support/markdown.ts';

/** What a keyword is for, with an example. */
export function keywordCard(name: KeywordName, language: Language): MarkupContent {
  const { summary, example } = keywordDocumentation[name];
  return markup(summary[language], planBlock(example));
}
