import type { MarkupContent } from 'vscode-languageserver-types';
import type { KnownPlans } from '../../../core/plans/known-plans.ts';
import type { Citation } from '../../../core/references/citations.ts';
import { type Law, lawNamed, lawsAsOf, likelyLaw } from '../../../core/references/laws.ts';
import type { ReferenceTarget } from '../../../core/references/references.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { escapeMarkdown, markup } from '../support/markdown.ts';

/** What 附件2 leads to. */
export function targetCard({ label }: ReferenceTarget, language: Language): MarkupContent {
  return markup(`**${escapeMarkdown(label)}**`, say.inThisPlan[language]);
}

/** A document that is named: a law with its dates, a known plan with its number; of others there is nothing to say. */
export function citationCard(
  { title, number }: Citation,
  language: Language,
  known: KnownPlans,
): MarkupContent | undefined {
  const law = lawNamed(title) ?? likelyLaw(title);
  if (law) return markup(`**《${escapeMarkdown(law.name)}》**`, lawSays(law)[language], asOf[language]);
  const [plan] = known.named(title);
  if (!plan) return undefined;
  const own = plan.header.documentNumber?.value ?? number?.text;
  return markup(`**《${escapeMarkdown(title)}》**`, own && escapeMarkdown(own), say.known[language]);
}

const say = {
  inThisPlan: { zh: '在本规划里', en: 'In this plan' },
  known: { zh: '工作区里的规划', en: 'A plan of the workspace' },
} as const satisfies Record<string, Localized>;

const asOf: Localized = {
  zh: `按截至${lawsAsOf}的目录，请以现行文本为准`,
  en: `By the list as of ${lawsAsOf}; the text in force decides`,
};

function lawSays({ year, repealed }: Law): Localized | { zh: ''; en: '' } {
  if (repealed) {
    const { on, by } = repealed;
    return {
      zh: `${on}起废止${by ? `，由《${by}》取代` : ''}`,
      en: `Repealed as of ${on}${by ? `, replaced by 《${by}》` : ''}`,
    };
  }
  return year === undefined
    ? { zh: '', en: '' }
    : { zh: `${year}年制定或最近一次修改`, en: `Adopted or last revised in ${year}` };
}
