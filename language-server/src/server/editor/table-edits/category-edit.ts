import type { TextEdit } from '../../../checks/check.ts';
import { withLineBreak } from '../../../checks/fixes/lines.ts';
import type { Indicator, Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import { commentsAbove } from '../actions/support/comments-above.ts';
import { placed } from '../actions/support/indicator-content.ts';
import { lineIndexAt, linesOfSource, type PlacedLine } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { oneLineOf } from './cell-text.ts';

/** What is said to be the category of indicators that stand in one: its lines are changed, or taken out. */
export function renameCategory(plan: Plan, indicators: readonly Indicator[], text: string): TextEdit[] {
  const content = oneLineOf(text);
  const { source } = plan;
  const lines = linesOfSource(source);
  const starts = new Set(indicators.flatMap(({ category }) => (category ? [category.span.start] : [])));
  return [...starts].map((start) => {
    const line = lines[lineIndexAt(lines, start)] as PlacedLine;
    if (content === '') return { span: withLineBreak(source.text, line), newText: '' };
    return { span: { start, end: line.end }, newText: content };
  });
}

/** A category from an indicator on, up to where the next one begins. */
export function beginCategory(plan: Plan, indicator: Indicator, text: string): TextEdit[] {
  const content = oneLineOf(text);
  if (content === '') return [];
  const { source } = plan;
  const lines = linesOfSource(source);
  const line = lines[commentsAbove(lines, placed(plan, indicator).first)] as PlacedLine;
  const style = styleOf(source.text, lines, 'zh');
  const newText = style.spelling('类别') + style.gap + content + lineBreakOf(source.text);
  return [{ span: { start: line.content, end: line.content }, newText }];
}
