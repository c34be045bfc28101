import type { Plan } from '../core/model/plan.ts';
import { type KnownPlans, noOtherPlans } from '../core/plans/known-plans.ts';
import { noOfficeRules } from '../core/plans/office-rules.ts';
import type { Check, Finding, Report } from './check.ts';
import { checks } from './index.ts';
import { type AskedSeverity, noSettings, type Settings, severityAsked } from './settings.ts';
import { applySilences, type Silence } from './silences.ts';
import { reportUselessSilence, uselessSilence } from './structure/useless-silence.ts';

/** What came of checking a plan. */
export interface CheckResult {
  /** Silenced ones taken out, in the order of the text and then of the codes. */
  readonly findings: readonly Finding[];
  /** The checks that did not finish; what they found before stands with the rest. */
  readonly failures: readonly CheckFailure[];
}

/** A check that threw: a fault of the program, not of the plan. */
export interface CheckFailure {
  readonly code: Check['code'];
  /** The plan it looked at. */
  readonly uri: string;
  readonly error: unknown;
}

/**
 * All that the checks have to say of a plan, and which of them failed; a check that throws takes no other with it.
 * @param known the plans that this one may refer to; while some are unread, what a check that asks for one finds is left out
 */
export function runChecks(
  plan: Plan,
  settings: Settings = noSettings,
  known: KnownPlans = noOtherPlans,
): CheckResult {
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
): Generator<undefined, CheckResult> {
  const severityOf = (code: string) => severityAsked(settings, code);
  const asked = checks.filter((check) => isAsked(check, settings));
  const findings: Finding[] = [];
  const failures: CheckFailure[] = [];
  const collect = (check: Check, run: () => Iterable<Report>, into: Finding[]) => {
    try {
      for (const report of run()) into.push(findingOf(check, report, severityOf(check.code)));
    } catch (error) {
      failures.push({ code: check.code, uri: plan.source.uri, error });
    }
  };
  const waiting = new Set<Check>();
  for (const check of asked) {
    const before = findings.length;
    const others = known.areUnread ? saidWhenAsked(known, () => waiting.add(check)) : known;
    collect(check, () => check.run(plan, others, settings.office ?? noOfficeRules), findings);
    if (waiting.has(check)) findings.length = before;
    yield;
  }
  const { kept, useless } = applySilences(plan, findings);
  if (asked.includes(uselessSilence)) {
    const codes = checks.map((check) => check.code);
    // what a check that is off, waits or failed would have found nobody knows
    const isKnown = ({ code }: Silence) =>
      !checks.some((check) => check.code === code && (!asked.includes(check) || waiting.has(check))) &&
      !failures.some((failure) => failure.code === code);
    const reports = () =>
      useless.filter(isKnown).map((silence) => reportUselessSilence(silence, codes, plan.source.text));
    collect(uselessSilence, reports, kept);
  }
  return { findings: kept.sort(inOrderOfTheText), failures };
}

/** The same plans, where it is said that one was asked for: what is missing among them may only not have been read yet. */
function saidWhenAsked(known: KnownPlans, say: () => void): KnownPlans {
  const said = <Arguments extends unknown[], Found>(ask: (...args: Arguments) => Found) => {
    return (...args: Arguments): Found => {
      say();
      return ask(...args);
    };
  };
  return {
    titles: said(() => known.titles()),
    named: said((title: string) => known.named(title)),
    peersOf: said((plan: Plan) => known.peersOf(plan)),
  };
}

function isAsked({ code, isOptional }: Check, settings: Settings): boolean {
  const severity = severityAsked(settings, code);
  return severity === undefined ? !isOptional : severity !== 'off';
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
