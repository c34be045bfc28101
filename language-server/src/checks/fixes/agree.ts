import type { Contradiction } from '../../core/facts/contradiction.ts';
import { type Fact, isInField } from '../../core/facts/fact.ts';
import { factsInText } from '../../core/facts/in-text.ts';
import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import type { Statement } from '../../core/recogniser/commitment.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix, TextEdit } from '../check.ts';
import { short } from '../support/phrases.ts';
import { inMannerOf } from './manner.ts';
import { styleOf } from './style.ts';

/** Two fixes for a quantity that is said in two ways: everywhere as in one place, and everywhere as in the other. */
export function makeAgree(plan: Plan, { fact, alike, against, likewise }: Contradiction): Fix[] {
  return [...saidAs(plan, against, [fact, ...alike]), ...saidAs(plan, fact, [against, ...likewise])];
}

/** What one statement says, written in all of the others; none where it can’t be written in one of them. */
function saidAs(plan: Plan, meant: Fact, others: readonly Fact[]): Fix[] {
  const edits = others.map((other) => valueAs(plan, other, meant));
  const [first] = edits;
  if (!first || !edits.every((edit) => edit !== undefined)) return [];
  return [{ title: titleOf(meant, others, first.newText), edits }];
}

function valueAs(plan: Plan, own: Fact, meant: Fact): TextEdit | undefined {
  if (own.value.inWords || meant.value.inWords) return undefined;
  const place = isInField(own) ? 'table' : 'text';
  const newText = inMannerOf(own.value, meant.value, place, styleOf(plan));
  return newText === undefined ? undefined : { span: own.value.span, newText };
}

/** The text's year as the indicator has it; none where the year speaks of other targets too. */
export function takeYear(plan: Plan, { year }: Statement, aim: IndicatorValue): Fix[] {
  if (!year || aim.year === undefined) return [];
  const { start, end } = year.span;
  const written = plan.source.text.slice(start, end);
  const others = factsInText(plan).filter(({ said }) => said.statement.year?.span.start === start);
  if (others.length > 1 || !/\d{4}/.test(written)) return [];
  const newText = written.replace(/\d{4}/, String(aim.year));
  return [{ title: changeTextTo(newText, 1), edits: [{ span: year.span, newText }] }];
}

function titleOf(meant: Fact, others: readonly Fact[], text: string): Localized {
  if (isInField(meant)) return changeTextTo(text, others.length);
  return others.some(isInField) ? changeIndicatorTo(text) : changeSentencesTo(text, others.length);
}

function changeTextTo(text: string, places: number): Localized {
  const [many, manyEn] = places > 1 ? [`${places}处`, ` in all ${places} places`] : ['', ''];
  return {
    zh: `正文${many}改为${quoted(short(text))}，与指标一致`,
    en: `Write ${quoted(short(text))} in the text${manyEn}, as the indicator has it`,
  };
}

function changeIndicatorTo(text: string): Localized {
  return {
    zh: `指标改为${quoted(short(text))}，与正文一致`,
    en: `Write ${quoted(short(text))} in the indicator, as the text has it`,
  };
}

function changeSentencesTo(text: string, places: number): Localized {
  const [many, manyEn] = places > 1 ? [`${places}处`, ` in ${places} places`] : ['', ''];
  return {
    zh: `${many}改为${quoted(short(text))}，与另一处一致`,
    en: `Change to ${quoted(short(text))}${manyEn}, as it is said elsewhere`,
  };
}
