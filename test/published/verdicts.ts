import type { GraveFinding } from './findings.ts';

/** What a reader of a published plan, who has not seen the check, says of a finding on it. */
export interface Verdict {
  readonly plan: string;
  readonly code: string;
  readonly where: string;
  readonly isRight: boolean;
  readonly reason: string;
}

/** What findings are by their verdicts. */
export interface Judgement {
  readonly right: number;
  readonly wrong: number;
  /** What must not be, in words. */
  readonly faults: readonly string[];
}

const separator = ' | ';

/**
 * Reads the kept list: a finding a line, `plan | code | where | right | reason`, or `false` in the fourth place.
 * @throws Error at a line that says neither, or says it again
 */
export function readVerdicts(text: string): Verdict[] {
  const seen = new Set<string>();
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [plan = '', code = '', where = '', verdict = '', ...reason] = line.split(separator);
    const key = keyOf({ plan, code, where });
    if (!/^(?:right|false)$/.test(verdict) || reason.join('').trim() === '' || seen.has(key))
      throw new Error(`Not a verdict, none with a reason, or the second of the same finding: ${line}`);
    seen.add(key);
    return { plan, code, where, isRight: verdict === 'right', reason: reason.join(separator) };
  });
}

/**
 * Holds findings against their verdicts. Each must have one; no error may be false, and of all at most one in twenty;
 * and what was found rightly before must still be found.
 */
export function judge(findings: readonly GraveFinding[], verdicts: readonly Verdict[]): Judgement {
  const byKey = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const found = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const unjudged = [...found].filter(([key]) => !byKey.has(key));
  const wrong = [...found].filter(([key]) => byKey.get(key)?.isRight === false);
  const lost = verdicts.filter((verdict) => verdict.isRight && !found.has(keyOf(verdict)));
  const tooMany = wrong.length * 20 > found.size;
  return {
    right: found.size - unjudged.length - wrong.length,
    wrong: wrong.length,
    faults: [
      ...unjudged.map(([key, { severity }]) => `no verdict: ${severity} ${key}`),
      ...wrong.filter(([, { severity }]) => severity === 'error').map(([key]) => `a false error: ${key}`),
      ...(tooMany ? [`${wrong.length} of ${found.size} are false: more than one in twenty`] : []),
      ...lost.map((verdict) => `found no more, though right: ${keyOf(verdict)}`),
    ],
  };
}

/** The findings for a person who judges them: each with its lines and what to fill in, or the verdict it has. */
export function listing(findings: readonly GraveFinding[], verdicts: readonly Verdict[]): string {
  const byKey = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const entries = findings.map((finding) => {
    const key = keyOf(finding);
    const verdict = byKey.get(key);
    const said = verdict ? [verdict.isRight ? 'right' : 'false', verdict.reason] : ['?', ''];
    return [
      `# ${finding.plan}, line ${finding.line}: ${finding.severity} ${finding.code}`,
      ...[finding.message, ...finding.context].map((line) => `# ${line}`),
      [key, ...said].join(separator).trimEnd(),
    ].join('\n');
  });
  return `${entries.join('\n\n')}\n`;
}

function keyOf({ plan, code, where }: Pick<Verdict, 'plan' | 'code' | 'where'>): string {
  return [plan, code, where].join(separator);
}
