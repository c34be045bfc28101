import { oncePer } from '../../core/model/once-per.ts';
import { own, ownMentions } from '../../core/model/own.ts';
import type { DepartmentMention, Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { keywordsIn, readSpellings } from '../../core/text/keyword-lookup.ts';
import { simplified } from '../../core/text/simplified.ts';
import { nounOf, type Wording } from '../tables/wording.ts';
import { roleHeading, word } from '../tables/words.ts';
import { officialWord } from './words.ts';

/**
 * Who answers for a section, and by when, as print has it at the end of the task: `（责任部门：甲、乙；完成时限：2025年底）`,
 * in the brackets that the plan itself uses. Only what is said on lines of their own: what stands in a
 * paragraph is printed with it, and what is inherited stands above. Empty where there is none.
 */
export function bracketOf(section: Section, plan: Plan, wording: Wording): string {
  const mentions = ownMentions(section).filter(({ name, span }) => name !== '' && !isInText(span, section));
  const deadline = own(section.deadline);
  const parts = [
    ...sentencesOf(mentions, plan, wording),
    ...(deadline?.text && !isInText(deadline.span, section)
      ? [officialWord('deadline', wording) + word('colon', wording) + deadline.text]
      : []),
  ];
  if (parts.length === 0) return '';
  const [open, close] = bracketsOf(plan, wording);
  return open + parts.join(word('semicolon', wording)) + close;
}

/** A paragraph without the bracket at its end that says who answers: for where a table says it. */
export function withoutBracket(text: string): string {
  const start = closingBracket.exec(simplified(text))?.index;
  return start ? text.slice(0, start) : text;
}

const label = keywordsIn('task').flatMap(readSpellings).join('|');
const closingBracket = new RegExp(
  `[（(【[［](?:${label})\\s*[：:](?:[^（(【[［）)】\\]］]|[（(][^（()）]*[）)])*[）)】\\]］][。.]?$`,
  'iu',
);

function isInText({ start, end }: Span, { texts }: Section): boolean {
  return texts.some(({ span }) => span.start <= start && end <= span.end);
}

/** One for each role; who leads among those responsible is marked, as the tables have it. */
function sentencesOf(mentions: readonly DepartmentMention[], plan: Plan, wording: Wording): string[] {
  const responsible = mentions.some(({ role }) => role === 'responsible');
  const roles = responsible ? (['responsible', 'support'] as const) : (['lead', 'support'] as const);
  return roles.flatMap((role) => {
    const names = mentions.flatMap((mention) => {
      if (mention.role === role) return [mention.name];
      return role === 'responsible' && mention.role === 'lead' ? [mention.name + word('lead', wording)] : [];
    });
    if (names.length === 0) return [];
    const heading = roleHeading(role, nounOf(plan), wording);
    return [heading + word('colon', wording) + names.join(word('separator', wording))];
  });
}

function bracketsOf(plan: Plan, wording: Wording): readonly [string, string] {
  if (wording === 'en') return [' (', ')'];
  return hasSquareBrackets(plan) ? ['【', '】'] : ['（', '）'];
}

const hasSquareBrackets = oncePer(({ source: { text } }: Plan) => /【(?:责任|牵头)/u.test(simplified(text)));
