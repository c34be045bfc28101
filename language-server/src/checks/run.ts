import type { Plan } from '../model/plan.ts';
import type { Check, Finding, Report, Severity } from './check.ts';
import { checks } from './index.ts';
import { applySilences } from './silences.ts';
import { reportUselessSilence, uselessSilence } from './structure/useless-silence.ts';

export interface CheckSettings {
  /** By code: the severity in place of the check's own, or `off` to leave the check out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * All that the checks have to say of a plan, silenced findings taken out, in the order of the text
 * and then of the codes. Never throws. A caller that knows more than one plan hands in a longer
 * list, with the checks that look at several.
 */
export function runChecks(
  plan: Plan,
  settings: CheckSettings = {},
  list: readonly Check[] = checks,
): Finding[] {
  const { severities = {} } = settings;
  const asked = list.filter((check) => severities[check.code] !== 'off');
  const findings = asked.flatMap((check) =>
    Array.from(check.run(plan), (report) => findingOf(check, report, severities[check.code])),
  );
  const { kept, useless } = applySilences(plan, findings);
  if (asked.includes(uselessSilence)) {
    const codes = list.map((check) => check.code);
    for (const silence of useless) {
      if (severities[silence.code] === 'off') continue;
      const report = reportUselessSilence(silence, codes, plan.source.text);
      kept.push(findingOf(uselessSilence, report, severities[uselessSilence.code]));
    }
  }
  return kept.sort(inOrderOfTheText);
}

function findingOf(check: Check, report: Report, asked: Severity | 'off' | undefined): Finding {
  const severity = asked && asked !== 'off' ? asked : (report.severity ?? check.severity);
  return { ...report, code: check.code, severity };
}

function inOrderOfTheText(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || (a.code < b.code ? -1 : +(a.code > b.code)) || a.span.end - b.span.end
  );
}
