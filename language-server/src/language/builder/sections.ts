import { parseDeadline } from '../../core/model/deadline-parser.ts';
import { isOfLostTable } from '../../core/model/lost-tables.ts';
import type { DepartmentMention } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { Item, Member, PlanFile, Section as SectionNode } from '../generated/ast.ts';
import { joinName } from '../parser/lists.ts';
import type { BuildContext } from './context.ts';
import { buildMentions, roleOfKeyword } from './departments.ts';
import { buildTable } from './indicator-tables.ts';
import { buildIndicator } from './indicators.ts';
import { spanOf, tokenOf, tokensOfTypes } from './nodes.ts';
import { type Container, handedDown, type OpenSection, openSection } from './open-section.ts';
import { noneAbove } from './parts.ts';
import { plainTable } from './plain-tables.ts';
import { noteIndentation, problemOfField, problemOfPart, problemsOfText } from './problems.ts';

/** Builds a section with all below it; departments and deadlines pass down until a section names its own. */
export function buildSection(
  node: Container,
  parent: OpenSection | undefined,
  context: BuildContext,
): OpenSection {
  const section = openSection(node, parent);
  if (parent) {
    parent.sections.push(section);
    context.sections.push(section);
  }
  const members = (node.members as readonly PlanFile['members'][number][]).filter(
    (member): member is Member => member.$type !== 'Header' && member.$type !== 'Roster',
  );
  collectResponsibility(node, members, section, context);
  if (node.$type === 'Section' || node.$type === 'Item') addRunIn(node, section, context);

  let category: Sourced<string> | undefined;
  let above = noneAbove();
  for (const member of members) {
    if (member.$type === 'Indicator' || member.$type === 'Category')
      noteIndentation(member, context.problems);
    switch (member.$type) {
      case 'Paragraph': {
        const span = spanOf(member);
        const text = { value: context.source.text.slice(span.start, span.end), span };
        section.texts.push(text);
        if (!isOfLostTable(context.lostTables, span)) context.problems.push(...problemsOfText(text));
        break;
      }
      case 'Category':
        category = tokenOf(member, 'name');
        above = noneAbove();
        break;
      case 'Indicator':
        section.indicators.push(buildIndicator(member, section, category, above, context));
        break;
      case 'IndicatorTable':
        section.indicatorTables.push(buildTable(member, section, category, context));
        break;
      case 'PlainTable':
        section.tables.push(plainTable(member, section, context));
        break;
      case 'BadMember': {
        const span = spanOf(member.field);
        // said to have no place, and printed where it stands all the same
        section.texts.push({ value: member.field.text, span });
        context.problems.push(problemOfField(member.field));
        break;
      }
      case 'Box':
        buildSection(member, section, context);
        break;
    }
  }
  const below = node.$type === 'Box' || node.$type === 'Item' ? node.items : node.sections;
  const behind = node.$type === 'PlanFile' ? node.annexes : [];
  for (const child of [...below, ...behind]) buildSection(child, section, context);
  return section;
}

/** Named on lines of their own, or in brackets in the section's own paragraphs. */
function collectResponsibility(
  node: Container,
  members: readonly Member[],
  section: OpenSection,
  context: BuildContext,
): void {
  const mentions: DepartmentMention[] = [];
  const inlines = node.$type === 'Section' || node.$type === 'Item' ? [...node.inline] : [];
  const fields = [];
  for (const member of members) {
    if (member.$type === 'Paragraph') inlines.push(...member.inline);
    else if (member.$type === 'TaskField') fields.push(...member.fields);
  }
  for (const field of [...inlines.flatMap((inline) => inline.fields), ...fields]) {
    if (field.$type === 'DepartmentsField') {
      const role = roleOfKeyword(field.key);
      mentions.push(...buildMentions(field.mentions, role, context.departments));
    } else if (field.$type === 'BadField') {
      const problem = problemOfPart(field);
      if (problem) context.problems.push(problem);
    } else {
      const value = tokenOf(field, 'value');
      if (value) section.deadline = deadlineOf(value, context);
    }
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  context.mentions.push(...mentions);
  section.isTask = mentions.length > 0 || section.deadline !== undefined;
  const isAnnex = section.kind === 'annex';
  const above = section.parent && !isAnnex ? handedDown(section.parent as OpenSection) : {};
  if (mentions.length > 0) section.responsibility = { mentions };
  else if (above.responsibility) section.responsibility = above.responsibility;
  if (!section.deadline && above.deadline) section.deadline = above.deadline;
}

/** A copied text may break its lines within a deadline too. */
function deadlineOf(
  { value, span }: Sourced<string>,
  { header }: BuildContext,
): NonNullable<OpenSection['deadline']> {
  const deadline = parseDeadline(value, span.start, header.period?.value);
  return { ...deadline, text: joinName(deadline.text) };
}

/** `1.标题。正文`: the text behind the title is the section's first paragraph. */
function addRunIn(node: SectionNode | Item, section: OpenSection, { source, problems }: BuildContext): void {
  const starts = [tokenOf(node, 'runIn')?.span.start, node.inline[0] && spanOf(node.inline[0]).start];
  const start = Math.min(...starts.map((at) => at ?? Number.POSITIVE_INFINITY));
  if (start === Number.POSITIVE_INFINITY) return;
  const [eol] = tokensOfTypes(node, ['EOL']);
  const value = source.text.slice(start, eol?.start ?? spanOf(node).end).trimEnd();
  const text = { value, span: { start, end: start + value.length } };
  section.texts.push(text);
  problems.push(...problemsOfText(text));
}
