import type { Plan } from '../model/plan.ts';
import { lineEnd, lineStart } from '../text/line-bounds.ts';
import { quotedTitles } from './quotations.ts';

/** The titles of all documents that a plan names between 《》, each once: those of its citations, without looking for numbers. */
export function namedTitles({ source: { text }, comments }: Plan): ReadonlySet<string> {
  const titles = new Set<string>();
  let comment = 0;
  for (let at = text.indexOf('《'); at >= 0; ) {
    const start = lineStart(text, at);
    const end = lineEnd(text, at);
    while ((comments[comment]?.span.end ?? end) < start) comment++;
    const isComment = (comments[comment]?.span.start ?? end) < at;
    if (!isComment) for (const title of quotedTitles(text.slice(start, end))) titles.add(title);
    at = text.indexOf('《', end);
  }
  return titles;
}
