import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Fix, TextEdit } from '../check.ts';
import { markSpan, type NumberedSection, type Run } from '../support/numbering.ts';

/** Another number for one heading. */
export function renumber(plan: Plan, section: NumberedSection, number: number): Fix {
  const edit = numberEdit(plan, section, number);
  const to = edit.newText;
  return { title: { zh: `序号改为“${to}”`, en: `Change the number to “${to}”` }, edits: [edit] };
}

/**
 * Numbers one after the other for a heading and all that follow it in its run; `later` are the runs that go on
 * counting from it, in a document that counts through. None where it would be one heading alone.
 */
export function renumberFrom(
  plan: Plan,
  { sections }: Run,
  from: NumberedSection,
  first: number,
  later: readonly Run[],
): Fix[] {
  const following = [sections.slice(sections.indexOf(from)), ...later.map((run) => run.sections)].flat();
  const edits = following.map((section, at) => numberEdit(plan, section, first + at));
  const changes = edits.filter(
    ({ span, newText }) => plan.source.text.slice(span.start, span.end) !== newText,
  );
  const [start, end] = [edits[0], edits.at(-1)];
  if (!start || !end || changes.length < 2) return [];
  const title = {
    zh: `从这里起依次改为“${start.newText}”至“${end.newText}”`,
    en: `Renumber from here on: ${start.newText} to ${end.newText}`,
  };
  return [{ title, edits: changes }];
}

/** The mark of a heading with another number in it, spelt as it is. */
export function numberEdit({ source }: Plan, section: NumberedSection, number: number): TextEdit {
  const span = markSpan(section);
  return { span, newText: withNumber(source.text.slice(span.start, span.end), number) };
}
