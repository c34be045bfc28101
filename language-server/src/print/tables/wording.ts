import { keywords } from '../../../../grammar/keywords.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import { readSpellings } from '../../core/text/keyword-lookup.ts';
import type { Language } from '../../core/text/localized.ts';
import { scriptOf } from '../../core/text/script.ts';
import { simplified } from '../../core/text/simplified.ts';

/** Tables are headed in the language asked for, and in Chinese in the characters the plan is written in. */
export type Wording = Language | 'hant';

/** Whom a plan makes answer: 责任部门 or 责任单位. */
export type Noun = 'department' | 'unit';

/** Keywords as lines, cells and brackets begin with them. */
function keywordsOf(spelled: readonly string[]): RegExp {
  return new RegExp(`(?:^|[|（(【])[^\\S\\r\\n]*(?:${spelled.join('|')})(?=[\\s:：|]|$)`, 'gmu');
}

export function wordingOf({ source: { text } }: Plan, language: Language): Wording {
  if (language === 'en') return 'en';
  return scriptOf(text) === 'traditional' ? 'hant' : 'zh';
}

const whoAnswers = keywords
  .filter(({ name }) => name.endsWith('部门') && name !== '部门')
  .flatMap((keyword) => readSpellings(keyword));
const ofUnits = keywordsOf(whoAnswers.filter((each) => /单位$/u.test(each)));
const ofDepartments = keywordsOf(whoAnswers.filter((each) => /部门$/u.test(each)));

/** The noun the plan's own keywords end in more often: it goes on in the headings. */
export const nounOf = oncePer(
  ({ source: { text } }: Plan): Noun =>
    count(text, ofUnits) > count(text, ofDepartments) ? 'unit' : 'department',
);

function count(text: string, pattern: RegExp): number {
  return simplified(text).match(pattern)?.length ?? 0;
}
