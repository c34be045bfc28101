import type { Sourced } from '../model/source.ts';
import { type FoldedText, fold, spanOf } from '../model/value/fold.ts';
import type { RecogniserContext, Statement } from './commitment.ts';
import type { Numeral, NumeralClass } from './numeral.ts';
import { numeralsOf } from './numerals-of.ts';
import { readParagraph } from './paragraph.ts';
import { statementsIn } from './statements.ts';

/** What a paragraph says in numbers: each numeral with its class, each statement of a quantity. */
export interface ParagraphReading {
  readonly numerals: readonly Numeral[];
  readonly statements: readonly Statement[];
}

/** Reads a paragraph that begins at `start` in the file. Any text gives a reading. */
export function readingOf(text: string, start: number, context: RecogniserContext = {}): ParagraphReading {
  const paragraph = readParagraph(text, start);
  const statements = statementsIn(paragraph, context);
  return { numerals: numeralsIn(paragraph.folded, statements), statements };
}

/** A row of a table that has lost its bars: its numerals are cells, and it states nothing in words. */
export function cellsIn({ value, span }: Sourced<string>): ParagraphReading {
  const folded = fold(value, span.start);
  const numerals = numeralsOf(folded).map(
    ({ from, to }): Numeral => ({
      span: spanOf(folded, from, to),
      text: folded.original.slice(from, to),
      class: 'cell',
      rule: 'cell',
    }),
  );
  return { numerals, statements: [] };
}

function numeralsIn(folded: FoldedText, statements: readonly Statement[]): Numeral[] {
  return numeralsOf(folded).map(({ from, to, form }) => {
    const span = spanOf(folded, from, to);
    const statement = statements.find(
      ({ value }) => value.span.start <= span.start && span.end <= value.span.end,
    );
    const ofForm: NumeralClass = form === 'number' ? 'unread' : form;
    return {
      span,
      text: folded.original.slice(from, to),
      class: statement?.role ?? ofForm,
      rule: statement?.role ?? form,
    };
  });
}
