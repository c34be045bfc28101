import { ownMentions } from '../../core/model/own.ts';
import type { DepartmentRole, Indicator, Plan } from '../../core/model/plan.ts';
import type { Fix } from '../check.ts';
import { lineEndAt } from './lines.ts';
import { styleOf } from './style.ts';
import { addLine } from './titles.ts';

const fields = { responsible: '责任部门', lead: '牵头部门', support: '配合部门' } as const;

/**
 * The departments that all the other indicators of the section name, for one that names none. Fewer than two
 * others, or two that differ, say nothing of it.
 */
export function departmentsOfSiblings(plan: Plan, indicator: Indicator): Fix[] {
  if (indicator.form !== 'block') return [];
  const others = indicator.section.indicators.filter((each) => each !== indicator);
  const said = new Set(others.map((each) => JSON.stringify(named(each))));
  const [first] = others;
  if (others.length < 2 || said.size !== 1 || !first) return [];
  const { lineBreak, indentation, field } = styleOf(plan);
  const lines = named(first).map(([role, names]) => field(fields[role], names));
  if (lines.length === 0) return [];
  const end = lineEndAt(plan.source.text, indicator.span.end);
  const newText = lines.map((line) => lineBreak + indentation + line).join('');
  return [{ title: addLine(lines.join(' ')), edits: [{ span: { start: end, end }, newText }] }];
}

/** An indicator's own departments by role. */
function named(indicator: Indicator): (readonly [DepartmentRole, string])[] {
  const mentions = ownMentions(indicator);
  return (['lead', 'responsible', 'support'] as const).flatMap((role) => {
    const names = mentions.filter((mention) => mention.role === role).map(({ name }) => name);
    return names.length > 0 ? [[role, names.join('、')] as const] : [];
  });
}
