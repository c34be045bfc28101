import type { Quantity } from '../model/quantity.ts';
import { type Figure, figuresIn } from './figures.ts';
import { nameOf } from './name-of.ts';
import { nameBefore, nameBehind } from './names.ts';
import { namesJoined } from './names-joined.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { bound, quantityOf } from './quantities.ts';
import type { Found, Said } from './said.ts';
import type { Norm } from './scopes.ts';
import { isTarget, type Surroundings } from './targets.ts';
import { trimmed, type Words } from './trim.ts';
import { measureEnding } from './words.ts';

interface Measured {
  readonly found: readonly Found[];
  readonly figures: readonly Figure[];
  /** Where the words of the last target end. */
  readonly left: number;
}

/** The targets of a clause that are stated by a figure. `from` is behind the year at its head. */
export function measuredIn(
  paragraph: Paragraph,
  clause: Clause,
  from: number,
  said: Said,
  scope: Words | undefined,
  norm: Norm | undefined,
): Measured {
  const { folded, chars } = paragraph;
  const { seen, to } = clause;
  const figures = withoutAttributes(figuresIn(folded, seen, Math.max(from, norm?.to ?? 0), to), seen);
  const found: Found[] = [];
  let left = scope && scope.to <= (figures[0]?.from ?? to) ? scope.to : from;
  /** Values that are still to be paired with names: 分别增长7%、8%. */
  let respective:
    | { readonly left: number; readonly values: { figure: Figure; quantity: Quantity }[] }
    | undefined;
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1];
    const right = next ? boundary(seen, figure, next) : endOfPart(seen, figure.to, to);
    const quantity = quantityOf(folded, figure);
    if (!quantity) continue;
    const place: Surroundings = {
      before: seen.slice(left, figure.from),
      behind: seen.slice(figure.to, right),
      clauseBefore: seen.slice(clause.from, figure.from),
      hasNext: next !== undefined,
      looksAhead: said.year !== undefined || said.softener !== undefined,
    };
    const isBare = figure.from === figure.number;
    const first = respective?.values[0]?.quantity;
    if (first && isBare && /^[、和及]?$/.test(place.before)) {
      respective?.values.push({ figure, quantity: { ...first, ...quantity, comparator: first.comparator } });
      left = figure.to;
      continue;
    }
    const { counted } = said;
    const goesOn = isBare && place.before === '' && place.behind.length > 1;
    if (counted && goesOn && counted.quantity.unit.dimension === quantity.unit.dimension) {
      const same = bound(quantity, counted.quantity.comparator, folded, figure.from, figure.to);
      add(nameBehind(chars, left, figure, right), same, figure, counted.scope);
      left = right;
      continue;
    }
    if (!isTarget(figure, place)) continue;
    if (/分别/.test(seen.slice(left, figure.number))) {
      pair();
      respective = { left, values: [{ figure, quantity }] };
      left = figure.to;
      continue;
    }
    const isOfSubject = norm !== undefined && place.behind === '' && norm.subjectTo > clause.from;
    const name = isOfSubject
      ? trimmed(chars, from, norm.subjectTo)
      : nameOf(paragraph, clause, figure, left, right, said);
    const isToldBefore = place.before.length < 2 && figure.unit.dimension !== 'share';
    const who = scope ?? (name.from < clause.from || isToldBefore ? said.scope : undefined);
    const joined = /[均都]/.test(seen.slice(Math.max(left, figure.from - 2), figure.number));
    for (const each of namesJoined(name, joined)) add(each, quantity, figure, who);
    if (place.behind.length > 1 && quantity.comparator === 'at-least')
      said.counted = { quantity, scope: who };
    left = Math.max(figure.to, Math.min(right, name.to));
  }
  pair();
  return { found, figures, left };

  function add(name: Words, quantity: Quantity, figure: Figure, who: Words | undefined): void {
    said.name = name;
    said.nameIn = clause;
    found.push({ name, quantity, from: figure.from, to: figure.to, scope: who });
  }

  function pair(): void {
    const [first] = respective?.values ?? [];
    if (respective && first) {
      const all = nameBefore(chars, respective.left, first.figure.from);
      const names = namesJoined(all, true);
      const { values } = respective;
      for (const [index, { figure, quantity }] of values.entries()) {
        add(names.length === values.length ? (names[index] as Words) : all, quantity, figure, scope);
      }
    }
    respective = undefined;
  }
}

/** 至少1个[经营面积在10000㎡以上的]综合体: a figure that describes what another one counts is none by itself. */
function withoutAttributes(figures: readonly Figure[], seen: string): Figure[] {
  return figures.filter((figure, index) => {
    const last = figures[index - 1];
    if (!last || figure.unit.dimension === 'share' || !/^的(?!标准|要求)/.test(seen.slice(figure.to)))
      return true;
    return /[、和及]/.test(seen.slice(last.to, figure.from));
  });
}

/** 3名以上骨干、[每个行政村都有…]: the part of an enumeration that a figure stands in. */
function endOfPart(seen: string, from: number, to: number): number {
  const next = seen.slice(from, to).search(/、(?=每|各|所有)/);
  return next < 0 ? to : from + next;
}

/** Where the words of a figure end and those of the next begin. */
function boundary(seen: string, figure: Figure, next: Figure): number {
  const between = seen.slice(figure.to, next.from);
  if (figure.unit.dimension === 'share' && /^的.*[和、及与]$/.test(between)) return next.from;
  const joint = between.search(/、|和(?!谐)|以及|并(?!联)/);
  if (joint >= 0) return figure.to + joint;
  // 不低于10%每百户…: run together, the words behind are of the next
  const isMeasure = measureEnding.test(seen.slice(Math.max(0, figure.from - 12), figure.from));
  return isMeasure ? figure.to : next.from;
}
