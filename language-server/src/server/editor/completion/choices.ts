import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { directionNames } from '../../../core/fields/field-names.ts';
import { textFields } from '../../../core/fields/indicator-fields.ts';
import { properties, propertyWord } from '../../../core/model/property.ts';
import type { Sourced } from '../../../core/model/source.ts';
import { byFrequency } from '../../../core/text/counts.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { asOwnWord } from '../../../core/text/own-words.ts';
import { markup } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** A word a field may hold. */
interface FieldWord {
  readonly chinese: string;
  readonly english: string;
  readonly means: Localized;
}

const choice = (chinese: string, english: string, means: Localized): FieldWord => ({
  chinese,
  english,
  means,
});

const meanings = {
  binding: {
    zh: '约束性：政府必须完成、要考核；目标要明确，要有部门负责。',
    en: 'Binding: government must reach it and is assessed on it; it needs a definite target and someone who answers for it.',
  },
  expected: {
    zh: '预期性：期望达到，主要靠各方努力。',
    en: 'Expected: hoped for, and reached mainly by others’ own action.',
  },
  rising: { zh: '越高越好。', en: 'The higher the better.' },
  falling: { zh: '越低越好。', en: 'The lower the better.' },
  endOfYear: { zh: '年底达到的水平。', en: 'The level at the end of the year.' },
  withinYear: { zh: '一年之内的量。', en: 'What happens within the year.' },
  cumulative: { zh: '从规划期开始累计的量。', en: 'The total since the period began.' },
  each: { zh: '各自达到，而不是合计。', en: 'Each by itself, not all together.' },
} as const satisfies Record<string, Localized>;

/** The words of the fields that know only a few. */
const choicesOf = {
  属性: properties.map((property) =>
    choice(propertyWord(property, 'simplified'), propertyWord(property, 'english'), meanings[property]),
  ),
  方向: (['rising', 'falling'] as const).map((direction) =>
    choice(directionNames[direction].zh, directionNames[direction].en, meanings[direction]),
  ),
  口径: [
    choice('期末', 'end of year', meanings.endOfYear),
    choice('当年', 'within the year', meanings.withinYear),
    choice('累计', 'cumulative', meanings.cumulative),
  ],
  范围: [
    choice('每个区', 'each district', meanings.each),
    choice('每个县（市、区）', 'each county', meanings.each),
  ],
} as const satisfies Record<string, readonly FieldWord[]>;

export type FieldWithChoices = keyof typeof choicesOf;

/** What a field of few words may hold, first what the plan's other indicators say where they may say anything. */
export function choiceOffers(
  field: FieldWithChoices,
  context: CompletionContext,
  from: number,
  to: number,
): Offer[] {
  const { language, style } = context;
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
    ofThisPlan,
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
  return usedOffers(used, context, from, to);
}

/** What the plan says elsewhere, the most frequent first; what is being typed is no model for itself. */
export function usedOffers(
  used: readonly (Sourced<string> | undefined)[],
  { language, offsetInPlan: at }: CompletionContext,
  from: number,
  to: number,
  means: Localized = usedElsewhere,
): Offer[] {
  const elsewhere = used.flatMap((each) =>
    each && (at < each.span.start || at > each.span.end) ? [each.value] : [],
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

const usedElsewhere: Localized = { zh: '本规划别处用过。', en: 'Used elsewhere in this plan.' };
const ofThisPlan: Localized = { zh: '本规划的类别', en: 'A category of this plan' };
