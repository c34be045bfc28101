import type { Plan, Section } from '../../../../core/model/plan.ts';
import { headingLabel } from '../../../../core/model/section-label.ts';
import { lineIndexAt, linesOfSource } from '../../support/lines.ts';
import { commentsAbove } from '../support/comments-above.ts';
import { closingLine } from './closing.ts';
import { type Siblings, type UnitLines, unparted } from './siblings.ts';

/** The heading that a line stands under, the deepest, with those beside it: of one kind, level and list. */
export function sectionsAt(plan: Plan, line: number): Siblings | undefined {
  const own = sectionAt(plan, line);
  if (!own) return undefined;
  const parent = [plan.root, ...plan.sections].find(({ sections }) => sections.includes(own));
  if (!parent) return undefined;
  const units = parent.sections.map((section) => ({ ...linesOf(plan, section), section }));
  const lines = linesOfSource(plan.source);
  const isParted = (upper: UnitLines, lower: UnitLines): boolean =>
    areApart((upper as (typeof units)[number]).section, (lower as (typeof units)[number]).section) ||
    lines.slice(upper.last + 1, lower.first).some(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const at = parent.sections.indexOf(own);
  const within =
    parent.kind === 'root'
      ? { zh: '全文这一级', en: 'this level of the plan' }
      : { zh: `“${headingLabel(parent)}”`, en: `“${headingLabel(parent)}”` };
  return { ...unparted(units, at, isParted), name: headingLabel(own), within };
}

function sectionAt(plan: Plan, line: number): Section | undefined {
  const lines = linesOfSource(plan.source);
  const last = plan.sections.findLast(
    ({ headingSpan }) => commentsAbove(lines, lineIndexAt(lines, headingSpan.start)) <= line,
  );
  const { kind } = lines[line] ?? {};
  // between two things the cursor stands in the upper one still
  if (kind === 'blank' || kind === 'comment') return last;
  let section = last;
  while (section && section.kind !== 'root' && linesOf(plan, section).last < line) section = section.parent;
  return section && section.kind !== 'root' ? section : undefined;
}

function linesOf(plan: Plan, { headingSpan, span }: Section): UnitLines {
  const lines = linesOfSource(plan.source);
  const first = lineIndexAt(lines, headingSpan.start);
  let last = lineIndexAt(lines, Math.max(span.start, span.end - 1));
  const closing = closingLine(plan);
  if (closing > first && closing <= last) last = closing - 1;
  while (last > first && (lines[last]?.kind === 'blank' || lines[last]?.kind === 'comment')) last--;
  return { first, last };
}

/** Of another kind or level, or the first of another list: 1, 2, 3, 1, 2. */
function areApart(upper: Section, lower: Section): boolean {
  if (upper.kind !== lower.kind || upper.level !== lower.level) return true;
  if (upper.number === undefined || lower.number === undefined) return upper.number !== lower.number;
  return lower.number <= upper.number;
}
