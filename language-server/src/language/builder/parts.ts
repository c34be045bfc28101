import { isListedPart, isNamedPart, isPartialName } from '../../core/model/part-names.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { BuildContext } from './context.ts';
import { finishIndicator, type OpenIndicator } from './indicator-draft.ts';
import type { OpenSection } from './open-section.ts';

/** The number that a row has in its table: one of its own (3), one within another's (（1）, 3.1, ——), or none. */
export type RowNumber = 'own' | 'within' | 'none';

/** What is read one below the other, as far as it may be the parts of one whole. */
export interface PartsAbove {
  whole?: Indicator;
  /** Whether the whole has a number of its own. */
  isNumbered: boolean;
  /** Whether what stands right above is a part of it. */
  isOpen: boolean;
}

export function noneAbove(): PartsAbove {
  return { isNumbered: false, isOpen: false };
}

/** A block's or row's name, with what tells a part apart from the next whole. */
interface NameBelow {
  readonly name: string;
  readonly number: RowNumber;
  /** Whether it is set in under what stands above, by full-width blanks. */
  readonly isIndented: boolean;
  /** Whether it has a value: a row without is the heading of those below it. */
  readonly hasValues: boolean;
}

/**
 * What an indicator is a part of: 其中 begins the parts of the whole above it, and they go on until the next row with a
 * number of its own; where nothing is numbered, as long as the names are set in, listed, or no names by themselves.
 */
function wholeOf({ whole, isOpen, isNumbered }: PartsAbove, below: NameBelow): Indicator | undefined {
  if (!whole || below.name === '') return undefined;
  if (isNamedPart(below.name)) return whole;
  if (below.number === 'own' || !below.hasValues) return undefined;
  const isWithin = below.number === 'within' || below.isIndented || isListedPart(below.name);
  // （1）, （2） under a row that is a heading of what follows are wholes
  if (isWithin) return isOpen || (isNumbered && hasValues(whole)) ? whole : undefined;
  return isOpen && (isNumbered || isMereKind(below.name)) ? whole : undefined;
}

/** 农村, 民办: no name by itself, and nothing that is counted (站点数). */
function isMereKind(name: string): boolean {
  return isPartialName(name) && !/[数率量额比]$|面积$/u.test(simplified(name));
}

/** Notes an indicator as what the next stands below. */
function noteAbove(above: PartsAbove, indicator: Indicator, number: RowNumber): void {
  above.isOpen = indicator.partOf !== undefined;
  if (above.isOpen) return;
  above.whole = indicator;
  above.isNumbered = number === 'own';
}

function hasValues({ values }: Indicator): boolean {
  return values.some(({ value }) => value.kind !== 'none');
}

/** The number of a row by its cell under 序号, else by what its name begins with. */
export function rowNumber(cell: string | undefined, name: string): RowNumber {
  const written = cell ?? /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)])/u.exec(name.trim())?.[0] ?? '';
  const bare = written.replace(/[\s　]/gu, '');
  if (bare === '') return 'none';
  return /^(?:[（(].+[）)]|[①-⑳]|\d+[.．\-—–]\d+|[—–\-－·•]+)$/u.test(bare) ? 'within' : 'own';
}

/** Finishes what stands below others, which may be a part of one of them. */
export function finishBelow(
  above: PartsAbove,
  draft: OpenIndicator,
  number: RowNumber,
  section: OpenSection,
  context: BuildContext,
): Indicator {
  const { name, values, form } = draft;
  const isIndented = form === 'row' && context.source.text[name.span.start - 1] === '　';
  const hasValues = values.some(({ value }) => value.value !== '');
  const partOf = wholeOf(above, { name: name.value, number, isIndented, hasValues });
  const indicator = finishIndicator(draft, section, context, partOf);
  noteAbove(above, indicator, number);
  return indicator;
}
