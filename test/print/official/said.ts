import type { Plan, Section } from '../../../language-server/src/core/model/plan.ts';

/** What a plan says in its text, in order: title, headings, paragraphs, the cells of its tables. */
export function textsOf({ header, root, sections }: Plan): string[] {
  const said = [root, ...sections].flatMap((section) => [
    ...headingOf(section),
    ...section.texts,
    ...section.tables.flatMap(({ rows }) => rows.flat()),
  ]);
  const inOrder = said.toSorted((a, b) => a.span.start - b.span.start).map(({ value }) => value);
  return [header.title?.value ?? '', ...inOrder];
}

const headingOf = ({ mark, title, headingSpan }: Section) => [{ value: mark + title, span: headingSpan }];

const bare = (text: string) => text.replace(/\s/gu, '');

/** What of the texts doesn't follow in the whole. */
export function missing(texts: readonly string[], whole: string): string[] {
  const printed = bare(whole);
  let at = 0;
  return texts.filter((text) => {
    const found = printed.indexOf(bare(text), at);
    if (found >= 0) at = found + bare(text).length;
    return found < 0;
  });
}
