import { fieldHeadings } from '../../core/fields/field-names.ts';
import { textFields } from '../../core/fields/indicator-fields.ts';
import type { Indicator } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { rowNumbers } from './parts.ts';
import type { Wording } from './wording.ts';
import { word } from './words.ts';

/**
 * What the plan says of its indicators beyond their values, as notes under the table (指标解释), each with
 * the number of its row: what it means, and behind it what else is said in words.
 */
export function explanations(indicators: readonly Indicator[], wording: Wording): string[] {
  const numbers = rowNumbers(indicators);
  const notes = indicators.flatMap((indicator, row) => {
    const sentences = sentencesOn(indicator, wording);
    if (sentences.length === 0) return [];
    const text = sentences.map((sentence) => sentence + word('stop', wording)).join('');
    return [
      `${numbers[row]}.${wording === 'en' ? ' ' : ''}${indicator.fullName}${word('colon', wording)}${text.trimEnd()}`,
    ];
  });
  return notes.length > 0 ? [word('explanations', wording), ...notes] : [];
}

function sentencesOn(indicator: Indicator, wording: Wording): string[] {
  const notes = textFields.filter(({ printed, key }) => printed === 'note' && key !== 'definition');
  const labelled = notes.flatMap(({ keyword, key }) => {
    const text = withoutStop(indicator[key]);
    return text ? [fieldHeadings[keyword][wording] + word('colon', wording) + text] : [];
  });
  return [withoutStop(indicator.definition), ...labelled].filter(Boolean);
}

function withoutStop(said: Sourced<string> | undefined): string {
  return said?.value.trim().replace(/[。.；;]+$/u, '') ?? '';
}
