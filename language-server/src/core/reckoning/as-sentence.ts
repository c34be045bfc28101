import type { MeasuredValue } from '../model/measured-values.ts';
import { type FoldedText, fold, slice } from '../model/value/fold.ts';

/** 120家 of 120家（净增62家） */
export const level = /^[^(,;]{1,20}/u;
/** Without one of these a text that is no longer says nothing but a level. */
export const endOfLevel = /[(,;（，；]/u;
export const longestLevel = 20;
const number = /\d[\d.,]*(?:万亿|[万亿])?/u;

/** A value with the words that lead to it, and its unit where that stands at the head of the column. */
export function said(
  leading: string,
  { value: { text, span, unit } }: Pick<MeasuredValue, 'value'>,
): FoldedText[] {
  const whole = fold(text, span.start);
  const written = slice(whole, 0, level.exec(whole.chars)?.[0].length ?? whole.chars.length);
  const found = number.exec(written.chars);
  if (!found) return [];
  const end = found.index + found[0].length;
  const bare = written.chars.includes(unit.text) ? [] : words(unit.text, written.places[end - 1] ?? 0);
  return [
    ...words(leading, span.start),
    slice(written, 0, end),
    ...bare,
    slice(written, end, written.chars.length),
  ];
}

/** Words of no place of their own: they are shown at the character beside them. */
export function words(text: string, at: number): FoldedText[] {
  const { chars, original } = fold(text);
  return chars === '' ? [] : [{ chars, original, places: [...chars].map(() => at) }];
}

/** Texts that stand in several places as one. */
export function joined(texts: readonly FoldedText[]): FoldedText {
  return {
    chars: texts.map(({ chars }) => chars).join(''),
    original: texts.map(({ original }) => original).join(''),
    places: texts.flatMap(({ places }) => places),
  };
}
