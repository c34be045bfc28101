import { oncePer } from '../../core/model/once-per.ts';
import type { DepartmentMention, Plan } from '../../core/model/plan.ts';
import { roleVerb } from '../../core/model/role-words.ts';
import { fold, foldedChars } from '../../core/model/value/fold.ts';
import { charTest } from '../../core/text/char-table.ts';

/** What says the role behind a name: in brackets for it alone, as a verb for all since the last comma. */
const note = `(?:\\([^()]{1,6}\\)|${roleVerb})`;
/** Only separators and a note of the role between two names of one list. */
const inOneList = new RegExp(`^${note}?[、,;和及与/]*$`, 'u');
/** 牵头部门：… and 配合部门：… one after the other, on lines of their own or in one bracket. */
const nextField = new RegExp(
  `^${note}?[,;。]*(?:牵头|配合|协同|协[办助]|主责|责任|lead|support|responsible)[^:()[\\]]{0,6}:$`,
  'iu',
);
/** 甲牵头，乙配合；丙牵头，丁配合: behind a verb and a semicolon the next one leads something else. */
const endsWithVerb = new RegExp(`^${roleVerb};$`, 'u');
/** 牵头单位 and 配合单位 as two cells of a row. */
const nextCell = new RegExp(`^${note}?\\|[-—|]*$`, 'u');
/** 配合部门：… behind a blank is a field of its own. */
const noField = '(?![^,;。()]{0,4}:)';
const noteAtStart = new RegExp(`^${note}${noField}`, 'u');
const verbAtStart = new RegExp(`^${roleVerb}${noField}`, 'u');
/** No note is longer. */
const longestNote = 24;

/**
 * The lists of departments a plan names, in document order: one bracket, or the lines of fields that
 * follow each other. A section whose paragraphs each end in a bracket has one list for each.
 */
export const departmentLists = oncePer(({ mentions, source, roster }: Plan): DepartmentMention[][] => {
  const rosterEnd = roster.at(-1)?.span.end ?? 0;
  const lists: DepartmentMention[][] = [];
  let before: DepartmentMention | undefined;
  for (const mention of mentions) {
    if (mention.span.start < rosterEnd) continue;
    const between = before && betweenNeighbours(source.text.slice(before.span.end, mention.span.start));
    const goesOn =
      between !== undefined &&
      (inOneList.test(between) || nextField.test(between) || nextCell.test(between)) &&
      !(endsWithVerb.test(between) && mention.role === 'lead' && hasLead(lists.at(-1)));
    if (goesOn) lists.at(-1)?.push(mention);
    else lists.push([mention]);
    before = mention;
  }
  return lists;
});

/** More characters than a separator, a role and the next field's name have: there is prose between the two. */
const longestJoint = 60;

function betweenNeighbours(written: string): string | undefined {
  return hasMoreThan(longestJoint, written) ? undefined : foldedChars(written);
}

/** Whether a text has more characters than so many, blanks left out; it is read no further than it takes to see. */
function hasMoreThan(most: number, text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at++) if (!isBlank(text, at)) count++;
  return count > most;
}

const isBlank = charTest(/\s/u);

function hasLead(list: readonly DepartmentMention[] = []): boolean {
  return list.some(({ role }) => role === 'lead');
}

/** Whether two neighbours of a list stand in one field, with nothing but a separator (and a note) between them. */
export function areInOneField({ source }: Plan, a: DepartmentMention, b: DepartmentMention): boolean {
  const between = source.text.slice(a.span.end, b.span.start);
  return inOneList.test(foldedChars(between)) && !/[\r\n]/.test(between.trim());
}

/** The end of a mention with the note of its role behind it: `市民政局（牵头）`, `市民政局牵头`. */
export function endWithNote(plan: Plan, mention: DepartmentMention): number {
  return mention.span.end + lengthBehind(plan, mention, noteAtStart);
}

/** Whether a verb stands behind a mention, which is for others before it too: `市民政局、市财政局牵头`. */
export function hasVerb(plan: Plan, mention: DepartmentMention): boolean {
  return lengthBehind(plan, mention, verbAtStart) > 0;
}

function lengthBehind({ source: { text } }: Plan, { span }: DepartmentMention, what: RegExp): number {
  // what begins the next line is a field of its own
  const [behind = ''] = text.slice(span.end, span.end + longestNote).split(/[\r\n]/, 1);
  const { chars, places } = fold(behind);
  const length = what.exec(chars)?.[0].length ?? 0;
  return length === 0 ? 0 : (places[length - 1] as number) + 1;
}

/**
 * The neighbours of one field that a verb speaks for together, each group up to its verb or a comma:
 * 甲、乙牵头 | 丙、丁配合. Where no verb is, each stands for itself.
 */
export function groupsByVerb(plan: Plan, list: readonly DepartmentMention[]): DepartmentMention[][] {
  if (!list.some((mention) => hasVerb(plan, mention))) return list.map((mention) => [mention]);
  const groups: DepartmentMention[][] = [];
  let isOpen = false;
  for (const [at, mention] of list.entries()) {
    if (isOpen) groups.at(-1)?.push(mention);
    else groups.push([mention]);
    const next = list[at + 1];
    const between = next ? plan.source.text.slice(endWithNote(plan, mention), next.span.start) : '';
    isOpen = !hasVerb(plan, mention) && !/[，,；;]/u.test(between);
  }
  return groups;
}

/** Names as a list has them, each once: 市民政局、市财政局. */
export function namesOf(mentions: readonly DepartmentMention[]): string {
  return [...new Set(mentions.map(({ name }) => name))].join('、');
}
