import type { Plan } from '../model/plan.ts';
import { type KnownPlans, noOtherPlans } from '../plans/known-plans.ts';
import type { Check, Finding, Report } from './check.ts';
import { checks } from './index.ts';
import { type AskedSeverity, noSettings, type Settings, severityAsked } from './settings.ts';
import { applySilences } from './silences.ts';
import { reportUselessSilence, uselessSilence } from './structure/useless-silence.ts';

/**
 * All that the checks have to say of a plan, silenced findings taken out, in the order of the text
 * and then of the codes. Never throws.
 * @param known the plans that this one may refer to
 */
export function runChecks(
  plan: Plan,
  settings: Settings = noSettings,
  known: KnownPlans = noOtherPlans,
): Finding[] {
  const steps = runChecksInSteps(plan, settings, known);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, with a pause after each check: who has others to serve goes on when they are served, or not at all. */
export function* runChecksInSteps(
  plan: Plan,
  settings: Settings,
  known: KnownPlans,
): Generator<undefined, Finding[]> {
  const severityOf = (code: string) => severityAsked(settings, code);
  const asked = checks.filter(({ code }) => severityOf(code) !== 'off');
  const findings: Finding[] = [];
  for (const check of asked) {
    for (const report of check.run(plan, known)) {
      findings.push(findingOf(check, report, severityOf(check.code)));
    }
    yield;
  }
  const { kept, useless } = applySilences(plan, findings);
  if (asked.includes(uselessSilence)) {
    const codes = checks.map((check) => check.code);
    for (const silence of useless) {
      if (severityOf(silence.code) === 'off') continue;
      const report = reportUselessSilence(silence, codes, plan.source.text);
      kept.push(findingOf(uselessSilence, report, severityOf(uselessSilence.code)));
    }
  }
  return kept.sort(inOrderOfTheText);
}

function findingOf(check: Check, report: Report, asked: AskedSeverity | undefined): Finding {
  const severity = asked && asked !== 'off' ? asked : (report.severity ?? check.severity);
  return { ...report, code: check.code, severity };
}

function inOrderOfTheText(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || (a.code < b.code ? -1 : +(a.code > b.code)) || a.span.end - b.span.end
  );
}
