import { periodInTitle } from '../../../core/model/period-parser.ts';
import { headerFields, inOneLine } from '../fields.ts';
import type { DepartmentDraft, HeaderDraft, HeaderField } from '../plan-draft.ts';
import { rosterWords } from './elements.ts';
import { fieldLines } from './field-lines.ts';
import { itemsOf, mentionsOf } from './mentions.ts';
import { childrenNamed, linesOf, textOf, type XmlTree } from './xml.ts';

/** The header, and the lines of OtherInformation that are nothing of it. */
export function readHeader(
  root: XmlTree,
  organizations: readonly XmlTree[],
): { readonly header: HeaderDraft; readonly others: readonly string[] } {
  const title = textOf(root, 'Name');
  const issuers = organizations.flatMap((each) => textOf(each, 'Name') ?? []).map(inOneLine);
  const { fields, others } = fieldLines(textOf(root, 'OtherInformation'), headerFields);
  const written = Object.fromEntries(fields) as Partial<Record<HeaderField, string>>;
  return {
    header: {
      ...(title !== undefined && { title }),
      fields: {
        ...(issuers.length > 0 && { 发文机关: issuers.join('、') }),
        ...datesOf(root, title),
        ...written,
      },
    },
    others,
  };
}

/** The days that AdministrativeInformation has: the period, unless the title says it, and the day of publication. */
function datesOf(root: XmlTree, title: string | undefined): Partial<Record<HeaderField, string>> {
  const date = (name: string) =>
    /^(\d{4})-(\d{2})-(\d{2})/u.exec(textOf(root, 'AdministrativeInformation', name) ?? '');
  const [start, end] = [date('StartDate')?.[1], date('EndDate')?.[1]];
  const inTitle = title === undefined ? undefined : periodInTitle(title);
  const isInTitle = inTitle && `${inTitle.start}` === start && `${inTitle.end}` === end;
  const [, year, month, day] = date('PublicationDate') ?? [];
  return {
    ...(year !== undefined && { 发布日期: `${year}年${Number(month)}月${Number(day)}日` }),
    ...(start !== undefined && end !== undefined && !isInTitle && { 规划期: `${start}—${end}年` }),
  };
}

/** The stakeholders of the organizations, but for persons, who are no departments. */
export function rosterOf(organizations: readonly XmlTree[]): DepartmentDraft[] {
  return organizations
    .flatMap((each) => childrenNamed(each, 'Stakeholder'))
    .filter(({ attributes }) => attributes.StakeholderTypeType !== 'Person')
    .flatMap((stakeholder) => {
      const name = textOf(stakeholder, 'Name');
      return name === undefined ? [] : [departmentOf(name, linesOf(textOf(stakeholder, 'Description')))];
    });
}

function departmentOf(name: string, lines: readonly string[]): DepartmentDraft {
  const listed = (word: string) =>
    lines.flatMap((line) => (line.startsWith(word) ? itemsOf(line.slice(word.length)) : []));
  const members = listed(rosterWords.members).flatMap((member) => mentionsOf(member, 'responsible'));
  return { name, shortNames: listed(rosterWords.shortNames), members };
}
