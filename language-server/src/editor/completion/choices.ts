import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeywordName, KeywordScript } from '../../../../grammar/keywords.ts';
import { textFields } from '../../fields/indicator-fields.ts';
import { completionMessages as say } from '../../messages/editor/completion.ts';
import type { Localized } from '../../messages/localized.ts';
import type { Sourced } from '../../model/source.ts';
import { byFrequency } from '../support/counts.ts';
import { markup } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** A word a field may hold, as each script writes it. */
interface Choice extends Readonly<Record<KeywordScript, string>> {
  readonly means: Localized;
}

const choice = (simplified: string, traditional: string, english: string, means: Localized): Choice => ({
  simplified,
  traditional,
  english,
  means,
});

const { choices } = say;

/** The words of the fields that know only a few. */
const choicesOf = {
  属性: [
    choice('约束性', '約束性', 'binding', choices.binding),
    choice('预期性', '預期性', 'expected', choices.expected),
  ],
  方向: [
    choice('上升', '上升', 'rising', choices.rising),
    choice('下降', '下降', 'falling', choices.falling),
  ],
  口径: [
    choice('期末', '期末', 'end of year', choices.endOfYear),
    choice('当年', '當年', 'within the year', choices.withinYear),
    choice('累计', '累計', 'cumulative', choices.cumulative),
  ],
  范围: [
    choice('每个区', '每個區', 'each district', choices.each),
    choice('每个县（市、区）', '每個縣（市、區）', 'each county', choices.each),
  ],
} as const satisfies Record<string, readonly Choice[]>;

export type FieldWithChoices = keyof typeof choicesOf;

/** What a field of few words may hold, first what the plan's other indicators say where they may say anything. */
export function choiceOffers(
  field: FieldWithChoices,
  context: CompletionContext,
  from: number,
  to: number,
): Offer[] {
  const { language, style } = context;
  const own = choicesOf[field].map(
    (each): Offer => ({
      label: each[style.script],
      kind: CompletionItemKind.EnumMember,
      from,
      to,
      documentation: () => markup(each.means[language]),
      aliases: [each.simplified, each.english].filter((word) => word !== each[style.script]),
    }),
  );
  const used = recurringOffers(field, context, from, to);
  return [...used, ...own.filter(({ label }) => !used.some((other) => other.label === label))];
}

/** The categories that the plan's other indicators stand in. */
export function categoryOffers(context: CompletionContext, from: number, to: number): Offer[] {
  return usedOffers(
    context.plan.indicators.map(({ category }) => category),
    context,
    from,
    to,
    say.category,
  );
}

/** A field that recurs, as the plan's other indicators have it. */
export function recurringOffers(
  keyword: KeywordName,
  context: CompletionContext,
  from: number,
  to: number,
): Offer[] {
  const field = textFields.find((each) => each.keyword === keyword && each.recurs);
  const used = field ? context.plan.indicators.map((indicator) => indicator[field.key]) : [];
  return usedOffers(used, context, from, to, say.usedElsewhere);
}

/** What the plan says elsewhere, the most frequent first; what is being typed is no model for itself. */
export function usedOffers(
  used: readonly (Sourced<string> | undefined)[],
  { language, offset }: CompletionContext,
  from: number,
  to: number,
  means: Localized,
): Offer[] {
  const elsewhere = used.flatMap((each) =>
    each && (offset < each.span.start || offset > each.span.end) ? [each.value] : [],
  );
  return byFrequency(elsewhere)
    .filter(Boolean)
    .map((label) => ({
      label,
      kind: CompletionItemKind.Value,
      from,
      to,
      documentation: () => markup(means[language]),
    }));
}
