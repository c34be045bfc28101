import { simplified } from '../../../core/text/simplified.ts';
import { roleFields } from '../fields.ts';
import type { MentionDraft, SectionContent } from '../plan-draft.ts';
import { saidInText } from './elements.ts';
import { fieldLines } from './field-lines.ts';
import { childrenNamed, linesOf, textOf, type XmlTree } from './xml.ts';

/** What a goal or an objective says, but for its indicators. */
export function sectionContents(element: XmlTree): SectionContent[] {
  const { fields, others } = fieldLines(textOf(element, 'OtherInformation'), ['期限']);
  const deadline = fields.get('期限');
  const stakeholders = childrenNamed(element, 'Stakeholder');
  const mentions = stakeholders.flatMap(mentionOf);
  return [
    ...textContents(textOf(element, 'Description')),
    ...textContents(others.join('\n')),
    ...stakeholders.flatMap(whoElse),
    ...(mentions.length > 0 ? [{ kind: 'departments', mentions } as const] : []),
    ...(deadline === undefined ? [] : [{ kind: 'deadline', text: deadline } as const]),
  ];
}

/** The paragraphs of a text; lines in bars are the rows of a table. */
export function textContents(text: string | undefined): SectionContent[] {
  const contents: SectionContent[] = [];
  let rows: string[][] | undefined;
  for (const line of linesOf(text)) {
    if (!/^\|.*\|$/u.test(line)) {
      rows = undefined;
      contents.push({ kind: 'text', text: line });
      continue;
    }
    const cells = line.slice(1, -1).split(/(?<!\\)\|/u);
    if (!rows) {
      rows = [];
      contents.push({ kind: 'table', rows });
    }
    rows.push(cells.map((cell) => cell.trim()));
  }
  return contents;
}

/** A department that answers for it, unless a paragraph says so already. */
function mentionOf(stakeholder: XmlTree): MentionDraft[] {
  const name = textOf(stakeholder, 'Name');
  if (name === undefined) return [];
  return childrenNamed(stakeholder, 'Role')
    .filter((role) => isPerformer(role) && textOf(role, 'Description') !== saidInText)
    .map((role) => ({ name, role: roleOf(textOf(role, 'Name') ?? '') }));
}

function isPerformer(role: XmlTree): boolean {
  return childrenNamed(role, 'RoleType').some(({ text }) => text === 'Performer');
}

function roleOf(name: string): MentionDraft['role'] {
  if (name === roleFields.lead || /牵头|\blead/iu.test(simplified(name))) return 'lead';
  return name === roleFields.support || /配合|\bsupport/iu.test(name) ? 'support' : 'responsible';
}

/** A stakeholder who doesn't answer for anything, and what is said of one, as a paragraph. */
function whoElse(stakeholder: XmlTree): SectionContent[] {
  const name = textOf(stakeholder, 'Name');
  const roles = childrenNamed(stakeholder, 'Role');
  const isOther = !roles.some(isPerformer);
  const said = [stakeholder, ...roles]
    .flatMap((element) => textOf(element, 'Description') ?? [])
    .filter((each) => each !== saidInText);
  if (name === undefined || (!isOther && said.length === 0)) return [];
  const roleNames = isOther ? roles.flatMap((role) => textOf(role, 'Name') ?? []) : [];
  const word = isOther ? '相关方' : '责任方说明';
  return [{ kind: 'text', text: `${word}：${[name, ...roleNames, ...said].join('；')}` }];
}
