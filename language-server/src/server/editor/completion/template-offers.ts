import { CompletionItemKind } from 'vscode-languageserver-types';
import { templates } from '../../../exchange/templates/index.ts';
import { newPlan, usualPeriod } from '../../../exchange/templates/new-plan.ts';
import { place, unfilledText } from '../../../exchange/templates/pieces.ts';
import { markup, planBlock } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { placeholders } from './snippet-words.ts';
import { snippetOf } from './unfilled.ts';

/** In an empty file whole plans, one of each kind, with the years that such plans begun today have. */
export function templateOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { text, language, today } = context;
  if ((text.slice(0, from) + text.slice(to)).trim() !== '') return [];
  return templates.map((template) => {
    const lines = newPlan(
      {
        title: place(placeholders.planTitle[language]),
        period: usualPeriod(template, today.getFullYear(), language),
        departments: [],
      },
      template,
    );
    return {
      label: `${template.title[language]}…`,
      kind: CompletionItemKind.Snippet,
      from,
      to,
      insert: snippetOf(lines),
      isSnippet: true,
      detail: template.purpose[language],
      documentation: () => markup(planBlock(unfilledText(lines))),
      aliases: [template.title.zh, template.title.en],
    };
  });
}
