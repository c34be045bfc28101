import type { Quantity } from '../model/quantity.ts';
import type { RuledFigure } from './amounts.ts';
import type { FigureContext } from './figure-context.ts';
import { goesOn, inList } from './list.ts';
import { namesOf } from './name-of.ts';
import { nameBefore, nameBehind } from './names.ts';
import { namesJoined } from './names-joined.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { quantityOf } from './quantities.ts';
import { type FigureRow, joinsRow, pairsOf } from './row.ts';
import type { Norm } from './scopes.ts';
import type { ClauseTarget, SentenceContext } from './sentence-context.ts';
import { withSharedSubject } from './shared-subject.ts';
import { boundary, endOfPart, withoutAsides } from './stretches.ts';
import { withTopic } from './topic.ts';
import { longest, trimmed, type Words } from './trim.ts';
import { longDoingVerbs } from './words.ts';

const holdsVerb = new RegExp(longDoingVerbs);

interface MeasuredTargets {
  readonly found: readonly ClauseTarget[];
  /** Where the words of the last target end. */
  readonly left: number;
}

/** What a clause states by figures: targets, what they set out from, and how things stand. `from` is behind the year at its head. */
export function measuredIn(
  paragraph: Paragraph,
  clause: Clause,
  from: number,
  said: SentenceContext,
  scope: Words | undefined,
  norm: Norm | undefined,
  figures: readonly RuledFigure[],
): MeasuredTargets {
  const { folded, chars } = paragraph;
  const { seen, to } = clause;
  const found: ClauseTarget[] = [];
  let left = scope && scope.to <= (figures[0]?.from ?? to) ? scope.to : from;
  let row: FigureRow | undefined;
  let baseline: Pick<ClauseTarget, 'quantity' | 'from' | 'to'> | undefined;
  for (const [index, written] of figures.entries()) {
    const quantity = quantityOf(folded, written);
    if (!quantity) continue;
    const next = figures[index + 1];
    const figure = withoutAsides(written, seen);
    const end = next ? boundary(seen, figure, next) : endOfPart(seen, figure.to, to);
    const right = Math.min(end, figure.to + longest);
    left = Math.max(left, figure.from - longest);
    const place: FigureContext = {
      before: seen.slice(left, figure.from),
      behind: seen.slice(figure.to, right),
    };
    if (row && joinsRow(row, written, quantity, place.before)) {
      left = written.to;
      continue;
    }
    if (written.rule.class === 'baseline') {
      baseline = { quantity, from: written.from, to: written.to };
      continue;
    }
    const way = goesOn(written, quantity, place, clause, said);
    if (way && (way !== 'name first' || !holdsVerb.test(place.before))) {
      const isNumberFirst = way === 'number first';
      const name = isNumberFirst
        ? nameBehind(chars, left, figure, right)
        : way === 'same name' && said.name
          ? said.name
          : withSharedSubject(chars, nameBefore(chars, left, figure.from), said, clause);
      const value = isNumberFirst ? inList(folded, written, quantity, said) : quantity;
      add(name, value, written, said.counted?.scope);
      left = isNumberFirst ? right : figure.to;
      continue;
    }
    if (/分别/.test(seen.slice(left, figure.number))) {
      addRow();
      row = { left, values: [{ figure: written, quantity }] };
      left = written.to;
      continue;
    }
    const isOfSubject =
      norm !== undefined && /^(?:来[配设建置]*)?$/.test(place.behind) && norm.subjectTo > clause.from;
    const isJoined =
      /[均都].?$|各$/.test(place.before) || /[均都各]/.test(seen.slice(figure.from, figure.number));
    const names = isOfSubject
      ? namesJoined(trimmed(chars, from, norm.subjectTo), isJoined)
      : namesOf(paragraph, clause, figure, left, right, said, isJoined);
    const isToldBefore = place.before.length < 2 && figure.unit.dimension !== 'share';
    for (const name of names) {
      const who = scope ?? (name.from < clause.from || isToldBefore ? said.scope : undefined);
      add(name, quantity, written, who);
      left = Math.max(figure.to, Math.min(right, name.to));
      if (quantity.unit.dimension !== 'share' && written.rule.class === 'target')
        said.counted = { quantity, scope: who, clause };
    }
  }
  addRow();
  return { found, left };

  function add(words: Words, quantity: Quantity, figure: RuledFigure, who: Words | undefined): void {
    const name = withTopic(words, said);
    const role = figure.rule.class === 'state' ? 'state' : 'target';
    if (role === 'target') {
      if (name !== said.name) said.names = [...said.names, name];
      said.name = name;
      said.nameIn = clause;
    }
    if (baseline) found.push({ ...baseline, role: 'baseline', name, scope: who });
    baseline = undefined;
    found.push({ role, name, quantity, from: figure.from, to: figure.to, scope: who });
  }

  function addRow(): void {
    for (const { name, quantity, figure } of row ? pairsOf(chars, row, said) : [])
      add(name, quantity, figure, scope);
    row = undefined;
  }
}
