import type { Sourced } from '../model/source.ts';
import { type FoldedText, fold, spanOf } from '../model/value/fold.ts';
import type { RuledFigure } from './amounts.ts';
import type { RecogniserContext, Statement } from './commitment.ts';
import type { Numeral, NumeralClass } from './numeral.ts';
import { numeralsOf } from './numerals-of.ts';
import { type FormNumeral, placesOf, readParagraph } from './paragraph.ts';
import { statementsIn } from './statements.ts';
import { worthReading } from './worth-reading.ts';

/** What a paragraph says in numbers: each numeral with its class, each statement of a quantity. */
export interface ParagraphReading {
  readonly numerals: readonly Numeral[];
  readonly statements: readonly Statement[];
}

/** Reads a paragraph that begins at `start` in the file. Any text gives a reading. */
export function readingOf(text: string, start: number, context: RecogniserContext = {}): ParagraphReading {
  const folded = worthReading(text, start);
  if (!folded) return { numerals: [], statements: [] };
  const paragraph = readParagraph(folded);
  const { statements, figures } = statementsIn(paragraph, context);
  return { numerals: numeralsIn(folded, paragraph.numerals, figures), statements };
}

/** A row of a table that has lost its bars: its numerals are cells, and it states nothing in words. */
export function cellsIn({ value, span }: Sourced<string>): ParagraphReading {
  const folded = fold(value, span.start);
  const numerals = numeralsOf(folded).flatMap(({ from, to, form }) =>
    form === 'date'
      ? [numeral(folded, from, to, 'date', 'date')]
      : isRank.test(folded.chars[from - 1] ?? '')
        ? [numeral(folded, from, to, 'ordinal', 'rank')]
        : partedByBlanks(folded.chars, from, to).map((cell) => numeral(folded, ...cell, 'cell', 'cell')),
  );
  return { numerals, statements: [] };
}

/** 前15家 in the head of a row. */
const isRank = /[前第]/;

/** 16.1 25: two cells. */
function partedByBlanks(chars: string, from: number, to: number): (readonly [number, number])[] {
  return [...chars.slice(from, to).matchAll(/[^ ]+/g)].map(({ index, 0: { length } }) => [
    from + index,
    from + index + length,
  ]);
}

/** Those in Arabic digits, and those in Chinese ones that state something. */
function numeralsIn(
  folded: FoldedText,
  byForm: readonly FormNumeral[],
  figures: readonly RuledFigure[],
): Numeral[] {
  const ofFigures = figures
    .filter(({ rule }) => !rule.isSilent)
    .map(({ number, end, rule }) => numeral(folded, number, end, rule.class, rule.name));
  const taken = placesOf(figures.map(({ number, end }) => ({ from: number, to: end })));
  const ofForm = byForm
    .filter(({ rule, from, to }) => rule || !(taken.has(from) || taken.has(to - 1)))
    .map(({ from, to, rule }) => numeral(folded, from, to, rule?.class ?? 'unread', rule?.name ?? 'unread'));
  return [...ofForm, ...ofFigures].sort((a, b) => a.span.start - b.span.start);
}

function numeral(folded: FoldedText, from: number, to: number, of: NumeralClass, rule: string): Numeral {
  return { span: spanOf(folded, from, to), text: folded.original.slice(from, to), class: of, rule };
}
