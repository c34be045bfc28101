import type { Fact } from '../../core/facts/fact.ts';
import type { Localized } from '../../core/text/localized.ts';
import { yearText } from '../../core/wording/years.ts';
import { short } from './phrases.ts';

/** What another sentence says, beside a finding. */
export function saidInText(value: string): Localized {
  return { zh: `正文此处写的是“${short(value)}”`, en: `Here the text says “${short(value)}”` };
}

/** `2025年达到60%`, `60% for 2025`. */
export function factPhrase({ year, part, value, field }: Fact): Localized {
  const text = short(value.text);
  const time = year === undefined ? undefined : yearText(year, part);
  const inField = field ? { zh: '指标里', en: ' in the indicator' } : { zh: '', en: '' };
  return {
    zh: `${inField.zh}${time ? `${time.zh}${field ? '的' : ''}` : ''}${text}`,
    en: `${text}${time ? ` for ${time.en}` : ''}${inField.en}`,
  };
}
