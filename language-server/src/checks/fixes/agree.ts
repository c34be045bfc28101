import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import type { Commitment } from '../../core/recogniser/commitment.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { statedTargets } from '../support/commitments.ts';
import { short } from '../support/phrases.ts';
import { inMannerOf } from './manner.ts';
import { styleOf } from './style.ts';

/** Two fixes for a target that text and indicator state differently: the text as the indicator, and the other way round. */
export function makeAgree(plan: Plan, said: Quantity, aim: Quantity): Fix[] {
  if (said.inWords || aim.inWords) return [];
  const inText = inMannerOf(said, aim, 'text', styleOf(plan));
  const inTable = inMannerOf(aim, said, 'table', styleOf(plan));
  return [
    ...(inText ? [{ title: changeTextTo(inText), edits: [{ span: said.span, newText: inText }] }] : []),
    ...(inTable
      ? [{ title: changeIndicatorTo(inTable), edits: [{ span: aim.span, newText: inTable }] }]
      : []),
  ];
}

/** The text's year as the indicator has it; none where the year speaks of other targets too. */
export function takeYear(plan: Plan, { year }: Commitment, aim: IndicatorValue): Fix[] {
  if (!year || aim.year === undefined) return [];
  const { start, end } = year.span;
  const written = plan.source.text.slice(start, end);
  const others = statedTargets(plan).filter(({ commitment }) => commitment.year?.span.start === start);
  if (others.length > 1 || !/\d{4}/.test(written)) return [];
  const newText = written.replace(/\d{4}/, String(aim.year));
  return [{ title: changeTextTo(newText), edits: [{ span: year.span, newText }] }];
}

function changeTextTo(text: string): Localized {
  return {
    zh: `正文改为${quoted(short(text))}，与指标一致`,
    en: `Write ${quoted(short(text))} in the text, as the indicator has it`,
  };
}

function changeIndicatorTo(text: string): Localized {
  return {
    zh: `指标改为${quoted(short(text))}，与正文一致`,
    en: `Write ${quoted(short(text))} in the indicator, as the text has it`,
  };
}
