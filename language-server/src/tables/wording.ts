import { type Keyword, keywords, spellings } from '../../../grammar/keywords.ts';
import type { Language } from '../messages/localized.ts';
import type { Plan } from '../model/plan.ts';

/** Tables are headed in the language asked for, and in Chinese in the characters the plan is written in. */
export type Wording = Language | 'hant';

/** Whom a plan makes answer: 责任部门 or 责任单位. */
export type Noun = 'department' | 'unit';

/** Keywords as lines, cells and brackets begin with them. */
function keywordsOf(spelled: readonly string[]): RegExp {
  return new RegExp(`(?:^|[|（(【])[^\\S\\r\\n]*(?:${spelled.join('|')})(?=[\\s:：|]|$)`, 'gmu');
}

function writtenOnlyIn(script: 'simplified' | 'traditional', other: 'simplified' | 'traditional'): RegExp {
  const table: readonly Keyword[] = keywords;
  return keywordsOf(
    table.flatMap((keyword) => keyword[script].filter((each) => !keyword[other].includes(each))),
  );
}

const simplified = writtenOnlyIn('simplified', 'traditional');
const traditional = writtenOnlyIn('traditional', 'simplified');

export function wordingOf({ source: { text } }: Plan, language: Language): Wording {
  if (language === 'en') return 'en';
  return count(text, traditional) > count(text, simplified) ? 'hant' : 'zh';
}

const whoAnswers = keywords
  .filter(({ name }) => name.endsWith('部门') && name !== '部门')
  .flatMap((keyword) => spellings(keyword));
const ofUnits = keywordsOf(whoAnswers.filter((each) => /[单單]位$/u.test(each)));
const ofDepartments = keywordsOf(whoAnswers.filter((each) => /部[门門]$/u.test(each)));

/** The noun the plan's own keywords end in more often: it goes on in the headings. */
export function nounOf({ source: { text } }: Plan): Noun {
  return count(text, ofUnits) > count(text, ofDepartments) ? 'unit' : 'department';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
