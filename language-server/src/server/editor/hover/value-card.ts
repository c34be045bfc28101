import { Big } from 'big.js';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { Quantity, Value } from '../../../core/model/quantity.ts';
import { baseAmount } from '../../../core/model/value/compare.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { unitInEnglish } from '../../../core/wording/units.ts';
import { amountText, sayValue } from '../../../core/wording/values.ts';
import { escapeMarkdown, markup } from '../support/markdown.ts';

/** A value read out in words, with what is easily overlooked about it, and where else the quantity stands. */
export function valueCard(value: Value, language: Language, places?: string): MarkupContent {
  const words = escapeMarkdown(sayValue(value)[language]);
  if (value.kind !== 'quantity') return markup(words, places);
  const notes = [...remarks(value, language)].map((note) => `- ${escapeMarkdown(note[language])}`);
  return markup(words, notes.join('\n'), places);
}

function* remarks(value: Quantity, language: Language): Iterable<Localized> {
  const { comparator, softener, unit } = value;
  const exact = exactAmount(value, language);
  if (exact) yield say.exactly(exact);
  if (comparator === 'more-than' || comparator === 'less-than') yield say.strict;
  if (softener) yield say.softened(softener);
  if (unit.dimension === 'points') yield say.points;
}

/** The units that amounts of these dimensions are compared in. */
const baseUnits: Readonly<Record<string, string>> = {
  area: '平方米',
  length: '米',
  volume: '立方米',
  mass: '千克',
  power: '千瓦',
};

const one = new Big(1);

/**
 * The amount in the base unit, where the unit is a multiple of it: 2平方公里 is 2000000平方米, 3.5万人 is
 * 35000人 (which English says anyway).
 */
function exactAmount({ low, high, unit }: Quantity, language: Language): string | undefined {
  if (unit.factor.eq(one)) return undefined;
  const scale = language === 'zh' ? /^[十百千]?[万亿]+/u.exec(simplified(unit.text))?.[0] : undefined;
  const base = baseUnits[unit.dimension] ?? (scale && unit.text.slice(scale.length));
  if (base === undefined) return undefined;
  const [from, to] = [low, high].map((amount) => amountText(baseAmount(amount, unit)));
  const amount = from === to ? from : `${from}${language === 'zh' ? '至' : ' to '}${to}`;
  return language === 'zh' ? `${amount}${base}` : `${amount} ${unitInEnglish(base)}`;
}

const say = {
  exactly: (amount: string): Localized => ({ zh: `即${amount}`, en: `that is ${amount}` }),
  softened: (softener: string): Localized => ({
    zh: `“${softener}”留有余地，不算硬指标`,
    en: `“${softener}” leaves room: no firm commitment`,
  }),
  strict: { zh: '不含本数', en: 'the amount itself doesn’t count' },
  points: {
    zh: '百分点是两个百分数相差多少，不是百分之几',
    en: 'points are the difference of two shares, not per cent',
  },
};
