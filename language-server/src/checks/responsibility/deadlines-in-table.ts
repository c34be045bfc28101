import { lastDayOf } from '../../core/model/days.ts';
import { own } from '../../core/model/own.ts';
import type { Section, TaskRow } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Report } from '../check.ts';
import { oneDeadline } from '../fixes/task-rows.ts';
import { short } from '../support/phrases.ts';

/** The deadline that the table gives a task, where it is another than the text's. */
export function* deadlinesDiffer(section: Section, rows: readonly TaskRow[]): Iterable<Report> {
  const [row] = rows;
  const [said, inTable] = [own(section.deadline), own(row?.deadline)];
  const [day, dayInTable] = [said, inTable].map((deadline) => deadline && lastDayOf(deadline));
  // the parts of a task may be due earlier than all of it
  if (!said || !inTable || rows.length > 1 || day === undefined || dayInTable === undefined) return;
  if (day === dayInTable) return;
  yield {
    span: inTable.span,
    message: dueInTable(section.title, said.text, inTable.text),
    related: [{ span: said.span, message: dueInText(section.title) }],
    fixes: oneDeadline(said, inTable),
  };
}

function dueInTable(task: string, inText: string, inTable: string): Localized {
  return {
    zh: `${quoted(short(task, 24))}的期限，正文是${short(inText)}，分工表里是${short(inTable)}：请核对哪一处对，两处写成一样`,
    en: `The deadline of ${quoted(short(task, 24))} is ${short(inText)} in the text and ${short(inTable)} in the table; check which is right, and let both say it`,
  };
}

function dueInText(task: string): Localized {
  return {
    zh: `正文此处写${quoted(short(task, 24))}的期限`,
    en: `here the text says when ${quoted(short(task, 24))} is due`,
  };
}
