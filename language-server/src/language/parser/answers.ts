import { fold } from '../../core/model/value/fold.ts';
import { simplified } from '../../core/text/simplified.ts';
import { isBody } from './bodies.ts';
import { trimEnd } from './characters.ts';
import { type ListItem, listTail, splitList } from './lists.ts';
import { noteStart } from './roles.ts';

/** An item of a list of who answers, a deadline among them: 市民政局（牵头）, 市财政局等配合, 2024年底前完成. */
export interface Answer {
  readonly start: number;
  readonly nameEnd: number;
  /** Where the role is said, in brackets or by a verb; from `end` to `end` where it is not. */
  readonly note: number;
  /** Without what may end a list and says nothing (等部门). */
  readonly end: number;
  /** Up to where it is parted from the next; from `end of the list` to itself behind the last. */
  readonly separator: { readonly start: number; readonly end: number };
}

/** The name an item begins with, and what says the role behind it. */
function answerAt(text: string, { start, end: itemEnd, separator }: ListItem, next: number): Answer {
  const bare = simplified(text.slice(start, itemEnd)).replace(listTail, '');
  const end = trimEnd(text, start, start + bare.length);
  const note = start + noteStart(bare);
  const nameEnd = trimEnd(text, start, note);
  const between = { start: separator, end: next };
  return nameEnd === start
    ? { start, nameEnd: end, note: end, end, separator: between }
    : { start, nameEnd, note, end, separator: between };
}

/** Who answers, as `start..end` lists it. Blanks, 和 and 会同 part names too, where all that they part are bodies. */
export function answersIn(text: string, start: number, end: number): Answer[] {
  const answers: Answer[] = [];
  for (const item of splitList(text, start, end)) {
    const next = Math.min(item.separator + 1, end);
    const parts = partsOf(text, item);
    for (const [index, part] of parts.entries()) {
      answers.push(answerAt(text, part, parts[index + 1]?.start ?? next));
    }
  }
  return answers;
}

/** Blanks, unless a line of a copied text ends there, and words; these in front of what begins as bodies do. */
const joint =
  /(?:等(?:有关|相关)?(?:部门|单位)?)?[^\S\r\n]*(?:以及|会同|和|及|与)[^\S\r\n]*(?=[省市区县各国有相地])|(?<!\s)[^\S\r\n]+(?!\s)/gu;

const mayBeJoint = /[\s和及与会]/u;

function partsOf(text: string, item: ListItem): ListItem[] {
  const written = simplified(text.slice(item.start, item.end));
  if (!mayBeJoint.test(written)) return [item];
  const parts: ListItem[] = [];
  let from = item.start;
  for (const { index, 0: found } of written.matchAll(joint)) {
    const separator = item.start + index;
    parts.push({ start: from, end: separator, separator });
    from = separator + found.length;
  }
  if (parts.length === 0) return [item];
  parts.push({ ...item, start: from });
  return parts.every((part) => namesBody(text, answerAt(text, part, part.separator))) ? parts : [item];
}

/** Whether the name of an item is surely a body's. */
export function namesBody(text: string, { start, nameEnd }: Answer): boolean {
  return isBody(fold(text.slice(start, nameEnd)).chars);
}
