import type { Plan } from '../core/model/plan.ts';
import type { Span } from '../core/model/source.ts';
import type { Finding } from './check.ts';

/** A comment `// 忽略 code：reason` (`// ignore code: reason`) and the lines it speaks of. */
export interface Silence {
  readonly code: string;
  readonly span: Span;
  readonly codeSpan: Span;
  /** The comment's own line, 0-based: a finding about the whole file may start there. */
  readonly firstLine: number;
  /** The next line that is no comment. */
  readonly lastLine: number;
}

const silencePattern = /^\/\/\s*(?:忽略|ignore\b)\s*([a-z]+\/[a-z-]+)/i;

/** The silences of a plan, in document order; other comments are passed over. */
export function silencesOf(plan: Plan): Silence[] {
  const lines = plan.comments.map((comment) => plan.source.positionAt(comment.span.start).line);
  const commentLines = new Set(lines);
  return plan.comments.flatMap((comment, index) => {
    const match = silencePattern.exec(comment.value);
    const code = match?.[1];
    if (!match || !code) return [];
    const firstLine = lines[index] as number;
    let lastLine = firstLine + 1;
    while (commentLines.has(lastLine)) lastLine++;
    const end = comment.span.start + match[0].length;
    return [
      {
        code: code.toLowerCase(),
        span: comment.span,
        codeSpan: { start: end - code.length, end },
        firstLine,
        lastLine,
      },
    ];
  });
}

/** Splits what was found into what is still to be said and the silences that silenced nothing. */
export function applySilences(
  plan: Plan,
  findings: readonly Finding[],
): { kept: Finding[]; useless: Silence[] } {
  const silences = silencesOf(plan);
  const used = new Set<Silence>();
  const kept = findings.filter((finding) => {
    const { line } = plan.source.positionAt(finding.span.start);
    const by = silences.filter(
      ({ code, firstLine, lastLine }) => code === finding.code && firstLine <= line && line <= lastLine,
    );
    for (const silence of by) used.add(silence);
    return by.length === 0;
  });
  return { kept, useless: silences.filter((silence) => !used.has(silence)) };
}
