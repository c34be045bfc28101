import { firstMark, withNumber } from '../../../core/model/heading-numbers.ts';
import { byFrequency } from '../../../core/text/counts.ts';
import type { PlacedLine } from '../support/lines.ts';
import type { CompletionContext } from './offer.ts';

/**
 * The mark of the next heading of the kind the plan's tasks have: one more than the last of it before
 * the cursor. Below a new higher heading it begins again, unless the document numbers right through.
 */
export function nextHeadingMark({ text, lines, index, plan, style }: CompletionContext): string {
  const above = lines.slice(0, index).filter(({ mark }) => mark);
  const level = levelOfTasks(
    plan.sections.filter(({ isTask, kind }) => isTask && kind !== 'box'),
    above,
  );
  const last = above.findLast((line) => line.mark?.level === level);
  if (!last?.mark) return firstMark(level, style.chinese);
  const higherSince = above.some((line) => line.start > last.start && (line.mark?.level ?? 0) < level);
  const written = text.slice(last.content, last.mark.end);
  const number = higherSince && !runsThrough(lines, level) ? 1 : last.mark.number + 1;
  return withNumber(written, number);
}

/** The level most tasks have; without any, that of the last heading. */
function levelOfTasks(tasks: readonly { readonly level: number }[], above: readonly PlacedLine[]): number {
  const [most] = byFrequency(tasks.map(({ level }) => level));
  return most ?? above.at(-1)?.mark?.level ?? 5;
}

/** Whether the first heading of a level below a higher one ever goes on counting. */
function runsThrough(lines: readonly PlacedLine[], level: number): boolean {
  const marks = lines.flatMap(({ mark, inBox }) => (mark && !inBox ? [mark] : []));
  return marks.some(
    (mark, index) => mark.level === level && mark.number > 1 && (marks[index - 1]?.level ?? level) < level,
  );
}

/** The number of the next box: one more than the last before the cursor. */
export function nextBoxNumber({ text, lines, index }: CompletionContext): number {
  const numbers = lines
    .slice(0, index)
    .filter(({ kind }) => kind === 'box')
    .map(({ content, end }) => Number(/[0-9]+/.exec(text.slice(content, end).normalize('NFKC'))?.[0] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
