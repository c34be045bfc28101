import type { Indicator, IndicatorValue } from '../../model/plan.ts';
import { type Localized, quoted } from '../localized.ts';
import { short, valuePhrase } from './phrases.ts';

/** What a sentence states: 覆盖率不低于65%. */
export function targetNotInIndicators(name: string, value: string): Localized {
  const [what, amount] = [quoted(short(name)), short(value)];
  return {
    zh: `正文提出了${what}${amount}，但没有列为指标，汇总和考核时会漏掉：请列为指标，或确认它不是目标`,
    en: `The text sets a target for ${what} (${amount}) that no indicator holds, so tables and assessment will miss it; make it an indicator, or make sure it is no target`,
  };
}

export function noIndicators(count: number): Localized {
  return {
    zh: `正文里有${count}处像是量化目标，但全文没有一项指标：列为指标后，才能生成指标表并作检查`,
    en: `The text seems to set ${count} quantified target${count === 1 ? '' : 's'}, but the plan holds no indicator; write them as indicators to get a table and have them checked`,
  };
}

export function makeIndicator(name: string): Localized {
  return { zh: `把${quoted(short(name, 24))}列为指标`, en: `Make ${quoted(short(name, 24))} an indicator` };
}

export function textContradictsIndicator(name: string, said: string, aim: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(aim);
  return {
    zh: `正文说${quoted(short(name))}${short(said)}，而指标的${zh}与此不一致：请核对，两处写成一样`,
    en: `The text says ${short(said)} for ${quoted(short(name))}, but the indicator gives ${en}; check, and write the same in both places`,
  };
}

export function textNamesOtherYear(name: string, year: number, aim: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(aim);
  return {
    zh: `正文说${quoted(short(name))}在${year}年达到，而指标的是${zh}：数值相同，年份不同，请核对`,
    en: `The text puts ${quoted(short(name))} at ${year}, but the indicator gives ${en}: the same amount for another year; check which is meant`,
  };
}

/** @param inText, inIndicator for whom the amount is; undefined for the whole */
export function textHasOtherScope(
  name: string,
  said: string,
  inText: string | undefined,
  inIndicator: string | undefined,
): Localized {
  const of = (scope: string | undefined) => (scope === undefined ? '全部合计' : short(scope));
  const ofEn = (scope: string | undefined) =>
    scope === undefined ? 'for all together' : `for ${short(scope)}`;
  return {
    zh: `正文里${quoted(short(name))}${short(said)}是${of(inText)}，指标里是${of(inIndicator)}：数值一样，范围不同，请核对`,
    en: `${quoted(short(name))} ${short(said)} is ${ofEn(inText)} in the text and ${ofEn(inIndicator)} in the indicator: one amount, two scopes; check which is meant`,
  };
}

export function scopeOfIndicator(scope: string | undefined): Localized {
  return scope === undefined
    ? { zh: '此处的指标没有写范围，按全部合计', en: 'the indicator gives no scope here: all together' }
    : { zh: `此处的范围是${short(scope)}`, en: `the scope here is ${short(scope)}` };
}

export function strictInOnePlace(name: string, strict: string, inclusive: string): Localized {
  return {
    zh: `${quoted(short(name))}一处写“${short(strict)}”，一处写“${short(inclusive)}”：恰好达到时算不算完成，两处说法不同，请统一`,
    en: `${quoted(short(name))} is “${short(strict)}” in one place and “${short(inclusive)}” in another; they differ on whether just reaching the amount is enough, so write the same in both`,
  };
}

export function saidInText(value: string): Localized {
  return { zh: `正文此处写的是“${short(value)}”`, en: `Here the text says “${short(value)}”` };
}

export function theIndicator({ name }: Indicator): Localized {
  return { zh: `指标${quoted(name)}在这里`, en: `Here is the indicator ${quoted(name)}` };
}
