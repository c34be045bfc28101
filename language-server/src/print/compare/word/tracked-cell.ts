import { type BlockStep, stepsBetween } from './alignment.ts';
import type { WordBlock } from './blocks.ts';
import { paragraphOf } from './paragraph.ts';
import type { Fate, Revisions } from './revisions.ts';
import { changedParagraph, type TextDifference, wholeParagraph, withMark } from './tracked-paragraph.ts';

/** The paragraphs of a cell, the last of which ends it and so can neither come nor go. */
export function trackedCell(
  before: readonly WordBlock[],
  after: readonly WordBlock[],
  difference: TextDifference,
  revisions: Revisions,
): string {
  const steps = stepsWithBoth(before, after);
  const fates = steps.map(({ fate }) => (fate === 'inserted' || fate === 'deleted' ? fate : undefined));
  const marks = marksOf(fates);
  return steps
    .map((step, index) => {
      const xml = paragraph(step, difference, revisions);
      const mark = marks[index];
      return mark ? withMark(xml, revisions.mark(mark)) : xml;
    })
    .join('');
}

/** At least one paragraph is in both. */
function stepsWithBoth(before: readonly WordBlock[], after: readonly WordBlock[]): BlockStep[] {
  const steps = stepsBetween(before, after, false);
  const [old, current] = [before.at(-1), after.at(-1)];
  if (!old || !current || steps.some(({ fate }) => fate === 'same' || fate === 'changed')) return steps;
  return [
    ...steps.filter(
      (step) => !('after' in step && step.after === current) && !('before' in step && step.before === old),
    ),
    { fate: 'changed', before: old, after: current },
  ];
}

/** Which marks have which fate: behind the last paragraph of both each takes that of the one before it. */
function marksOf(fates: readonly (Fate | undefined)[]): (Fate | undefined)[] {
  const last = fates.lastIndexOf(undefined);
  return fates.map((fate, index) => (index < last ? fate : fates[index + 1]));
}

function paragraph(step: BlockStep, difference: TextDifference, revisions: Revisions): string {
  if (step.fate === 'inserted' || step.fate === 'movedTo')
    return wholeParagraph(step.after.xml, 'inserted', revisions);
  if (step.fate === 'deleted' || step.fate === 'movedFrom')
    return wholeParagraph(step.before.xml, 'deleted', revisions);
  if (step.fate === 'same') return step.after.xml;
  const [old, current] = [paragraphOf(step.before.xml), paragraphOf(step.after.xml)];
  return old && current ? changedParagraph(old, current, difference, revisions) : step.after.xml;
}
