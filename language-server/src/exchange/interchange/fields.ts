import { spellingIn as keywordIn } from '../../../../grammar/keywords.ts';
import { isValueField } from '../../core/fields/indicator-fields.ts';
import type { DepartmentRole } from '../../core/model/plan.ts';
import { keywordNamed, keywordsIn } from '../../core/text/keyword-lookup.ts';
import { asOwnWord } from '../../core/text/own-words.ts';
import type { Script } from '../../core/text/script.ts';
import type { FieldTexts, HeaderField, MentionDraft, WrittenField } from './plan-draft.ts';

/** A field's keyword and what stands behind its colon. */
export type FieldText<Name extends string = string> = readonly [keyword: Name, content: string];

/** The fields of the `规划` block, in the order of the language. */
export const headerFields = keywordsIn('header').map(({ name }) => name) as readonly HeaderField[];

/** The fields of an indicator that are one text in a draft, in the order of the language. */
export const writtenFields = keywordsIn('indicator')
  .map(({ name }) => name)
  .filter(
    (name) => !isValueField(name) && !['责任部门', '牵头部门', '配合部门'].includes(name),
  ) as readonly WrittenField[];

/** The field that names departments of a role. */
export const roleFields = {
  responsible: '责任部门',
  lead: '牵头部门',
  support: '配合部门',
} as const satisfies Record<DepartmentRole, string>;

/** How keywords and words of ours are written: in the script of the plan's own words. */
export type DraftSpelling = (word: string) => string;

/** As the grammar knows them: for forms that no plan is written in. */
export const asNamed: DraftSpelling = (word) => word;

export function spellingIn(script: Script): DraftSpelling {
  return (word) => {
    const keyword = keywordNamed(word);
    return keyword ? keywordIn(keyword, script) : asOwnWord(word, script);
  };
}

function noteOf(role: DepartmentRole, spelt: DraftSpelling): string {
  if (role === 'responsible') return '';
  return `（${spelt(role === 'lead' ? '牵头' : '配合')}）`;
}

/** Those fields that are given, in the order of `names`. */
export function givenFields<Name extends HeaderField | WrittenField>(
  fields: FieldTexts<Name>,
  names: readonly Name[],
): FieldText<Name>[] {
  return names.flatMap((name) => {
    const content = fields[name];
    return content === undefined ? [] : [[name, inOneLine(content)] as const];
  });
}

/**
 * Who answers: one field for each role, where those of a role stand together; else one field that notes the role
 * behind each name, so that their order is kept.
 */
export function departmentFields(mentions: readonly MentionDraft[], spelt: DraftSpelling): FieldText[] {
  const runs: { role: DepartmentRole; names: string[] }[] = [];
  for (const { name, role } of mentions) {
    const last = runs.at(-1);
    if (last?.role === role) last.names.push(inOneLine(name));
    else runs.push({ role, names: [inOneLine(name)] });
  }
  if (new Set(runs.map(({ role }) => role)).size < runs.length)
    return [[roleFields.responsible, notedList(mentions, spelt)]];
  return runs.map(({ role, names }) => [roleFields[role], names.join('、')]);
}

/** 市民政局（牵头）、市财政局 */
export function notedList(mentions: readonly MentionDraft[], spelt: DraftSpelling): string {
  return mentions.map(({ name, role }) => inOneLine(name) + noteOf(role, spelt)).join('、');
}

/** A text for a place that ends with its line. */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').trim();
}

/** `指标 床位`; a colon in front of the name would be taken for the keyword's. */
export function blockHead(keyword: string, name: string): string {
  return `${keyword} ${inOneLine(name).replace(/^[\s:：]+/u, '')}`.trimEnd();
}
