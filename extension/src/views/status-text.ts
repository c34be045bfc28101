import { type Language, type Localized, plural, type Severity } from '../../../language-server/src/index.ts';
import type { PlanSummary } from '../../../language-server/src/server/protocol/preview.ts';
import { severityNames } from '../words.ts';

/** What there are icons for. */
const shown: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * How a plan stands: with VS Code's icons as `$(name)`, as short as the status bar needs it, and in full for a tooltip and
 * for being read out.
 */
export function statusText(
  { title, indicators, findings }: PlanSummary,
  language: Language,
): { readonly short: string; readonly full: string } {
  const count = indicatorCount(indicators)[language];
  const found = shown.filter((severity) => findings[severity] > 0);
  const icons = found.map((severity) => `$(${severity}) ${findings[severity]}`);
  const words = wordsOf(findings, language);
  const none = noFindings[language];
  return {
    short: [count, icons.join('  ') || '$(check)'].join('  ·  '),
    full: [title, count, ...(words.length > 0 ? words : [none])].join(' · '),
  };
}

/**
 * The same for VS Code's list of what there is to say of the language; while nothing is known yet that it is checked.
 * @param words how long the text is, where it is in front
 */
export function languageStatus(
  plan: PlanSummary | undefined,
  words: number | undefined,
  language: Language,
): { readonly text: string; readonly detail: string; readonly isGrave: boolean } {
  if (!plan) return { text: checking[language], detail: '', isGrave: false };
  const length = words === undefined ? [] : [wordsLong(words)[language]];
  return {
    text: wordsOf(plan.findings, language).join(' · ') || noFindings[language],
    detail: [plan.title, indicatorCount(plan.indicators)[language], ...length].join(' · '),
    isGrave: plan.findings.error > 0,
  };
}

function wordsOf(findings: PlanSummary['findings'], language: Language): string[] {
  return shown
    .filter((severity) => findings[severity] > 0)
    .map((severity) => `${severityNames[severity][language]} ${findings[severity]}`);
}

function indicatorCount(count: number): Localized {
  return { zh: `${count}项指标`, en: plural(count, 'indicator') };
}

function wordsLong(count: number): Localized {
  return { zh: `${count}字`, en: plural(count, 'word') };
}

const checking: Localized = { zh: '正在检查……', en: 'checking…' };

const noFindings: Localized = { zh: '没有发现问题', en: 'nothing found' };
