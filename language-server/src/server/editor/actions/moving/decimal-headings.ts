import type { TextEdit } from '../../../../checks/check.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import type { ChangedNumber } from './new-numbers.ts';

/** 2.1, 2.3.1 below 2.: lines that begin with the number of the heading they stand under follow it. */
export function decimalHeadings({ sections, source }: Plan, changed: readonly ChangedNumber[]): TextEdit[] {
  return changed.flatMap(({ of, number }) => {
    const section = sections.find(({ headingSpan }) => headingSpan === of);
    if (!section || !/^\d/u.test(section.mark)) return [];
    const { start, end } = section.span;
    const below = new RegExp(`(?<=^[^\\S\\r\\n]*)${section.number}(?=[.．]\\d)`, 'gmu');
    return [...source.text.slice(start, end).matchAll(below)].map(({ index, 0: written }) => ({
      span: { start: start + index, end: start + index + written.length },
      newText: String(number),
    }));
  });
}
