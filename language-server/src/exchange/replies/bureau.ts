import type { Plan } from '../../core/model/plan.ts';
import { foldedChars } from '../../core/model/value/fold.ts';
import { isBody } from '../../language/parser/bodies.ts';
import type { ReplyDocument } from './reply-document.ts';

/**
 * Whose reply a document is: the department of the plan that its file is named after, the author or company that is a body,
 * a body that the file's name names, else who wrote it, else what the file is called.
 */
export function bureauOf(document: ReplyDocument, fileName: string, plan: Plan): string {
  const name = fileName.replace(/^.*[\\/]|\.[^.]*$/gu, '').trim();
  const known = new Set([...plan.roster, ...plan.mentions].map((each) => each.name));
  const inName = [...known].filter((each) => each.length > 1 && name.includes(each));
  const longest = inName.toSorted((a, b) => b.length - a.length)[0];
  const { company } = document;
  const authors = [...authorsOf(document), ...document.authors];
  const bodies = [...authors, company].filter((each) => known.has(each) || isBody(foldedChars(each)));
  return longest ?? bodies[0] ?? bodyIn(name) ?? authors[0] ?? (company || name);
}

/** Who changed or remarked something, those first who did so most. */
export function authorsOf({ texts, rows, comments }: ReplyDocument): string[] {
  const counts = new Map<string, number>();
  const hands = [
    ...texts.flatMap(({ pieces }) => pieces.map(({ hand }) => hand)),
    ...rows.map(({ hand }) => hand),
  ];
  for (const hand of [...hands, ...comments]) {
    if (hand?.author) counts.set(hand.author, (counts.get(hand.author) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([author]) => author);
}

/** What parts the name of a body from the rest of a file's name. */
const parting = /[\s\-—_（）()【】[\]《》“”、，,.：:+]+|的?(?:反馈|回复|修改|意见|会签|复函)/u;

function bodyIn(name: string): string | undefined {
  return name.split(parting).find((piece) => isBody(foldedChars(piece)));
}
