import type { Indicator } from '../model/plan.ts';
import { rowNumbers } from './parts.ts';
import type { Wording } from './wording.ts';
import { word } from './words.ts';

/**
 * What the plan says of its indicators beyond their values, as notes under the table (指标解释), each with
 * the number of its row: what it means, how it is counted, where the values come from, how it is split.
 */
export function explanations(indicators: readonly Indicator[], wording: Wording): string[] {
  const numbers = rowNumbers(indicators);
  const notes = indicators.flatMap((indicator, row) => {
    const sentences = sentencesOn(indicator, wording);
    if (sentences.length === 0) return [];
    const text = sentences.map((sentence) => sentence + word('stop', wording)).join('');
    return [
      `${numbers[row]}.${wording === 'en' ? ' ' : ''}${indicator.name}${word('colon', wording)}${text.trimEnd()}`,
    ];
  });
  return notes.length > 0 ? [word('explanations', wording), ...notes] : [];
}

function sentencesOn(
  { definition, measuredAs, dataSource, breakdown }: Indicator,
  wording: Wording,
): string[] {
  const parts = [
    ['', definition],
    [word('measuredAs', wording), measuredAs],
    [word('dataSource', wording), dataSource],
    [word('breakdown', wording), breakdown],
  ] as const;
  return parts.flatMap(([head, said]) => {
    const text = said?.value.trim().replace(/[。.；;]+$/u, '');
    return text ? [head + text] : [];
  });
}
