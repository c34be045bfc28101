import type { Section } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Table } from '../tables/table.ts';

/** A paragraph that explains a table, and a bracket that it says the meaning of. */
const note = /^[（(]?(?:注|备注|说明)[\d\s　]*[:：.．、]/u;
const bracket = /[[［〔【]/gu;

/** A table without the note on its totals in brackets where the drafter's own, in the same section, says what they are. */
export function withOwnNotes(table: Table, { texts }: Section): Table {
  const own = texts.map(({ value }) => simplified(value)).filter((text) => note.test(text));
  const explained = new Set(own.join('').match(bracket)?.map(narrow));
  const isSaid = (line: string) =>
    note.test(simplified(line)) &&
    (line.match(bracket)?.some((each) => explained.has(narrow(each))) ?? false);
  return { ...table, notes: table.notes.filter((line) => !isSaid(line)) };
}

function narrow(opening: string): string {
  return opening.normalize('NFKC');
}
