import type { MarkupContent } from 'vscode-languageserver-types';
import type { Fact } from '../../../core/facts/fact.ts';
import type { FactGroup } from '../../../core/facts/groups.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { yearText } from '../../../core/wording/years.ts';
import { bold, escapeMarkdown, markup } from '../support/markdown.ts';

/** What a figure of the text says, and where else the same quantity stands. */
export function factCard(plan: Plan, fact: Fact, group: FactGroup, language: Language): MarkupContent {
  const said = [bold(fact.name), escapeMarkdown(saying(fact, language))].join(' ');
  return markup(said, placesOf(plan, group, language));
}

/** Where a quantity stands, each place with what it says; undefined where it is said but once. */
export function placesOf(plan: Plan, { facts }: FactGroup, language: Language): string | undefined {
  if (facts.length < 2) return undefined;
  const places = facts.slice(0, most).map((fact) => {
    const line = plan.source.positionAt(fact.value.span.start).line + 1;
    return `- ${say.line(line)[language]}${escapeMarkdown(saying(fact, language))}`;
  });
  if (facts.length > most) places.push('- …');
  return [say.places(facts.length)[language], ...places].join('\n');
}

/** More places than this are no help. */
const most = 12;

function saying({ year, part, value, field }: Fact, language: Language): string {
  const time = year === undefined ? '' : `${yearText(year, part)[language]} `;
  return `${time}${value.text.replace(/\s+/gu, ' ').trim()}${field ? say.inIndicator[language] : ''}`;
}

const say = {
  places: (count: number): Localized => ({
    zh: `这个数在${count}处出现：`,
    en: `This quantity is stated in ${count} places:`,
  }),
  line: (line: number): Localized => ({ zh: `第${line}行：`, en: `line ${line}: ` }),
  inIndicator: { zh: '（指标）', en: ' (indicator)' },
};
