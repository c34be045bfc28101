import type { TextEdit } from '../../../../checks/check.ts';
import { type EditedText, trimmed, unedited, withEdits } from '../../../../checks/fixes/edits.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import type { Localized } from '../../../../core/text/localized.ts';
import { readPlan } from '../../../../language/read-plan.ts';
import { lineIndexAt, linesOfSource } from '../../support/lines.ts';
import { quotedName } from '../support/quoted-name.ts';
import { annexListEdits } from './annex-list.ts';
import { categoriesAt } from './categories.ts';
import { decimalHeadings } from './decimal-headings.ts';
import { departmentsAt } from './departments.ts';
import { followedReferences } from './followed-references.ts';
import { indicatorsAt } from './indicators.ts';
import { keptCells } from './kept-cells.ts';
import { keptPrefix } from './kept-prefix.ts';
import { newNumbers } from './new-numbers.ts';
import { rowsAt } from './rows.ts';
import { sayTheSame } from './same-content.ts';
import { sectionsAt } from './sections.ts';
import type { Siblings } from './siblings.ts';
import { type MoveDirection, type Swap, swapOf } from './swap.ts';

/** A thing moved over its neighbour, or why it is not. */
export type Moving =
  | {
      readonly edits: readonly TextEdit[];
      /** Where the cursor then stands, in the text as it has become. */
      readonly cursor: number;
      readonly name: string;
      readonly text: string;
    }
  | { readonly refusal: Localized };

/**
 * Moves the smallest thing at an offset over the one above or below it of its kind, with all that belongs to it; numbers,
 * and what refers to them, follow. Refused at the border of what it stands in, and where a line would be read otherwise.
 */
export function moveAt(plan: Plan, offset: number, direction: MoveDirection): Moving {
  const { source } = plan;
  const siblings = siblingsAt(plan, offset);
  if (!siblings) return { refusal: refusals.nothing };
  const swap = swapOf(source, siblings, direction);
  if (!swap) return { refusal: refusals.border[direction](siblings) };
  const edits = editsOf(plan, swap);
  const moved = withEdits(unedited(source.text), edits);
  if (!sayTheSame(plan, readPlan(moved.text, source.uri)))
    return { refusal: refusals.misread(siblings.name) };
  return { edits, cursor: offsetIn(moved, offset), name: siblings.name, text: moved.text };
}

/** The smallest thing that can be moved at an offset, among those of its kind. */
export function siblingsAt(plan: Plan, offset: number): Siblings | undefined {
  const line = lineIndexAt(linesOfSource(plan.source), offset);
  for (const find of [departmentsAt, categoriesAt, indicatorsAt, rowsAt, sectionsAt]) {
    const found = find(plan, line);
    if (found) return found;
  }
  return undefined;
}

/** It is the neighbour that is written elsewhere: so the cursor, and whatever else an editor keeps in a place, goes along. */
function editsOf(plan: Plan, swap: Swap): TextEdit[] {
  const { source } = plan;
  const { upper, lower, moved } = swap;
  const numbers = newNumbers(plan, swap);
  const changes = [
    ...numbers,
    ...followedReferences(plan, numbers),
    ...decimalHeadings(plan, numbers),
    ...annexListEdits(plan, swap),
    ...keptCells(source, swap),
    ...keptPrefix(plan, swap),
  ].map((edit) => trimmed(source.text, edit));
  const neighbour = moved === 'upper' ? lower : upper;
  const isInside = ({ span }: TextEdit): boolean =>
    neighbour.start <= span.start && span.end <= neighbour.end;
  const text = changedText(source.text, neighbour, changes.filter(isInside));
  const between = source.text.slice(upper.end, lower.start);
  const others = changes.filter((edit) => !isInside(edit));
  const written =
    moved === 'upper'
      ? [
          { span: { start: upper.start, end: upper.start }, newText: text + between },
          { span: { start: upper.end, end: lower.end }, newText: '' },
        ]
      : [
          { span: { start: upper.start, end: lower.start }, newText: '' },
          { span: { start: lower.end, end: lower.end }, newText: between + text },
        ];
  return [...written, ...others].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function changedText(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  edits: readonly TextEdit[],
): string {
  const inside = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return withEdits(unedited(text.slice(start, end)), inside).text;
}

/** Where a place of the original text is now; where what stood there has been replaced, the start of what does now. */
function offsetIn({ pieces, text }: EditedText, offset: number): number {
  let [at, replaced] = [0, 0];
  for (const piece of pieces) {
    if ('added' in piece) {
      replaced = at;
      at += piece.added.length;
    } else {
      const { start, end } = piece.kept;
      if (offset < start) return replaced;
      if (offset < end) return at + offset - start;
      at += end - start;
      replaced = at;
    }
  }
  return Math.min(at, text.length);
}

const refusals = {
  nothing: {
    zh: '这里没有可以上下移动的内容：请把光标放在标题、任务、指标、表格的行或部门上。',
    en: 'There is nothing to move here: put the cursor on a heading, task, indicator, row or department.',
  },
  border: {
    up: ({ name, within }: Siblings): Localized => ({
      zh: `${quotedName(name)}已是${within.zh}的第一项，再往上移就离开了那里。`,
      en: `${quotedName(name)} is the first in ${within.en}: further up it would leave that.`,
    }),
    down: ({ name, within }: Siblings): Localized => ({
      zh: `${quotedName(name)}已是${within.zh}的最后一项，再往下移就离开了那里。`,
      en: `${quotedName(name)} is the last in ${within.en}: further down it would leave that.`,
    }),
  },
  misread: (name: string): Localized => ({
    zh: `没有移动${quotedName(name)}：换了位置，有的行会被读成别的内容。`,
    en: `${quotedName(name)} was not moved: some lines would be read as something else there.`,
  }),
};
