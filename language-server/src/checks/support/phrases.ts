import type { Direction, IndicatorValue } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { valueNames } from '../../core/wording/roles.ts';
import { yearText } from '../../core/wording/years.ts';

/** Text of the plan within a message: one line, and not the whole of it where it is long. */
export function short(text: string, limit = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}

/** `2024年的里程碑95%`, `the milestone for 2024 (95%)`. */
export function valuePhrase({ role, year, part, value }: IndicatorValue): Localized {
  const text = short(value.text);
  const name = valueNames[role];
  const time = year === undefined ? undefined : yearText(year, part);
  return {
    zh: `${time ? `${time.zh}的` : ''}${name.zh}${text}`,
    en: `the ${name.en}${time ? ` for ${time.en}` : ''} (${text})`,
  };
}

/** What another place of a finding is: `2025年的目标90%`. */
export function hereIs(value: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(value);
  return { zh: `此处是${zh}`, en: `here is ${en}` };
}

/** Which way an indicator is to go. */
export const directionPhrase: Record<Direction, Localized> = {
  rising: { zh: '应当上升', en: 'is meant to rise' },
  falling: { zh: '应当下降', en: 'is meant to fall' },
};
