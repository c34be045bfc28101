import type { TextEdit } from '../../../../checks/check.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import type { Swap } from './swap.ts';

/** The titles of two annexes that change places, in the list below the text too. */
export function annexListEdits({ annexes, listedAnnexes, source: { text } }: Plan, swap: Swap): TextEdit[] {
  const [above, below] = [swap.upper, swap.lower].map(({ start, end }) => {
    const annex = annexes.find(({ headingSpan }) => start <= headingSpan.start && headingSpan.end <= end);
    return listedAnnexes.find(
      ({ number }, at) => annex?.number !== undefined && (number ?? at + 1) === annex.number,
    );
  });
  if (!above || !below) return [];
  const [a, b] = [above.span, below.span].map(({ start, end }) => text.slice(start, end)) as [string, string];
  return [
    { span: above.span, newText: b },
    { span: below.span, newText: a },
  ];
}
