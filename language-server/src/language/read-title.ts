import { readPlan } from './read-plan.ts';

/**
 * The title of a plan, from its text; of one that begins with it, as all but unfinished ones do, without reading the rest.
 */
export function readTitle(text: string): string | undefined {
  const first = firstLine.exec(text)?.[1] ?? '';
  const { title } = readPlan(first).header;
  return (title ?? readPlan(text).header.title)?.value;
}

/** The first line that says something: neither blank nor a comment. */
const firstLine = /^(?:[^\S\r\n]*(?:\/\/[^\r\n]*)?(?:\r\n?|\n))*([^\r\n]*)/u;
