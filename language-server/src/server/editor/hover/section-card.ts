import type { MarkupContent } from 'vscode-languageserver-types';
import { fieldHeadings } from '../../../core/fields/field-names.ts';
import { ownMentions } from '../../../core/model/own.ts';
import type { Plan, Section } from '../../../core/model/plan.ts';
import { headingLabel } from '../../../core/model/section-label.ts';
import { taskRowsBelow } from '../../../core/model/task-rows.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { bold, escapeMarkdown, markup } from '../support/markdown.ts';
import { indicatorsBelow, sectionsBelow, tasksBelow } from '../support/sections.ts';
import { answering, countsText, dueBy, fact, namesOf } from './answers.ts';
import { sharedLabels } from './words.ts';

/** What stands under a heading, who answers for it and by when. */
export function sectionCard(section: Section, language: Language): MarkupContent {
  const own = answering(section.responsibility, language);
  const below = own ? undefined : namesOf(mentionsBelow(section), language);
  return markup(
    bold(headingLabel(section)),
    [
      fact(labels.contents, contentsOf(section, language), language),
      fact(fieldHeadings.责任部门, own, language),
      fact(labels.below, below, language),
      fact(fieldHeadings.期限, dueBy(section.deadline, language), language),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** The plan in a few words, at its title. */
export function planCard({ header, root }: Plan, language: Language): MarkupContent {
  return markup(
    bold(header.title?.value ?? ''),
    [
      fact(labels.period, header.period && escapeMarkdown(header.period.value.text), language),
      fact(labels.contents, contentsOf(root, language), language),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

function contentsOf(section: Section, language: Language): string {
  return countsText(tasksBelow(section).length, indicatorsBelow(section).length, language);
}

function mentionsBelow(section: Section) {
  return [...sectionsBelow(section), ...taskRowsBelow(section), ...indicatorsBelow(section)]
    .flatMap(ownMentions)
    .map((mention) => ({ ...mention, role: 'responsible' as const }));
}

const labels = {
  ...sharedLabels,
  period: { zh: '规划期', en: 'Period' },
  contents: { zh: '内容', en: 'Contents' },
  below: { zh: '其下的部门', en: 'Departments below' },
} as const satisfies Record<string, Localized>;
