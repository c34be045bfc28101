import { ownMentions } from '../../../core/model/own.ts';
import type { DepartmentMention, Section } from '../../../core/model/plan.ts';
import { inOneLine, roleFields } from '../fields.ts';
import type { IndicatorDraft, SectionContent, SectionDraft } from '../plan-draft.ts';
import { saidInText } from './elements.ts';
import type { Element } from './serialise.ts';

/** What a goal and an objective have alike; `draft` is of the same section. */
export function sectionChildren(
  section: Section,
  { mark, title, runIn, contents }: SectionDraft,
): Element['children'] {
  const first: SectionContent[] = runIn === undefined ? [] : [{ kind: 'text', text: runIn }];
  const deadlines = contents.flatMap((content) =>
    content.kind === 'deadline' ? [`期限：${inOneLine(content.text)}`] : [],
  );
  return {
    Name: inOneLine(title),
    Description: bodyText([...first, ...contents]),
    SequenceIndicator: mark || undefined,
    Stakeholder: performers(section),
    OtherInformation: deadlines.join('\n') || undefined,
  };
}

/** Paragraphs and tables, a line each paragraph and row. */
export function bodyText(contents: readonly SectionContent[]): string {
  return contents
    .flatMap((content) => {
      if (content.kind === 'text') return [content.text];
      return content.kind === 'table'
        ? content.rows.map((row) => `| ${row.map(inOneLine).join(' | ')} |`)
        : [];
    })
    .join('\n');
}

export function indicatorsIn({ contents }: Pick<SectionDraft, 'contents'>): IndicatorDraft[] {
  return contents.flatMap((content) => {
    if (content.kind === 'indicator') return [content.indicator];
    return content.kind === 'indicators' ? content.rows : [];
  });
}

/** The departments that the section itself says answer for it. */
function performers(section: Section): Element[] {
  const isInText = ({ span }: DepartmentMention) =>
    section.texts.some((text) => text.span.start <= span.start && span.end <= text.span.end);
  return ownMentions(section).map((mention) => ({
    attributes: { StakeholderTypeType: 'Organization' },
    children: {
      Name: inOneLine(mention.name),
      Role: {
        children: {
          Name: roleFields[mention.role],
          Description: isInText(mention) ? saidInText : undefined,
          RoleType: 'Performer',
        },
      },
    },
  }));
}
