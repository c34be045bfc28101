import { oncePer } from '../model/once-per.ts';
import type { IndicatorTable, Plan, Section } from '../model/plan.ts';
import { foldedChars } from '../model/value/fold.ts';
import { parseValue } from '../model/value/parse.ts';
import type { Fact } from './fact.ts';
import { measureOf, nameWithCount } from './measure.ts';
import { subjectOf } from './subject.ts';

/** 2025年完成情况, 2025年（实际）, 2025年; 2025年目标 says nothing of what was reached. */
const reached = /^(?<year>20\d\d)年?(?:底|末)?(?![^()]*(?:目标|规划|计划)值?(?!完成))/u;
/** 91.2∗ */
const marks = /[*]+$/u;

/** What the tables of an earlier plan’s fulfilment say was reached: their rows are no indicators of this one. */
export const factsInReviews = oncePer(({ root, sections }: Plan): readonly Fact[] =>
  [root, ...sections].flatMap((section) =>
    section.indicatorTables
      .filter(({ rows }) => rows.every(({ indicator }) => indicator === undefined))
      .flatMap((table) => factsInTable(table, section)),
  ),
);

function factsInTable({ columns, rows }: IndicatorTable, section: Section): Fact[] {
  const nameAt = columns.findIndex(({ content }) => content === 'name');
  const unitAt = columns.findIndex(({ keyword }) => keyword === '单位');
  const years = columns.flatMap(({ heading }, at) => {
    const year = reached.exec(foldedChars(heading))?.groups?.year;
    return year ? [{ at, year: Number(year) }] : [];
  });
  return rows.flatMap(({ cells }) =>
    years.flatMap(({ at, year }) => {
      const [name, cell] = [cells[nameAt]?.value ?? '', cells[at]];
      const written = foldedChars(cell?.value ?? '').replace(marks, '');
      const value = /^\d[\d.,]*$/u.test(written)
        ? parseValue(written + (cells[unitAt]?.value ?? ''), 0)
        : parseValue(written, 0);
      if (!cell || name === '' || value.kind !== 'quantity') return [];
      const { span } = cell;
      const subject = subjectOf(nameWithCount(name, value), value.unit.dimension);
      return [
        {
          role: 'state' as const,
          name,
          subject,
          measure: measureOf(value, subject),
          value: { ...value, text: cell.value, span },
          year,
          span,
          section,
        },
      ];
    }),
  );
}
