import type { Plan, Section, SyntaxProblem } from '../../language-server/src/core/model/plan.ts';
import { sourceOf } from '../../language-server/src/core/model/source.ts';
import { buildPlan } from '../../language-server/src/language/builder/plan-builder.ts';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';
import { readTokens } from '../support/tokens.ts';

/** What was found in one plan. */
export interface Examined {
  readonly headings: Readonly<Record<number, number>>;
  /** The number of items of each box, in the order of the text. */
  readonly boxes: readonly number[];
  readonly tasks: number;
  /** Responsibilities in brackets. */
  readonly bracketed: number;
  readonly mentions: readonly string[];
  readonly indicators: number;
  readonly warnings: number;
  /** Milliseconds to read the text, of the fastest of five times. */
  readonly time: number;
  readonly failures: readonly string[];
}

/** Reads a text as a plan and looks at what any plan must be. */
export function examine(text: string): Examined {
  const { value, parserErrors } = parsePlanFile(text);
  const tokens = readTokens(value);
  const plan = buildPlan(value, sourceOf('memory:/published.plan', text));
  const errors = plan.problems.filter(isError);
  const headings: Record<number, number> = {};
  for (const { kind, level } of plan.sections) {
    if (kind === 'section') headings[level] = (headings[level] ?? 0) + 1;
  }
  return {
    headings,
    boxes: plan.sections.filter(({ kind }) => kind === 'box').map(({ sections }) => sections.length),
    tasks: plan.sections.filter(({ isTask }) => isTask).length,
    bracketed: tokens.filter(({ type }) => type === 'BRACKET_OPEN').length,
    mentions: plan.mentions.map(({ name }) => name),
    indicators: plan.indicators.length,
    warnings: plan.problems.length - errors.length,
    time: timeToRead(text),
    failures: [
      ...parserErrors.map((error) => `parser: ${error.message}`),
      ...errors.map((error) => `${error.kind}: ${lineOf(plan, error)}`),
      ...plan.sections.flatMap((section) => misplaced(section)),
      ...misnumbered(plan.sections),
    ],
  };
}

/** A line that only looks like a mistyped field is a warning; all else the author has to mend. */
function isError({ kind }: SyntaxProblem): boolean {
  return kind !== 'looks-like-field';
}

function lineOf({ source }: Plan, { span }: SyntaxProblem): string {
  const { line } = source.positionAt(span.start);
  return `line ${line + 1}: ${source.text.split('\n')[line]?.slice(0, 40)}`;
}

/** A box counts its items by itself, whatever its own level. */
function misplaced({ kind, mark, level, parent, span }: Section): string[] {
  if (!parent) return [];
  const deeper = level > parent.level || (kind === 'item' && parent.kind === 'box');
  const inside = deeper && span.start >= parent.span.start && span.end <= parent.span.end;
  return inside ? [] : [`${mark} (level ${level}) stands in ${parent.mark} (level ${parent.level})`];
}

/** Numbers begin with 1 in their parent, follow the one before, or run on through the document. */
function misnumbered(sections: readonly Section[]): string[] {
  const last = new Map<string, number>();
  return sections.flatMap((section) => {
    const { kind, level, number, parent, mark, title } = section;
    if (number === undefined) return [];
    const siblings = (parent?.sections ?? []).filter(
      (sibling) => sibling.kind === kind && sibling.level === level,
    );
    const before = siblings[siblings.indexOf(section) - 1]?.number ?? 0;
    const count = kind === 'box' ? kind : `${kind} ${level}`;
    const running = last.get(count) ?? 0;
    last.set(count, number);
    const follows = number === before + 1 || (kind !== 'item' && number === running + 1);
    return follows
      ? []
      : [`${mark}${title.slice(0, 20)} follows number ${before}, of the document ${running}`];
  });
}

function timeToRead(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    buildPlan(parsePlanFile(text).value, sourceOf('memory:/published.plan', text));
    return performance.now() - start;
  });
  return Math.min(...times);
}
