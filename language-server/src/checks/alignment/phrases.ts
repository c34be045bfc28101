import type { IndicatorValue } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { short, valuePhrase } from '../support/phrases.ts';

/** A title between 《》, not the whole of it where it is long. */
export function titled(title: string): string {
  return `《${short(title, 24)}》`;
}

/** A value of the superior plan, and the place whose part it is. */
export type AskedValue = IndicatorValue & { readonly place?: string };

/** `《某省规划》2025年的目标60%`, `the target for 2025 (60%) in 《某省规划》`. */
export function askedPhrase(asked: AskedValue, superior: string): Localized {
  const { zh, en } = partPhrase(asked);
  return { zh: titled(superior) + zh, en: `${en} in ${titled(superior)}` };
}

/** The value, or `分解给某市的20个` where it is a place's part. */
export function partPhrase(asked: AskedValue): Localized {
  const { place, year, value } = asked;
  if (place === undefined) return valuePhrase(asked);
  const part = short(value.text);
  const when = year === undefined ? { zh: '', en: '' } : { zh: `到${year}年`, en: ` by ${year}` };
  return {
    zh: `分解给${place}、${when.zh}的${part}`.replace('、的', '的'),
    en: `the part of ${place}${when.en} (${part})`,
  };
}

/** Another place of a finding, in the superior plan. */
export function superiorSays(asked: AskedValue, superior: string): Localized {
  const { zh, en } = askedPhrase(asked, superior);
  return { zh: `上位规划：${zh}`, en: `the superior plan: ${en}` };
}

/** Another place of a finding: an indicator of the superior plan. */
export function superiorIndicator(name: string, superior: string): Localized {
  return {
    zh: `${titled(superior)}的指标${quoted(short(name, 24))}在这里`,
    en: `Here is the indicator ${quoted(short(name, 24))} of ${titled(superior)}`,
  };
}
