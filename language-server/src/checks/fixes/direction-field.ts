import { directionNames } from '../../core/fields/field-names.ts';
import type { Direction, Indicator, Plan } from '../../core/model/plan.ts';
import type { Fix } from '../check.ts';
import { lineEndAt } from './lines.ts';
import { styleOf } from './style.ts';
import { addLine } from './titles.ts';

const nameIn = { simplified: 'zh', traditional: 'hant', english: 'en' } as const;

/**
 * Says in a line of its own that an indicator is meant to go the other way than it is taken to; a table has mostly no column for it.
 * @param taken the way that the finding takes it to go
 */
export function stateOtherWay(
  plan: Plan,
  { form, span, direction, directionFrom }: Indicator,
  taken: Direction = direction,
): Fix[] {
  if (form !== 'block' || directionFrom === 'field') return [];
  const { lineBreak, indentation, field, script } = styleOf(plan);
  const other = directionNames[taken === 'rising' ? 'falling' : 'rising'];
  const line = field('方向', other[nameIn[script]]);
  const end = lineEndAt(plan.source.text, span.end);
  return [
    { title: addLine(line), edits: [{ span: { start: end, end }, newText: lineBreak + indentation + line }] },
  ];
}
