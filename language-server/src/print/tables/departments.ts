import type { DepartmentMention, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Language } from '../../core/text/localized.ts';
import { deadlineColumn } from './department-columns.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { departmentsOf } from './merged-departments.ts';
import type { Table } from './table.ts';
import { type ColumnOf, ifSaid, tableOf } from './table-columns.ts';
import { nounOf, type Wording, wordingOf } from './wording.ts';
import { nothing, nounWord, roleWord, word } from './words.ts';

/** A duty of a department. */
interface DepartmentRow extends Duty {
  /** The department's place in the table, from 1. */
  readonly number: number;
  readonly department: string;
  readonly departmentSpan: Span;
  readonly mention: DepartmentMention;
}

/**
 * What each department has to do, in one table: the departments in the order of the roster, those it
 * doesn't hold behind it, each with its tasks and what these are to reach. Empty where nobody is named.
 */
export function departmentTable(plan: Plan, language: Language = 'zh'): Table[] {
  const wording = wordingOf(plan, language);
  const rows = rowsOf(plan, wording);
  if (rows.length === 0) return [];
  return [tableOf(word('duties', wording), rows, columnsOf(rows, plan, wording))];
}

function rowsOf(plan: Plan, wording: Wording): DepartmentRow[] {
  return departmentsOf(plan, dutiesOf(plan, wording)).flatMap(({ name, span, duties }, index) =>
    duties.map(
      ({ duty, mention }): DepartmentRow => ({
        ...duty,
        number: index + 1,
        department: name,
        departmentSpan: span,
        mention,
      }),
    ),
  );
}

function columnsOf(rows: readonly DepartmentRow[], plan: Plan, wording: Wording): ColumnOf<DepartmentRow>[] {
  const role: ColumnOf<DepartmentRow> = {
    heading: word('role', wording),
    align: 'center',
    cell: ({ mention }) => ({ text: roleWord(mention.role, wording), source: mention.span }),
  };
  const isRoleSaid = rows.some(({ mention }) => mention.role !== 'responsible');
  return [
    {
      heading: word('number', wording),
      align: 'center',
      merged: true,
      cell: ({ number, departmentSpan }) => ({ text: `${number}`, source: departmentSpan }),
    },
    {
      heading: nounWord(nounOf(plan), wording),
      align: 'left',
      merged: true,
      cell: ({ department, departmentSpan }) => ({ text: department, source: departmentSpan }),
    },
    {
      heading: word('matter', wording),
      align: 'left',
      cell: ({ label, span }) => ({ text: label || nothing, source: span }),
    },
    ...(isRoleSaid ? [role] : []),
    ...ifSaid(rows, {
      heading: word('targets', wording),
      align: 'left',
      cell: ({ targets }) => targets,
    }),
    ...ifSaid(
      rows,
      deadlineColumn(wording, ({ deadline }) => deadline),
    ),
  ];
}
