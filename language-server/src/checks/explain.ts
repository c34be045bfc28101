import { PlanIndex } from '../core/plans/plan-index.ts';
import type { Language } from '../core/text/localized.ts';
import { readPlan } from '../language/read-plan.ts';
import type { Check, Fix } from './check.ts';
import { checkPage } from './page.ts';
import { readSettings } from './read-settings.ts';
import { runChecks } from './run.ts';

/** The page of a check, with the fixes that its own examples are offered. */
export function explain(check: Check, language: Language): string {
  return checkPage(
    check,
    language,
    check.bad.flatMap((text) => fixesOffered(check, text)),
  );
}

function fixesOffered({ code, known = [], settings = '{}' }: Check, text: string): Fix[] {
  const index = new PlanIndex();
  for (const [at, companion] of known.entries())
    index.update(`known:${at}`, readPlan(companion, `known:${at}`));
  const plan = readPlan(text);
  index.update(plan.source.uri, plan);
  return runChecks(plan, readSettings(settings).settings, index).findings.flatMap((finding) =>
    finding.code === code ? (finding.fixes ?? []) : [],
  );
}
