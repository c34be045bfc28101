import type { Deadline, DepartmentMention, Responsibility, Section, Task } from '../../../core/model/plan.ts';
import { headingLabel } from '../../../core/model/section-label.ts';
import { type Language, type Localized, plural } from '../../../core/text/localized.ts';
import { departmentList, eachOnce } from '../../../core/wording/departments.ts';
import { escapeMarkdown } from '../support/markdown.ts';
import { indicatorCount } from '../support/words.ts';
import { planItself } from './words.ts';

/** `- 标签：内容`; nothing where there is nothing to say. */
export function fact(label: Localized, content: string | undefined, language: Language): string | undefined {
  if (!content) return undefined;
  return language === 'zh' ? `- ${label.zh}：${content}` : `- ${label.en}: ${content}`;
}

/** A heading, or what a row says is to be done, as a card names it. */
export function sectionName(section: Task, language: Language): string {
  return escapeMarkdown(headingLabel(section)) || planItself[language];
}

/** 市民政局（牵头）、市财政局（配合）, with the section it is inherited from. */
export function answering(
  responsibility: Responsibility | undefined,
  language: Language,
): string | undefined {
  if (!responsibility) return undefined;
  const names = namesOf(responsibility.mentions, language);
  return names && names + origin(responsibility.inheritedFrom, language);
}

export function dueBy(deadline: Deadline | undefined, language: Language): string | undefined {
  return deadline && escapeMarkdown(deadline.text) + origin(deadline.inheritedFrom, language);
}

/** Each department once, with its role where it isn't the plain one. */
export function namesOf(mentions: readonly DepartmentMention[], language: Language): string {
  const escaped = eachOnce(mentions).map(({ name, role }) => ({ name: escapeMarkdown(name), role }));
  return departmentList(escaped, language);
}

function origin(from: Section | undefined, language: Language): string {
  return from ? say.inheritedFrom(sectionName(from, language))[language] : '';
}

/** `3项任务、12项指标`; nothing where there is neither. */
export function countsText(tasks: number, indicators: number, language: Language): string {
  return [tasks > 0 && taskCount(tasks)[language], indicators > 0 && indicatorCount(indicators)[language]]
    .filter(Boolean)
    .join(language === 'zh' ? '、' : ', ');
}

function taskCount(count: number): Localized {
  return { zh: `${count}项任务`, en: plural(count, 'task') };
}

/** A list as long as a card can hold. @param count how many there are, if more than are told */
export function shortened(
  items: readonly string[],
  language: Language,
  limit = 12,
  count = items.length,
): string[] {
  if (count <= limit) return [...items];
  return [...items.slice(0, limit), say.more(count - limit)[language]];
}

const say = {
  inheritedFrom: (heading: string): Localized => ({
    zh: `（承用“${heading}”的）`,
    en: ` (inherited from “${heading}”)`,
  }),
  more: (count: number): Localized => ({ zh: `……还有${count}项`, en: `… and ${count} more` }),
};
