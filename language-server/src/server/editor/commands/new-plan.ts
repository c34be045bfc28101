import type { Period } from '../../../core/model/period.ts';
import { parsePeriod, periodInTitle } from '../../../core/model/period-parser.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { templates } from '../../../exchange/templates/index.ts';
import { languageOfTitle, newPlan, usualPeriod } from '../../../exchange/templates/new-plan.ts';
import { unfilledText } from '../../../exchange/templates/pieces.ts';
import type { TemplateName } from '../../../exchange/templates/template.ts';
import { readPlan } from '../../../language/read-plan.ts';
import type {
  NewPlanParams,
  NewPlanText,
  PeriodCheck,
  TitleCheck,
  TitleParams,
} from '../../protocol/commands.ts';
import { snippetOf } from '../completion/unfilled.ts';

/** Longer ones are a paragraph that was pasted by mistake; in characters. */
const longestTitle = 120;

/**
 * Whether a plan can be called so, and which years its title names; where it names none, those that plans made from
 * the template usually have.
 */
export function checkTitle(
  { title, template }: TitleParams,
  language: Language,
  today: Date = new Date(),
): TitleCheck {
  const problem = titleProblem(title);
  const period = periodInTitle(title) ?? usualPeriodOf(title, template, today);
  return { ...(problem && { problem: problem[language] }), period: period?.text ?? '' };
}

function usualPeriodOf(title: string, template: TemplateName | undefined, today: Date): Period | undefined {
  const chosen = templates.find(({ name }) => name === template);
  return chosen && usualPeriod(chosen, today.getFullYear(), languageOfTitle(title));
}

/** Whether a period can be read; none at all is no problem. */
export function checkPeriod(period: string, language: Language): PeriodCheck {
  return period.trim() === '' || parsePeriod(period) ? {} : { problem: periodProblem[language] };
}

function titleProblem(title: string): Localized | undefined {
  const wanted = title.trim();
  if (wanted === '') return titleProblems.empty;
  if (/[\r\n]/u.test(wanted)) return titleProblems.notOneLine;
  if ([...wanted].length > longestTitle) return titleProblems.tooLong;
  // the language itself says what it can hold
  const kept = readPlan(`规划 ${wanted}\n`).header.title?.value ?? '';
  if (kept === '') return titleProblems.empty;
  return kept === wanted ? undefined : titleProblems.lost(kept);
}

/** A new plan from a template, to be filled in. Its years are left open only where the drafter gave none on purpose. */
export function newPlanText(
  { title, template, period, departments = '' }: NewPlanParams,
  today: Date = new Date(),
): NewPlanText {
  const [usual] = templates;
  const chosen = templates.find(({ name }) => name === template) ?? usual;
  if (!chosen) return { snippet: '', text: '' };
  const wanted = title.replace(/\s+/gu, ' ').trim();
  const years =
    parsePeriod(period ?? '') ??
    periodInTitle(wanted) ??
    (period === undefined ? usualPeriodOf(wanted, chosen.name, today) : undefined);
  const lines = newPlan({ title: wanted, period: years, departments: namesIn(departments) }, chosen);
  return { snippet: snippetOf(lines), text: `${unfilledText(lines)}\n` };
}

/** What stands between two names: a mark, a line break, and in Chinese, whose names hold no blanks, these too. */
const betweenNames = /[,，、;；|｜\r\n\t]+|(?<=[\p{Script=Han}）)])[ 　]+(?=\p{Script=Han})/u;

/** Each once, in the order given; a bar would part the cells of a table. */
function namesIn(departments: string): string[] {
  const names = departments.split(betweenNames).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Why a plan can't be called so. */
const titleProblems = {
  empty: { zh: '请写规划名称', en: 'Give the plan a title' },
  notOneLine: { zh: '规划名称只能写一行', en: 'A title is one line' },
  lost: (kept: string): Localized => ({
    zh: `规划名称会被读成“${kept}”：请换个写法`,
    en: `The title would be read as “${kept}”; write it otherwise`,
  }),
  tooLong: { zh: '规划名称太长：请不要超过120个字', en: 'The title is too long: at most 120 characters' },
} as const;

/** Why that is no period of a plan. */
const periodProblem: Localized = {
  zh: '读不出是哪几年：请写成“2026—2028年”或“十五五”',
  en: 'No years can be read there; write “2026—2028” or “十五五”',
};
