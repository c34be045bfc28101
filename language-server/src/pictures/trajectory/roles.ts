import { roleNames } from '../../messages/editor/roles.ts';
import type { Language } from '../../messages/localized.ts';
import type { YearRole } from '../../model/plan.ts';

/** What a chart calls a year by what it is to the indicator. */
export type RoleWords = Readonly<Record<YearRole, string>>;

/** Those of a language. */
export function roleWords(language: Language): RoleWords {
  const { baseline, milestone, target, outlook, standard, actual } = roleNames;
  return {
    baseline: baseline[language],
    milestone: milestone[language],
    target: target[language],
    outlook: outlook[language],
    standard: standard[language],
    actual: actual[language],
  };
}
