import { oncePer } from '../../core/model/once-per.ts';
import type { Plan, SyntaxProblem } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import { mayStand } from './keyword-places.ts';

/** A plan that doesn't begin with its 规划 line. */
export interface MissingPlanLine {
  /** The line that looks like the title; absent where none does. */
  readonly title?: Span;
  /** Where neither a title nor fields are there: how the text begins. */
  readonly beginning?: Span;
  /** The header's fields that belong to nothing without it. */
  readonly fields: readonly SyntaxProblem[];
}

/** 规划, 计划, 方案 and their like at the end, with the years or 试行 in brackets behind them. */
const titleEnding =
  /(?:规划|规划纲要|计划|方案|措施|意见|要点|工作安排|关于印发.{4,40}的通知)(?:（[^（）]{1,20}）|\([^()]{1,20}\))?$/u;

/** 为加快…，制定本方案: what introduces a plan, and tells that the text is a whole one. */
const callsItselfPlan =
  /(?:制定|制订|编制|提出)(?:本|如下|以下)(?:行动|实施|工作|建设|发展|总体|专项)?(?:规划|纲要|计划|方案|措施|意见)|^[^\S\r\n]*本(?:行动|实施|专项)?(?:规划|纲要|计划|方案)/mu;
/** An introduction is no longer. */
const longestIntroduction = 800;
/** The first line that holds anything, but comments. */
const firstLine = /^(?:[\s\ufeff#]|\/\/[^\r\n]*)*(?<line>[^\r\n]+)/u;

/** What stands instead of the 规划 line, where the plan has none but was plainly meant to; undefined elsewhere. */
export const planLineOf = oncePer((plan: Plan): MissingPlanLine | undefined => {
  const { header, problems, sections, indicators, source } = plan;
  if (header.title) return undefined;
  const end = Math.min(...[sections[0], indicators[0]].map((each) => each?.span.start ?? source.text.length));
  const fields = problems.filter(({ span, text }) => span.start < end && mayStand(text, 'header'));
  const title = titleLine(source.text.slice(0, end));
  if (fields.length > 0 || title) return { fields, ...(title && { title }) };
  const beginning =
    callsItselfPlan.test(simplified(source.text.slice(0, Math.min(end, longestIntroduction)))) &&
    firstClause(source.text);
  return beginning ? { fields, beginning } : undefined;
});

/** Whether a problem is only that the 规划 line above is missing, which is said there. */
export function isOfMissingPlanLine(problem: SyntaxProblem, plan: Plan): boolean {
  return planLineOf(plan)?.fields.includes(problem) ?? false;
}

function firstClause(text: string): Span | undefined {
  const { line, start } = firstLineOf(text);
  const clause = /^[^，。；：]+/u.exec(line)?.[0];
  return clause ? { start, end: start + clause.length } : undefined;
}

/** The first line, if it reads like a title. */
function titleLine(text: string): Span | undefined {
  const { line, start } = firstLineOf(text);
  const isTitle = line.length <= 60 && !/[。，；：]/u.test(line) && titleEnding.test(simplified(line));
  return isTitle ? { start, end: start + line.length } : undefined;
}

function firstLineOf(text: string): { readonly line: string; readonly start: number } {
  const found = firstLine.exec(text);
  const line = (found?.groups?.line ?? '').trimEnd();
  return { line, start: found ? found[0].length - (found.groups?.line ?? '').length : 0 };
}
