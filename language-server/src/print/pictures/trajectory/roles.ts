import type { YearRole } from '../../../core/model/plan.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { roleNames } from '../../../core/wording/roles.ts';

/** What a chart calls a year by what it is to the indicator. */
export type RoleWords = Readonly<Record<YearRole, string>>;

/** What a chart says in words: the roles, and what is to be reached in no certain year. */
export interface ChartWords extends RoleWords {
  readonly bound: (text: string) => string;
}

/** Those of a language. */
export function chartWords(language: Language): ChartWords {
  const { baseline, milestone, target, outlook, standard, actual } = roleNames;
  return {
    baseline: baseline[language],
    milestone: milestone[language],
    target: target[language],
    outlook: outlook[language],
    standard: standard[language],
    actual: actual[language],
    bound: (text) => toReach(text)[language],
  };
}

function toReach(text: string): Localized {
  return { zh: `要达到${text}`, en: `to reach ${text}` };
}
