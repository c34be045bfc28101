import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Indicator } from '../../../core/model/plan.ts';
import { byFrequency } from '../../../core/text/counts.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { asOwnWord } from '../../../core/text/own-words.ts';
import { unitInEnglish } from '../../../core/wording/units.ts';
import { markup } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** What plans count in most. */
const common = [
  '%',
  '个',
  '人',
  '万人',
  '户',
  '家',
  '所',
  '项',
  '次',
  '张',
  '平方米',
  '公里',
  '亿元',
  '万元',
  '个百分点',
];

/** Units, those of the indicator at the cursor first, then the plan's other ones, the most frequent first. */
export function unitOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { plan, offsetInPlan: at, language, style } = context;
  const own = plan.indicators.find(({ span }) => span.start <= at && at <= span.end);
  const ofOwn = own ? unitsOf([own], at) : [];
  const used = [...ofOwn, ...byFrequency(unitsOf(plan.indicators, at))];
  return [...new Set([...used, ...common.map((unit) => asOwnWord(unit, style.chinese))])].map((label) => {
    const english = unitInEnglish(label);
    const isNamed = language === 'en' && english !== label;
    return {
      label,
      kind: CompletionItemKind.Unit,
      from,
      to,
      documentation: () => markup((used.includes(label) ? usedHere : anyUnit)[language]),
      aliases: english === label ? [] : [english],
      ...(isNamed && { detail: english }),
    };
  });
}

/** The units of values and of 单位 fields, without the one that is being typed. */
function unitsOf(indicators: readonly Indicator[], offset: number): string[] {
  const isElsewhere = ({ start, end }: { start: number; end: number }) => offset < start || offset > end;
  return indicators
    .flatMap(({ values, unit }) => [
      ...values.flatMap(({ value }) =>
        value.kind === 'quantity' && isElsewhere(value.span) ? value.unit.text : [],
      ),
      ...(unit && isElsewhere(unit.span) ? [unit.value] : []),
    ])
    .filter(Boolean);
}

const usedHere: Localized = { zh: '本规划用过', en: 'Used in this plan' };
const anyUnit: Localized = { zh: '单位', en: 'Unit' };
