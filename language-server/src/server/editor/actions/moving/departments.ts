import type { Plan } from '../../../../core/model/plan.ts';
import { linesOfSource } from '../../support/lines.ts';
import type { Siblings, UnitLines } from './siblings.ts';

/** The lines of the list of departments, each with those that stand below it as its members. */
export function departmentsAt({ source }: Plan, line: number): Siblings | undefined {
  const lines = linesOfSource(source);
  const starts = lines.flatMap(({ kind }, index) => (kind === 'department' ? [index] : []));
  const units = starts.map((first, index): UnitLines => {
    const until = starts[index + 1] ?? lines.length;
    let last = first;
    while (last + 1 < until && lines[last + 1]?.inBlock) last++;
    return { first, last };
  });
  const at = units.findIndex(({ first, last }) => first <= line && line <= last);
  const head = lines[units[at]?.first ?? -1];
  if (!head) return undefined;
  const name = source.text.slice(head.content, head.end);
  return { units, at, name, within: { zh: '部门名单', en: 'the list of departments' } };
}
