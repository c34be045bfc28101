import type { TextEdit } from '../../../checks/check.ts';
import { withLineBreak } from '../../../checks/fixes/lines.ts';
import type { Indicator, Plan } from '../../../core/model/plan.ts';
import { lineBreakOf, type Span } from '../../../core/model/source.ts';
import { commentsAbove } from '../actions/support/comments-above.ts';
import { placed } from '../actions/support/indicator-content.ts';
import { linesOfSource, type PlacedLine } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';

/** Blocks behind an indicator, as far from it as others are from each other; in front of the first one where `row` is -1. */
export function addBlocks(
  plan: Plan,
  indicators: readonly Indicator[],
  row: number,
  blocks: readonly string[],
): TextEdit[] {
  const { source } = plan;
  const lines = linesOfSource(source);
  const beside = indicators[Math.max(0, row)];
  if (!beside) return [];
  const { first, last } = placed(plan, beside);
  const from = commentsAbove(lines, first);
  const lineBreak = lineBreakOf(source.text);
  const between = lines[from - 1]?.kind === 'blank' && row > 0 ? lineBreak + lineBreak : lineBreak;
  if (row >= 0) {
    const { end } = lines[last] as PlacedLine;
    return [{ span: { start: end, end }, newText: blocks.map((block) => between + block).join('') }];
  }
  const { content } = lines[from] as PlacedLine;
  return [
    { span: { start: content, end: content }, newText: blocks.map((block) => block + between).join('') },
  ];
}

/** A block that is to be filled in. */
export function emptyBlock({ source }: Plan): string {
  return styleOf(source.text, linesOfSource(source), 'zh').spelling('指标');
}

/** Without a block and the comments above it, and without the line of its category where nothing is left in that. */
export function deleteBlock(plan: Plan, indicator: Indicator): TextEdit[] {
  const { source } = plan;
  const lines = linesOfSource(source);
  const { first, last } = placed(plan, indicator);
  let from = commentsAbove(lines, first);
  const above = lines.slice(0, from).findLastIndex(({ kind }) => kind !== 'blank');
  const next = lines.slice(last + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const isLastOfCategory = next === undefined || !['indicator', 'row', 'field'].includes(next.kind);
  if (lines[above]?.kind === 'category' && isLastOfCategory) from = above;
  const isBlank = (at: number) => lines[at]?.kind === 'blank';
  // of two blank lines around it one is left
  if (isBlank(from - 1) && isBlank(last + 1)) from--;
  const start = (lines[from] as PlacedLine).start;
  const { end } = lines[last] as PlacedLine;
  return [{ span: withLineBreak(source.text, { start, end }), newText: '' }];
}

/**
 * A block before the one above it or behind the one below. Where a category begins between them it joins that of the
 * other. Nothing where the other doesn't stand right beside it.
 */
export function moveBlock(plan: Plan, indicator: Indicator, other: Indicator, by: -1 | 1): TextEdit[] {
  const lines = linesOfSource(plan.source);
  const [upper, lower] = by < 0 ? [other, indicator] : [indicator, other];
  const [above, below] = [linesWithComments(plan, upper), linesWithComments(plan, lower)];
  const between = lines.slice(above.end + 1, below.start);
  if (
    upper.section !== lower.section ||
    !between.every(({ kind }) => kind === 'blank' || kind === 'category')
  )
    return [];
  const category = lines.findIndex(
    ({ kind }, at) => kind === 'category' && at > above.end && at < below.start,
  );
  if (category < 0) return swapped(plan, above, below);
  const line = { start: category, end: category };
  return by < 0 ? swapped(plan, line, below) : swapped(plan, above, line);
}

/** By the numbers of its lines. */
function linesWithComments(plan: Plan, indicator: Indicator): Span {
  const { first, last } = placed(plan, indicator);
  return { start: commentsAbove(linesOfSource(plan.source), first), end: last };
}

function swapped({ source }: Plan, above: Span, below: Span): TextEdit[] {
  const lines = linesOfSource(source);
  const spanOf = ({ start, end }: Span): Span => ({
    start: (lines[start] as PlacedLine).content,
    end: (lines[end] as PlacedLine).end,
  });
  const [one, two] = [spanOf(above), spanOf(below)];
  const textOf = ({ start, end }: Span) => source.text.slice(start, end);
  return [
    { span: one, newText: textOf(two) },
    { span: two, newText: textOf(one) },
  ];
}
