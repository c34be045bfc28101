import { CompletionItemKind } from 'vscode-languageserver-types';
import { completionMessages as say } from '../../messages/editor/completion.ts';
import type { Localized } from '../../messages/localized.ts';
import type { Sourced } from '../../model/source.ts';
import { asOwnWord } from '../../text/own-words.ts';
import { byFrequency } from '../support/counts.ts';
import { markup } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** A word a field may hold. */
interface Choice {
  readonly chinese: string;
  readonly english: string;
  readonly means: Localized;
}

const choice = (chinese: string, english: string, means: Localized): Choice => ({ chinese, english, means });

const { choices } = say;

/** The words of the fields that know only a few. */
const choicesOf = {
  属性: [choice('约束性', 'binding', choices.binding), choice('预期性', 'expected', choices.expected)],
  方向: [choice('上升', 'rising', choices.rising), choice('下降', 'falling', choices.falling)],
  口径: [
    choice('期末', 'end of year', choices.endOfYear),
    choice('当年', 'within the year', choices.withinYear),
    choice('累计', 'cumulative', choices.cumulative),
  ],
  范围: [
    choice('每个区', 'each district', choices.each),
    choice('每个县（市、区）', 'each county', choices.each),
  ],
} as const satisfies Record<string, readonly Choice[]>;

export type FieldWithChoices = keyof typeof choicesOf;

/** What a field of few words may hold; 范围 first what the plan says elsewhere. */
export function choiceOffers(
  field: FieldWithChoices,
  context: CompletionContext,
  from: number,
  to: number,
): Offer[] {
  const { plan, language, style } = context;
  const own = choicesOf[field].map(({ chinese, english, means }): Offer => {
    const label = style.script === 'english' ? english : asOwnWord(chinese, style.chinese);
    return {
      label,
      kind: CompletionItemKind.EnumMember,
      from,
      to,
      documentation: () => markup(means[language]),
      aliases: [chinese, english].filter((word) => word !== label),
    };
  });
  if (field !== '范围') return own;
  const used = usedOffers(
    plan.indicators.map(({ scope }) => scope),
    context,
    from,
    to,
    say.usedElsewhere,
  );
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

/** 数据来源 as the plan's other indicators have it. */
export function sourceOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const sources = context.plan.indicators.map(({ dataSource }) => dataSource);
  return usedOffers(sources, context, from, to, say.usedElsewhere);
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
