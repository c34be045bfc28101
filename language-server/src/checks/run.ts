import { atOnce } from '../core/model/at-once.ts';
import { expectTexts } from '../core/model/once-per.ts';
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

/** The same, and what of it need not be looked for again when other plans change. */
export interface RepeatableResult extends CheckResult {
  readonly own: OwnFindings;
}

/** What those checks found that looked at no other plan: it stays true of the plan whatever becomes of the others. */
export interface OwnFindings {
  /** Silenced ones too. */
  readonly findings: readonly Finding[];
  /** The codes of these checks. */
  readonly codes: readonly string[];
}

/** A plan's paragraphs, titles and fields are no shorter on average. */
const lettersAText = 8;

const nothingOwn: OwnFindings = { findings: [], codes: [] };

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
  return atOnce(runChecksInSteps(plan, settings, known));
}

/**
 * The same, with a pause after each check: who has others to serve goes on when they are served, or not at all.
 * @param own what is known of the plan from a run with the same settings: only what may have changed with others is looked for
 */
export function* runChecksInSteps(
  plan: Plan,
  settings: Settings,
  known: KnownPlans,
  own = nothingOwn,
): Generator<undefined, RepeatableResult> {
  expectTexts(plan.source.text.length / lettersAText);
  const severityOf = (code: string) => severityAsked(settings, code);
  const asked = checks.filter((check) => isAsked(check, settings));
  const ownCodes = new Set(own.codes);
  const ownFindings = [...own.findings];
  const besideOthers: Finding[] = [];
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
    if (ownCodes.has(check.code)) continue;
    const found: Finding[] = [];
    const others = saidWhenAsked(known);
    collect(check, () => check.run(plan, others, settings.office ?? noOfficeRules), found);
    if (!others.wereAsked()) {
      ownFindings.push(...found);
      if (!failures.some(({ code }) => code === check.code)) ownCodes.add(check.code);
    } else if (known.areUnread) waiting.add(check);
    else besideOthers.push(...found);
    yield;
  }
  const findings = [...ownFindings, ...besideOthers];
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
  return {
    findings: kept.sort(inOrderOfTheText),
    failures,
    own: { findings: ownFindings, codes: [...ownCodes] },
  };
}

/** The same plans, which say whether somebody has asked for one. */
function saidWhenAsked(known: KnownPlans): KnownPlans & { wereAsked(): boolean } {
  let wereAsked = false;
  const asked = (): KnownPlans => {
    wereAsked = true;
    return known;
  };
  return {
    titles: () => asked().titles(),
    named: (title) => asked().named(title),
    peersOf: (plan) => asked().peersOf(plan),
    wereAsked: () => wereAsked,
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
