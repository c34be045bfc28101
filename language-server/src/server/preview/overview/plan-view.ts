import type { Finding, Severity } from '../../../checks/check.ts';
import { grouped } from '../../../core/model/grouped.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Language } from '../../../core/text/localized.ts';
import { planTitle, unnamed } from '../../../core/wording/unnamed.ts';
import type { OverviewFinding, PlanSummary } from '../../protocol/preview.ts';
import { type DepartmentEntry, departmentEntries } from './department-entries.ts';
import { type DueEntry, dueEntries } from './due-entries.ts';
import { placeOfDuties } from './places.ts';

/** What one plan gives to an overview. */
export interface PlanView {
  readonly summary: PlanSummary;
  readonly place?: string | undefined;
  readonly departments: readonly DepartmentEntry[];
  readonly due: readonly DueEntry[];
  readonly findings: ReadonlyMap<Severity, readonly OverviewFinding[]>;
}

interface RememberedView {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly view: PlanView;
}

const remembered = new WeakMap<Plan, RememberedView>();

/** The same view as long as the plan and its findings are: in a folder of thousands, one changes at a time. */
export function viewOf(plan: Plan, findings: readonly Finding[], language: Language): PlanView {
  const known = remembered.get(plan);
  if (known?.findings === findings && known.language === language) return known.view;
  const view = {
    summary: summaryOf(plan, findings, language),
    place: placeOfDuties(plan),
    departments: departmentEntries(plan, language),
    due: dueEntries(plan, language),
    findings: findingsOf(plan, findings, language),
  };
  remembered.set(plan, { findings, language, view });
  return view;
}

/** A plan in one line, where there are too many for more. */
export function shortViewOf(plan: Plan, findings: readonly Finding[], language: Language): PlanView {
  return { summary: summaryOf(plan, findings, language), departments: [], due: [], findings: new Map() };
}

/** A plan that has not been checked yet. */
export function pendingViewOf(uri: string, title: string | undefined, language: Language): PlanView {
  const findings = { error: 0, warning: 0, info: 0, hint: 0 };
  const summary = { uri, title: title || unnamed.plan[language], indicators: 0, findings };
  return { summary, departments: [], due: [], findings: new Map() };
}

function summaryOf(plan: Plan, findings: readonly Finding[], language: Language): PlanSummary {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    uri: plan.source.uri,
    title: planTitle(plan, language),
    indicators: plan.indicators.length,
    findings: counts,
  };
}

function findingsOf(plan: Plan, findings: readonly Finding[], language: Language) {
  const { source } = plan;
  const placed = findings.map(({ severity, span, message, code }) => ({
    severity,
    finding: {
      uri: source.uri,
      plan: planTitle(plan, language),
      range: source.rangeOf(span),
      message: message[language],
      code,
    },
  }));
  const bySeverity = [...grouped(placed, ({ severity }) => severity)];
  return new Map(bySeverity.map(([severity, all]) => [severity, all.map(({ finding }) => finding)]));
}
