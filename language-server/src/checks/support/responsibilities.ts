import type { DepartmentMention, Plan } from '../../model/plan.ts';

/** Only separators and a note of the role between two names of one list. */
const inOneList = /^\s*(?:[（(][^（()）]{1,6}[）)])?\s*[、，,;；和及与/\s]*$/u;
/** 牵头部门：… and 配合部门：… one after the other, on lines of their own or in one bracket. */
const nextField =
  /^\s*(?:[（(][^（()）]{1,6}[）)])?[，,;；。\s]*(?:牵头|牽頭|配合|协同|協同|协办|协助|主责|责任|責任|lead|support|responsible)[^：:（()）【】]{0,6}[：:]\s*$/iu;

/**
 * The lists of departments a plan names, in document order: one bracket, or the lines of fields that
 * follow each other. A section whose paragraphs each end in a bracket has one list for each.
 */
export function departmentLists({ mentions, source, roster }: Plan): DepartmentMention[][] {
  const rosterEnd = roster.at(-1)?.span.end ?? 0;
  const lists: DepartmentMention[][] = [];
  let before: DepartmentMention | undefined;
  for (const mention of mentions) {
    if (mention.span.start < rosterEnd) continue;
    const between = before ? source.text.slice(before.span.end, mention.span.start) : '';
    const goesOn = before !== undefined && (inOneList.test(between) || nextField.test(between));
    if (goesOn) lists.at(-1)?.push(mention);
    else lists.push([mention]);
    before = mention;
  }
  return lists;
}

/** Whether two neighbours of a list stand in one field, with nothing but a separator (and a note) between them. */
export function areInOneField({ source }: Plan, a: DepartmentMention, b: DepartmentMention): boolean {
  const between = source.text.slice(a.span.end, b.span.start);
  return inOneList.test(between) && !/[\r\n]/.test(between.trim());
}

/** The end of a mention with the note of its role behind it: `市民政局（牵头）`. */
export function endWithNote({ source: { text } }: Plan, { span }: DepartmentMention): number {
  const note = /^\s*[（(][^（()）]{1,6}[）)]/u.exec(text.slice(span.end, span.end + 12));
  return span.end + (note?.[0].length ?? 0);
}
