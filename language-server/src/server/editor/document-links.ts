import type { DocumentLink } from 'vscode-languageserver-types';
import type { Plan } from '../../core/model/plan.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import { referencesIn } from '../../core/plans/names.ts';
import type { Language, Localized } from '../../core/text/localized.ts';

/** The plans that 依据 and 对应 name, as links to their files; what isn't known is no link. */
export function documentLinks(plan: Plan, known: KnownPlans, language: Language): DocumentLink[] {
  return referencesIn(plan).flatMap(({ text, span }) => {
    const [named] = known.named(text);
    if (!named || named === plan) return [];
    const title = named.header.title?.value ?? text;
    return {
      range: plan.source.rangeOf(span),
      target: named.source.uri,
      tooltip: tooltip(title)[language],
    };
  });
}

function tooltip(title: string): Localized {
  return { zh: `打开《${title}》`, en: `Open 《${title}》` };
}
