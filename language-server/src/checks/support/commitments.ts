import type { Big } from 'big.js';
import { grouped } from '../../model/grouped.ts';
import type { Indicator, IndicatorValue, Plan, Section } from '../../model/plan.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { baseAmount, sameDimension } from '../../model/value/compare.ts';
import { fold } from '../../model/value/fold.ts';
import type { Commitment } from '../../recogniser/commitment.ts';
import { rememberedCommitments } from '../../recogniser/remembered.ts';
import { looseCells } from '../fixes/table-rows.ts';
import { isMeasured, type Measured } from './measured.ts';

/** A target that the prose states, with the paragraph and the section it stands in. */
export interface Stated {
  readonly commitment: Commitment;
  readonly text: Sourced<string>;
  readonly section: Section;
}

const known = new WeakMap<Plan, readonly Stated[]>();
/** Chapters that say where things stand, or what it all costs, hold no targets. */
const withoutTargets =
  /现状|成效|成就|成果|回顾|发展基础|工作基础|(?:规划|编制|发展)背景|发展环境|形势|存在的?问题|(?:资金|投资)(?:匡算|估算|测算|来源|筹措)/;

/** Every quantified target of a plan's paragraphs, in the order of the text; found once for each plan. */
export function statedTargets(plan: Plan): readonly Stated[] {
  const found =
    known.get(plan) ?? [plan.root, ...plan.sections].flatMap((section) => statedIn(section, plan));
  known.set(plan, found);
  return found;
}

function statedIn(section: Section, { header: { period }, source }: Plan): Stated[] {
  for (let above: Section | undefined = section; above; above = above.parent) {
    if (withoutTargets.test(fold(above.title).chars)) return [];
  }
  const context = period && { periodStart: period.value.start, periodEnd: period.value.end };
  // a table that has lost its bars is not prose
  const paragraphs = withTitle(section, source.text).filter(({ value }) => !looseCells(value));
  return paragraphs.flatMap((text) =>
    rememberedCommitments(text, context).map((commitment) => ({ commitment, text, section })),
  );
}

/**
 * A section's paragraphs, its title with the first one where it is a sentence itself, and no title:
 * `8.到2025年，建成助餐点300个，覆盖率达到60%。服务半径…`.
 */
function withTitle({ title, headingSpan, texts }: Section, text: string): readonly Sourced<string>[] {
  if (!/[，,；;]/u.test(title)) return texts;
  const [first, ...others] = texts;
  const isRunIn = first !== undefined && !/[\r\n]/.test(text.slice(headingSpan.end, first.span.start));
  const span = { start: headingSpan.end - title.length, end: isRunIn ? first.span.end : headingSpan.end };
  const whole = { value: text.slice(span.start, span.end), span };
  return isRunIn ? [whole, ...others] : [whole, ...texts];
}

/** Whether two values are of one amount and unit, however they bind. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.unit, b.unit) || a.change?.direction !== b.change?.direction) return false;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.low.eq(other.low) && one.high.eq(other.high);
}

/** In base units; every value is held against many others. */
const knownBounds = new WeakMap<Quantity, { readonly low: Big; readonly high: Big }>();

function boundsOf(quantity: Quantity): { readonly low: Big; readonly high: Big } {
  const { low, high, unit } = quantity;
  const bounds = knownBounds.get(quantity) ?? { low: baseAmount(low, unit), high: baseAmount(high, unit) };
  knownBounds.set(quantity, bounds);
  return bounds;
}

const ways: Record<Comparator, 'up' | 'down' | 'exactly'> = {
  'at-least': 'up',
  'more-than': 'up',
  'somewhat-over': 'up',
  'at-most': 'down',
  'less-than': 'down',
  equal: 'exactly',
  about: 'exactly',
};

/** Whether one value is a floor where the other is a ceiling; a bare amount (达到80%) may be meant as either. */
export function bindOpposite(a: Quantity, b: Quantity): boolean {
  const [one, other] = [ways[a.comparator], ways[b.comparator]];
  return one !== other && one !== 'exactly' && other !== 'exactly';
}

/** An indicator's values but for what was before the plan, and what was reached. */
export function aimsOf(indicator: Indicator): IndicatorValue[] {
  return indicator.values.filter(({ role }) => role !== 'baseline' && role !== 'actual');
}

const knownAims = new WeakMap<Indicator, readonly Measured[]>();

export function measuredAims(indicator: Indicator): readonly Measured[] {
  const aims = knownAims.get(indicator) ?? aimsOf(indicator).filter(isMeasured);
  knownAims.set(indicator, aims);
  return aims;
}

/** An aim with the indicator it is one of. */
export interface AimOfIndicator {
  readonly indicator: Indicator;
  readonly aim: Measured;
}

const knownAmounts = new WeakMap<Plan, ReadonlyMap<string, readonly AimOfIndicator[]>>();

/** The aims of a plan's indicators that may be of a value's amount, in their order; found by it, not one by one. */
export function aimsLike(plan: Plan, value: Quantity): readonly AimOfIndicator[] {
  const byAmount = knownAmounts.get(plan) ?? aimsByAmount(plan);
  knownAmounts.set(plan, byAmount);
  return byAmount.get(boundsOf(value).low.toString()) ?? [];
}

function aimsByAmount({ indicators }: Plan): Map<string, AimOfIndicator[]> {
  const aims = indicators.flatMap((indicator) => measuredAims(indicator).map((aim) => ({ indicator, aim })));
  return grouped(aims, ({ aim }) => boundsOf(aim.value).low.toString());
}

/**
 * How much two names have in common: the share of the shorter one's pairs of characters that the longer
 * one has too, 0 to 1. Marks and traditional characters make no difference.
 */
export function likeness(a: string, b: string): number {
  const [short, long] = [a, b].map(letters).sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return 0;
  const pairs = Array.from({ length: short.length - 1 }, (_, at) => short.slice(at, at + 2));
  return pairs.filter((pair) => long.includes(pair)).length / pairs.length;
}

/** A target's name with what it is counted by, as the names of indicators have it: 每万城镇常住人口…. */
export function fullName({ name, value }: Commitment): string {
  return (value.unit.per?.text ?? '') + name.value;
}

/** Every name is held against every other: its letters are worth remembering. */
const knownLetters = new Map<string, string>();

export function letters(text: string): string {
  const remembered = knownLetters.get(text);
  if (remembered !== undefined) return remembered;
  const found = fold(text).chars.replace(/[^\p{L}\d]/gu, '');
  if (knownLetters.size >= 20_000) knownLetters.clear();
  knownLetters.set(text, found);
  return found;
}
