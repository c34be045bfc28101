import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import { blockLines } from '../actions/support/as-blocks.ts';
import type { IndicatorContent } from '../actions/support/indicator-content.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';

/** What the cells of a copied row say that say anything. */
export type CopiedRow = readonly { readonly key: string; readonly head: string; readonly text: string }[];

/**
 * Copied rows as blocks, each with the line of its category where another one begins with it. What stands in a column that
 * the language has no word for becomes a comment.
 * @param category of the indicator in front of them
 */
export function newBlocks(plan: Plan, rows: readonly CopiedRow[], category: string | undefined): string[] {
  const { source } = plan;
  const style = styleOf(source.text, linesOfSource(source), 'zh');
  let above = category;
  return rows.map((row) => {
    const textOf = (key: string) => row.find((each) => each.key === key)?.text;
    const own = textOf('类别') ?? above;
    const isNew = own !== undefined && own !== above;
    above = own;
    const others = row.filter(({ key }) => key !== '指标' && key !== '类别');
    const content: Pick<IndicatorContent, 'name' | 'comments' | 'contents'> = {
      name: textOf('指标') ?? '',
      comments: [],
      contents: new Map(others.map(({ key, head, text }) => [key, { head, text }])),
    };
    const lines = blockLines(content, style);
    const begins = isNew ? [style.spelling('类别') + style.gap + own] : [];
    return [...begins, ...lines].join(lineBreakOf(source.text));
  });
}
