import type { IndicatorValue } from '../../model/plan.ts';
import { type Localized, quoted } from '../localized.ts';
import { short, valuePhrase } from './phrases.ts';

/** A title between 《》, not the whole of it where it is long. */
export function titled(title: string): string {
  return `《${short(title, 24)}》`;
}

/** A value of the superior plan, and the place whose part it is. */
type AskedValue = IndicatorValue & { readonly place?: string };

function askedPhrase(asked: AskedValue, superior: string): Localized {
  const { zh, en } = partPhrase(asked);
  return { zh: titled(superior) + zh, en: `${en} in ${titled(superior)}` };
}

function partPhrase(asked: AskedValue): Localized {
  const { place, year, value } = asked;
  if (place === undefined) return valuePhrase(asked);
  const part = short(value.text);
  const when = year === undefined ? { zh: '', en: '' } : { zh: `到${year}年`, en: ` by ${year}` };
  return {
    zh: `分解给${place}、${when.zh}的${part}`.replace('、的', '的'),
    en: `the part of ${place}${when.en} (${part})`,
  };
}

export function weakerThanSuperior(
  name: string,
  own: IndicatorValue,
  asked: AskedValue,
  superior: string,
): Localized {
  const [here, there] = [valuePhrase(own), askedPhrase(asked, superior)];
  return {
    zh: `${quoted(short(name, 24))}本规划${here.zh}达不到${there.zh}：请与上位规划衔接，或核对数值`,
    en: `${quoted(short(name, 24))}: ${here.en} in this plan falls short of ${there.en}; align the two, or check the values`,
  };
}

export function laterThanSuperior(
  name: string,
  own: IndicatorValue,
  asked: AskedValue,
  superior: string,
): Localized {
  const [here, there] = [valuePhrase(own), askedPhrase(asked, superior)];
  const year = asked.year ?? '';
  return {
    zh: `${quoted(short(name, 24))}本规划${here.zh}，晚于${there.zh}：请补写${year}年的数值，或与上位规划衔接`,
    en: `${quoted(short(name, 24))}: ${here.en} in this plan comes later than ${there.en}; add the value for ${year}, or align the two`,
  };
}

export function bindingMadeExpected(name: string, superior: string): Localized {
  return {
    zh: `${quoted(short(name, 24))}在${titled(superior)}中是约束性指标，本规划写成了预期性：请改为约束性，或核对属性`,
    en: `${quoted(short(name, 24))} is binding in ${titled(superior)}, but only expected in this plan; make it binding, or check the property`,
  };
}

/** @param asked what the superior plan asks of this one's place; absent where that is no single amount */
export function missingSuperiorBinding(
  name: string,
  asked: AskedValue | undefined,
  superior: string,
): Localized {
  const { zh, en } = asked ? partPhrase(asked) : { zh: '', en: '' };
  return {
    zh: `${titled(superior)}的约束性指标${quoted(short(name, 24))}${zh && `（${zh}）`}本规划没有列入：请补列，或确认不由本地承担`,
    en: `${quoted(short(name, 24))}, a binding indicator of ${titled(superior)}${en && ` with ${en}`}, is left out of this plan; add it, or make sure it is not for this place`,
  };
}

/** Another place of a finding, in the superior plan. */
export function superiorSays(asked: AskedValue, superior: string): Localized {
  const { zh, en } = askedPhrase(asked, superior);
  return { zh: `上位规划：${zh}`, en: `the superior plan: ${en}` };
}

export function superiorIndicator(name: string, superior: string): Localized {
  return {
    zh: `${titled(superior)}的指标${quoted(short(name, 24))}在这里`,
    en: `Here is the indicator ${quoted(short(name, 24))} of ${titled(superior)}`,
  };
}

export function superiorUnitDiffers(
  name: string,
  own: IndicatorValue,
  asked: IndicatorValue,
  superior: string,
  kind: 'unit' | 'denominator',
): Localized {
  const [here, there] = [valuePhrase(own), askedPhrase(asked, superior)];
  const what: Localized = kind === 'unit' ? { zh: '单位', en: 'units' } : { zh: '分母', en: 'denominators' };
  return {
    zh: `${quoted(short(name, 24))}本规划${here.zh}与${there.zh}${what.zh}不同，无法比较：请统一${what.zh}`,
    en: `${quoted(short(name, 24))}: ${here.en} in this plan and ${there.en} have ${what.en} that can't be compared; use the same`,
  };
}

export function takeSuperiorValue(text: string): Localized {
  return {
    zh: `改为上位规划的${quoted(short(text))}`,
    en: `Change to ${quoted(short(text))}, as the superior plan has it`,
  };
}

export function addSuperiorIndicator(name: string): Localized {
  return {
    zh: `补列${quoted(short(name, 24))}，对应上位规划`,
    en: `Add the indicator ${quoted(short(name, 24))}, serving the superior plan`,
  };
}
