import type { Quantity } from '../model/quantity.ts';
import type { RuledFigure } from './amounts.ts';
import { measureOf, nameFromClauseBefore, subjectBefore } from './name-of.ts';
import { nameBefore } from './names.ts';
import { namesInTurn } from './names-joined.ts';
import type { SentenceContext } from './sentence-context.ts';
import { withSharedMeasure } from './shared-measure.ts';
import type { Words } from './trim.ts';

/** Values that are said of names in turn: 甲、乙分别增长7%、8%. */
export interface FigureRow {
  /** Where the names begin. */
  readonly left: number;
  readonly values: { readonly figure: RuledFigure; readonly quantity: Quantity }[];
}

export interface NamedFigure {
  readonly name: Words;
  readonly figure: RuledFigure;
  readonly quantity: Quantity;
}

/** Adds a value to the row if it goes on with it; what the first says of itself (下降, 不低于) holds for bare ones. */
export function joinsRow(row: FigureRow, figure: RuledFigure, quantity: Quantity, before: string): boolean {
  const first = row.values[0]?.quantity;
  if (!first || figure.from < figure.number || !/^[、和及与]?$/.test(before)) return false;
  const comparator = figure.bound ? quantity.comparator : first.comparator;
  row.values.push({ figure, quantity: { ...first, ...quantity, comparator } });
  return true;
}

/** Each value with its name; where there are more or fewer names than values, all have the whole. */
export function pairsOf(chars: string, { left, values }: FigureRow, said: SentenceContext): NamedFigure[] {
  const [first] = values;
  if (!first) return [];
  const here = nameBefore(chars, left, first.figure.from);
  const before = here.text.length < 2 || here.text === '年均' ? said.names : [];
  // 甲50家、乙20个,到2027年[分别达到80家、30个]
  if (before.length >= values.length) {
    const names = before.slice(-values.length);
    return values.map((value, index) => ({ ...value, name: names[index] as Words }));
  }
  const subject = subjectBefore(chars, here, said);
  const all = subject ?? (here.text.length > 1 ? here : (nameFromClauseBefore(chars, said) ?? here));
  const inTurn = namesInTurn(all, values.length);
  const names = subject ? inTurn.map((name) => measureOf(name, here)) : withSharedMeasure(chars, inTurn);
  return values.map((value, index) => ({
    ...value,
    name: names[index] ?? (subject ? measureOf(subject, here) : all),
  }));
}
