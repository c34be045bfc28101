import type { Indicator, Plan } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Wording } from './wording.ts';

/** The brackets plans put around a total over the whole period, by what opens them. */
const brackets = new Map([
  ['[', '[ ]'],
  ['［', '[ ]'],
  ['〔', '〔〕'],
  ['【', '【】'],
]);
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const englishNumerals = 'one two three four five six seven eight nine ten'.split(' ');

/**
 * 注：[ ]内为五年累计数。 as plans say it under a table, where a value is put in brackets as a total. Of several
 * plans with periods of other lengths no number of years is given.
 */
export function cumulativeNote(
  plans: readonly Plan[],
  indicators: readonly Indicator[],
  wording: Wording,
): string[] {
  const used = new Set<string>();
  for (const { value, heading } of indicators.flatMap(({ values }) => values)) {
    // 年均增速〔累计〕 stands above its own values
    if (heading && simplified(heading).includes('累计')) continue;
    if (value.kind !== 'quantity' || !value.cumulative) continue;
    const [opening] = /[[［〔【](?=[^\]］〕】]*\d)/u.exec(value.text) ?? [];
    if (opening) used.add(brackets.get(opening) as string);
  }
  if (used.size === 0) return [];
  const lengths = new Set(plans.map(yearsOf));
  const [years] = lengths.size === 1 ? lengths : [];
  if (wording === 'en') {
    const stretch =
      years === undefined ? 'the whole period' : `the ${englishNumerals[years - 1] ?? years} years`;
    return [`Note: figures in ${[...used].join(' or ')} are totals over ${stretch}.`];
  }
  const stretch = years === undefined ? '' : `${numerals[years] ?? years}年`;
  const shown = [...used].join('、');
  return [wording === 'hant' ? `註：${shown}內為${stretch}累計數。` : `注：${shown}内为${stretch}累计数。`];
}

function yearsOf({ header: { period } }: Plan): number | undefined {
  return period && period.value.end - period.value.start + 1;
}
