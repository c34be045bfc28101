import { parsePeriod, periodInTitle } from '../../../core/model/period-parser.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { templates } from '../../../exchange/templates/index.ts';
import { newPlan } from '../../../exchange/templates/new-plan.ts';
import { type FillPlace, type UnfilledLine, unfilledText } from '../../../exchange/templates/pieces.ts';
import { readPlan } from '../../../language/read-plan.ts';
import type { NewPlanParams, NewPlanText, PeriodCheck, TitleCheck } from '../../protocol/commands.ts';
import { inSnippet } from '../completion/offer.ts';

/** Longer ones are a paragraph that was pasted by mistake; in characters. */
const longestTitle = 120;

/** Whether a plan can be called so, and which years its title names. */
export function checkTitle(title: string, language: Language): TitleCheck {
  const problem = titleProblem(title);
  return { ...(problem && { problem: problem[language] }), period: periodInTitle(title)?.text ?? '' };
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

/** A new plan from a template, to be filled in. */
export function newPlanText({ title, template, period, departments = '' }: NewPlanParams): NewPlanText {
  const [usual] = templates;
  const chosen = templates.find(({ name }) => name === template) ?? usual;
  if (!chosen) return { snippet: '', text: '' };
  const wanted = title.replace(/\s+/gu, ' ').trim();
  const lines = newPlan(
    {
      title: wanted,
      period: parsePeriod(period ?? '') ?? periodInTitle(wanted),
      departments: namesIn(departments),
    },
    chosen,
  );
  return { snippet: snippetOf(lines), text: `${unfilledText(lines)}\n` };
}

/** Each once, in the order given. */
function namesIn(departments: string): string[] {
  const names = departments.split(/[,，、;；\r\n]+/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Lines with a tab stop at each place, in the order of the text; the last stop is the end. */
function snippetOf(lines: readonly UnfilledLine[]): string {
  let number = 0;
  const piece = (each: string | FillPlace) =>
    typeof each === 'string' ? inSnippet(each) : stopOf(each, ++number);
  return `${lines.map((line) => line.map(piece).join('')).join('\n')}\n$0`;
}

function stopOf({ fill, choices }: FillPlace, number: number): string {
  if (choices) {
    const escaped = choices.map((choice) => choice.replace(/[\\,|$}]/g, '\\$&'));
    return `\${${number}|${escaped.join(',')}|}`;
  }
  return fill === '' ? `$${number}` : `\${${number}:${inSnippet(fill)}}`;
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
