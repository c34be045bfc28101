import type { Finding, Severity } from '../../language-server/src/checks/check.ts';
import type { Source, Span } from '../../language-server/src/core/model/source.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

/** An error or a warning on a published plan. */
export interface GraveFinding {
  readonly plan: string;
  readonly code: Finding['code'];
  readonly severity: Severity;
  /** What it is about between some characters of its line: enough to know it again when others come or go. */
  readonly where: string;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** The line, between two before and two behind it. */
  readonly context: readonly string[];
}

export interface PlanFindings {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly grave: readonly GraveFinding[];
}

/** What all checks say of a text, read as a plan as it is. */
export function findingsOf(name: string, text: string): PlanFindings {
  const plan = readPlan(text, `memory:/${name}.plan`);
  const findings = runChecks(plan);
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { counts, grave: told(grave.map((finding) => graveFinding(name, plan.source, finding))) };
}

function graveFinding(plan: string, source: Source, found: Finding): GraveFinding {
  const { code, severity, span, message } = found;
  const { line } = source.positionAt(span.start);
  const lines = source.text.split(/\r\n|\n|\r/);
  const { character } = source.positionAt(span.start);
  return {
    plan,
    code,
    severity,
    where: whereIn(source.text, span),
    message: message.zh,
    line: line + 1,
    context: [
      ...lines.slice(Math.max(0, line - 2), line).map((text) => `  ${around(text, 0)}`),
      `> ${around(lines[line] ?? '', character)}`,
      ...lines.slice(line + 1, line + 3).map((text) => `  ${around(text, 0)}`),
    ],
  };
}

/** `前面的字[所指]后面的字`, without blanks and bars, which come and go with the layout of a table. */
function whereIn(text: string, { start, end }: Span): string {
  const bare = (part: string): string => part.replace(/[\s|｜]+/gu, '');
  const before =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[\r\n]/)[0] ?? '';
  return `${bare(before).slice(-6)}[${bare(text.slice(start, end)).slice(0, 12)}]${bare(behind).slice(0, 6)}`;
}

/** Of a paragraph as long as a page, what stands around the finding. */
function around(line: string, character: number): string {
  const from = Math.max(0, character - 150);
  const to = from + 400;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

/** Those of one code that stand among the same characters are told by their order. */
function told(findings: readonly GraveFinding[]): GraveFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.code} ${finding.where}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? finding : { ...finding, where: `${finding.where}#${count}` };
  });
}
