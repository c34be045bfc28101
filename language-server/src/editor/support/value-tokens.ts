import type { Value } from '../../model/quantity.ts';
import type { Span } from '../../model/source.ts';
import { denominatorAt, recurrenceAt } from '../../model/value/denominator.ts';
import { type Folded, fold, spanOf } from '../../model/value/fold.ts';
import { numeralAt } from '../../model/value/numerals.ts';
import { shareAt } from '../../model/value/shares.ts';
import { unitAt } from '../../model/value/units.ts';
import { wordAt } from '../../model/value/word-table.ts';
import { wordsBefore, wordsBehind } from '../../model/value/words.ts';

export interface ValueToken {
  readonly type: 'number' | 'unit' | 'operator';
  readonly span: Span;
}

/** The numbers, units and binding words of a value, in order. Half-typed values are read as far as they go. */
export function valueTokens(value: Value): ValueToken[] {
  if (value.kind === 'none') return [];
  const folded = fold(value.text, value.span.start);
  const tokens: ValueToken[] = [];
  for (let at = 0; at < folded.chars.length; ) {
    const parts = partsAt(folded, at);
    for (const [type, end] of parts) {
      tokens.push({ type, span: spanOf(folded, at, end) });
      at = end;
    }
    if (parts.length === 0) at++;
  }
  return tokens;
}

type Part = readonly [type: ValueToken['type'], end: number];

/** What begins at a place; a number comes with its unit. */
function partsAt(folded: Folded, at: number): Part[] {
  const { chars } = folded;
  const before = wordAt(wordsBefore, chars, at);
  if (before && before.meaning.kind !== 'filler') return [['operator', at + before.word.length]];
  const share = shareAt(chars, at);
  if (share) return [['number', share.end]];
  const behind = wordAt(wordsBehind, chars, at);
  if (behind) return [['operator', at + behind.word.length]];
  const recurrence = recurrenceAt(folded, at);
  if (recurrence) return [['operator', recurrence.end]];
  const per = chars[at] === '每' ? denominatorAt(folded, at) : undefined;
  if (per) return [['unit', per.end]];
  const numeral = numeralAt(chars, at);
  if (!numeral) return [];
  const unit = unitAt(folded, numeral.end);
  // 一体化: a character that happens to be a numeral
  if (numeral.chinese && !unit.known) return [];
  const over = unit.overAt;
  // 3.8万余人: the unit stands on both sides of 余
  const parts: Part[] =
    over < 0
      ? [
          ['number', numeral.end],
          ['unit', unit.end],
        ]
      : [
          ['number', numeral.end],
          ['unit', over],
          ['operator', over + 1],
          ['unit', unit.end],
        ];
  return parts.filter(([, end], index) => end > (parts[index - 1]?.[1] ?? at));
}
