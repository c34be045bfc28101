import { oncePer } from '../../core/model/once-per.ts';
import type { Plan, SyntaxProblem } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import { mayStand } from './keyword-places.ts';

/** A plan that doesn't begin with its 规划 line. */
export interface MissingPlanLine {
  /** The line that looks like the title; absent where none does. */
  readonly title?: Span;
  /** The header's fields that belong to nothing without it. */
  readonly fields: readonly SyntaxProblem[];
}

/** 规划, 计划, 方案 and their like at the end, with the years or 试行 in brackets behind them. */
const titleEnding =
  /(?:规划|规划纲要|计划|方案|措施|意见|要点|工作安排)(?:（[^（）]{1,20}）|\([^()]{1,20}\))?$/u;

/** What stands instead of the 规划 line, where the plan has none but was plainly meant to; undefined elsewhere. */
export const planLineOf = oncePer((plan: Plan): MissingPlanLine | undefined => {
  const { header, problems, sections, indicators, source } = plan;
  if (header.title) return undefined;
  const end = Math.min(...[sections[0], indicators[0]].map((each) => each?.span.start ?? source.text.length));
  const fields = problems.filter(({ span, text }) => span.start < end && mayStand(text, 'header'));
  const title = titleLine(source.text.slice(0, end));
  if (fields.length === 0 && !title) return undefined;
  return { fields, ...(title && { title }) };
});

/** Whether a problem is only that the 规划 line above is missing, which is said there. */
export function isOfMissingPlanLine(problem: SyntaxProblem, plan: Plan): boolean {
  return planLineOf(plan)?.fields.includes(problem) ?? false;
}

/** The first line that holds anything, if it reads like a title. */
function titleLine(text: string): Span | undefined {
  const start = text.search(/[^\s\ufeff#]/u);
  if (start < 0) return undefined;
  const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0].trimEnd() ?? '';
  const isTitle = line.length <= 60 && !/[。，；：]/u.test(line) && titleEnding.test(simplified(line));
  return isTitle ? { start, end: start + line.length } : undefined;
}
