import type { Deadline, DepartmentMention, Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { areInOneField, namesOf } from '../support/responsibilities.ts';

/** The cell's list as the text has it; none where roles are told apart, or several cells name somebody. */
export function departmentsAsInText(
  plan: Plan,
  own: readonly DepartmentMention[],
  inTable: readonly DepartmentMention[],
): Fix[] {
  const [first, last] = [inTable[0], inTable.at(-1)];
  const isPlain = [...own, ...inTable].every(({ role }) => role === 'responsible');
  const isOneCell = inTable.every((mention, at) => {
    const next = inTable[at + 1];
    return !next || areInOneField(plan, mention, next);
  });
  if (!first || !last || !isPlain || !isOneCell) return [];
  const span = { start: first.span.start, end: last.span.end };
  return [{ title: changeInTable(namesOf(own)), edits: [{ span, newText: namesOf(own) }] }];
}

/** One deadline in both places: the text's in the table too, or the other way round. */
export function oneDeadline(
  inText: Pick<Deadline, 'span' | 'text'>,
  inTable: Pick<Deadline, 'span' | 'text'>,
): Fix[] {
  return [
    { title: changeInTable(inText.text), edits: [{ span: inTable.span, newText: inText.text }] },
    { title: changeInText(inTable.text), edits: [{ span: inText.span, newText: inTable.text }] },
  ];
}

function changeInTable(to: string): Localized {
  return { zh: `分工表改为“${short(to)}”`, en: `Change the table to “${short(to)}”` };
}

function changeInText(to: string): Localized {
  return { zh: `正文改为“${short(to)}”`, en: `Change the text to “${short(to)}”` };
}
