import { editorMessages } from '../../messages/editor/common.ts';
import type { Language, Localized } from '../../messages/localized.ts';
import type { Deadline, DepartmentMention, Responsibility, Section, Task } from '../../model/plan.ts';
import { escapeMarkdown } from '../support/markdown.ts';
import { headingOf } from '../support/sections.ts';
import { planItself } from './words.ts';

/** `- 标签：内容`; nothing where there is nothing to say. */
export function fact(label: Localized, content: string | undefined, language: Language): string | undefined {
  if (!content) return undefined;
  return language === 'zh' ? `- ${label.zh}：${content}` : `- ${label.en}: ${content}`;
}

/** A heading, or what a row says is to be done, as a card names it. */
export function sectionName(section: Task, language: Language): string {
  return escapeMarkdown(headingOf(section)) || planItself[language];
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
  const seen = new Map<string, string>();
  for (const { name, role } of mentions) {
    if (name === '' || seen.has(name)) continue;
    const note = role === 'responsible' ? '' : roleNote[role][language];
    seen.set(name, escapeMarkdown(name) + note);
  }
  return [...seen.values()].join(language === 'zh' ? '、' : ', ');
}

const roleNote = {
  lead: { zh: '（牵头）', en: ' (lead)' },
  support: { zh: '（配合）', en: ' (support)' },
} as const;

function origin(from: Section | undefined, language: Language): string {
  return from ? say.inheritedFrom(sectionName(from, language))[language] : '';
}

/** `3项任务、12项指标`; nothing where there is neither. */
export function countsText(tasks: number, indicators: number, language: Language): string {
  return [
    tasks > 0 && editorMessages.taskCount(tasks)[language],
    indicators > 0 && editorMessages.indicatorCount(indicators)[language],
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '、' : ', ');
}

/** A list as long as a card can hold. */
export function shortened(items: readonly string[], language: Language, limit = 12): string[] {
  if (items.length <= limit) return [...items];
  return [...items.slice(0, limit), say.more(items.length - limit)[language]];
}

const say = {
  inheritedFrom: (heading: string): Localized => ({
    zh: `（承用“${heading}”的）`,
    en: ` (inherited from “${heading}”)`,
  }),
  more: (count: number): Localized => ({ zh: `……还有${count}项`, en: `… and ${count} more` }),
};
