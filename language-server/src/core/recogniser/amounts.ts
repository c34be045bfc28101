import type { RecogniserContext } from './commitment.ts';
import type { Figure } from './figure.ts';
import { figuresIn } from './figures.ts';
import { blanked, type Clause, type Paragraph } from './paragraph.ts';
import type { AmountContext } from './rules/amount-context.ts';
import { amountRules } from './rules/amount-rules.ts';
import type { NumeralRule } from './rules/rule.ts';
import { ruleFinder } from './rules/rule-finder.ts';
import { asOneSeries } from './series.ts';
import { longest } from './trim.ts';

/** A figure with the rule that says what it is. */
export interface RuledFigure extends Figure {
  readonly rule: NumeralRule<AmountContext>;
}

/** Which part of a clause states something, and how it stands to what was. */
export interface ClauseBounds {
  /** Where the words about the first figure begin: behind the year at the clause's head. */
  readonly from: number;
  /** Up to where it says by what something is allotted. */
  readonly allotted: number;
  /** Up to where it says on what conditions. */
  readonly condition: number;
  readonly inReview: boolean;
  readonly isPast: boolean;
  readonly aid: RecogniserContext['aid'];
}

const rules = ruleFinder(amountRules);

/** What each figure of a clause is, from left to right. */
export function amountsIn(paragraph: Paragraph, clause: Clause, bounds: ClauseBounds): RuledFigure[] {
  const { seen, from, to } = clause;
  const figures = figuresIn(paragraph, seen, from, to);
  if (figures.length === 0) return [];
  const sentenceBefore = sentenceUpTo(seen, from);
  const sentenceBehind = sentenceFrom(seen, to);
  rules.look(seen, from - sentenceBefore.length, to + sentenceBehind.length);
  const ruled = figures.map((figure, index) => {
    const start = Math.max(figures[index - 1]?.to ?? bounds.from, figure.from - longest);
    const end = figures[index + 1]?.from ?? to;
    const context: AmountContext = {
      figure,
      numeral: seen.slice(figure.number, figure.end - figure.unit.text.length),
      before: seen.slice(start, figure.from),
      behind: behindIn(seen, figure.to, end),
      unitAndBehind: seen.slice(figure.end - figure.unit.text.length, Math.min(end, figure.to + longest)),
      clauseBefore: seen.slice(Math.max(from, figure.number - longest), figure.number),
      clauseBehind: behindIn(seen, figure.to, to),
      sentenceBefore,
      sentenceBehind,
      closedBy: end === to ? (seen[to] ?? '') : '',
      isLine: from === 0 && to === seen.length,
      hasNext: index + 1 < figures.length,
      isAllotted: figure.number < bounds.allotted,
      isCondition: figure.number < bounds.condition,
      inReview: bounds.inReview,
      isPast: bounds.isPast,
      aid: bounds.aid,
    };
    return { ...figure, rule: rules.ruleFor(context) as NumeralRule<AmountContext> };
  });
  return asOneSeries(seen, ruled);
}

/** What a bracket behind a figure says is not said of it: 20万亩(其中…). */
function behindIn(seen: string, from: number, to: number): string {
  let start = from;
  while (seen[start] === blanked && start < to) start++;
  // 30万千瓦以上(含)的机组
  if (/^[上下内]\(含\)/.test(seen.slice(start - 1, start + 3))) start += 3;
  return seen.slice(start, Math.min(to, start + longest));
}

/** The clauses of the sentence before this one, as far as they say something of it. */
function sentenceUpTo(seen: string, to: number): string {
  const before = seen.slice(Math.max(0, to - longest), to);
  return before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('!'), before.lastIndexOf('?')) + 1,
  );
}

/** The clauses of the sentence behind this one, likewise. */
function sentenceFrom(seen: string, from: number): string {
  const behind = seen.slice(from, from + longest);
  const end = behind.search(/[。!?]/);
  return end < 0 ? behind : behind.slice(0, end);
}
