import { Big } from 'big.js';
import type { TextEdit } from '../../../../checks/check.ts';
import { unedited, withEdits } from '../../../../checks/fixes/edits.ts';
import type { Plan, Section } from '../../../../core/model/plan.ts';
import { readPlan } from '../../../../language/read-plan.ts';

/** A section that is longer is no longer written by hand. */
const longest = 200_000;

/**
 * Whether edits within a section's own part leave all that its indicators say, and every paragraph and
 * comment of it: only the form changes. The section is read by itself under the plan's header, before and after.
 */
export function keepFacts(
  plan: Plan,
  section: Section,
  edits: readonly TextEdit[],
  order: 'in order' | 'in any order' = 'in order',
): boolean {
  const { text } = plan.source;
  const headEnd = Math.max(plan.header.span.end, ...plan.roster.map(({ span }) => span.end));
  const start = section.kind === 'root' ? 0 : section.span.start;
  const ownEnd = plan.sections.find(({ span }) => span.start > section.span.start)?.span.start ?? text.length;
  if (ownEnd - start > longest) return false;
  const head = start === 0 ? '' : `${text.slice(0, headEnd)}\n`;
  const own = text.slice(start, ownEnd);
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  if (moved.some(({ span }) => span.start < 0 || span.end > own.length)) return false;
  const [before, after] = [readPlan(head + own), readPlan(head + withEdits(unedited(own), moved).text)];
  const comments = new Set(after.comments.map(({ value }) => value));
  // what a column without a word says becomes a comment of its block
  const besides = [...otherCellsOf(after), ...comments].join('\n');
  return (
    before.comments.every(({ value }) => comments.has(value)) &&
    otherCellsOf(before).every((cell) => besides.includes(cell)) &&
    factsOf(before, order) === factsOf(after, order)
  );
}

function otherCellsOf({ indicators }: Plan): string[] {
  return indicators.flatMap(({ otherCells }) => otherCells.map(({ value }) => value.value));
}

function factsOf({ indicators, root, sections, problems }: Plan, order: 'in order' | 'in any order'): string {
  const said = indicators.map(({ otherCells: _, ...indicator }) => ({
    ...indicator,
    // an empty cell says nothing, and a table has its years in order
    values: indicator.values
      .filter(({ value }) => value.kind !== 'none' || value.text !== '')
      .map((value) => JSON.stringify(plain(value)))
      .sort(),
  }));
  const texts = [root, ...sections].map((section) => [
    section.texts.map(({ value }) => value),
    section.tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value))),
  ]);
  const each = said.map((indicator) => JSON.stringify(plain(indicator)));
  if (order === 'in any order') each.sort();
  return JSON.stringify([each, texts, problems.map(({ kind, text }) => [kind, text])]);
}

/** Where something stands, how it was written and what it is part of. */
const places: ReadonlySet<string> = new Set(['span', 'nameSpan', 'yearSpan', 'form', 'section']);

function plain(value: unknown): unknown {
  if (value instanceof Big) return value.toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !places.has(name));
  return Object.fromEntries(
    kept.map(([name, of]) => [name, name === 'inheritedFrom' ? (of as Section).mark : plain(of)]),
  );
}
