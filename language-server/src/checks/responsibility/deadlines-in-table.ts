import { type Localized, quoted } from '../../messages/localized.ts';
import type { Deadline, Section, TaskRow } from '../../model/plan.ts';
import type { Report } from '../check.ts';
import { oneDeadline } from '../fixes/task-rows.ts';
import { lastDay } from '../support/dates.ts';
import { short } from '../support/phrases.ts';

/** The deadline that the table gives a task, where it is another than the text's. */
export function* deadlinesDiffer(section: Section, rows: readonly TaskRow[]): Iterable<Report> {
  const [row] = rows;
  const [own, inTable] = [section, row].map((task) => dated(task?.deadline));
  // the parts of a task may be due earlier than all of it
  if (!own || !inTable || rows.length > 1 || lastDay(own.latest) === lastDay(inTable.latest)) return;
  yield {
    span: inTable.span,
    message: dueInTable(section.title, own.value, inTable.value),
    related: [{ span: own.span, message: dueInText(section.title) }],
    fixes: oneDeadline(own, inTable),
  };
}

function dated(deadline: Deadline | undefined) {
  const { latest, recurring, inheritedFrom, span, text } = deadline ?? {};
  return latest && !recurring && !inheritedFrom && span && text !== undefined
    ? { latest, span, value: text }
    : undefined;
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
