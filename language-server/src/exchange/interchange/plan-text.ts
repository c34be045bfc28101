import { scriptOf } from '../../core/text/script.ts';
import { isAnnexMark } from '../../language/parser/annexes.ts';
import { headingMark } from '../../language/parser/headings.ts';
import {
  blockHead,
  type DraftSpelling,
  givenFields,
  headerFields,
  inOneLine,
  notedList,
  spellingIn,
} from './fields.ts';
import type { DepartmentDraft, HeaderDraft, PlanDraft, SectionDraft } from './plan-draft.ts';
import { commentLine, contentLines } from './text/contents.ts';

/**
 * A draft as the text of a plan, laid out as `planwright format` does and with keywords in the script of what it says. A
 * paragraph that the language would take for something else (a heading, an indicator) begins with ——, as documents
 * write paragraphs that have no number.
 */
export function planText(draft: PlanDraft): string {
  const { comments, header, roster, opening, sections } = draft;
  const spelt = spellingIn(scriptOf(textsIn(draft).join('')));
  const blocks = [comments.map(commentLine), headerLines(header, spelt), rosterLines(roster, spelt)];
  const hasBlockAbove = blocks.some((lines, at) => at > 0 && lines.length > 0);
  blocks.push(contentLines(opening, hasBlockAbove ? 'behind-header' : 'before-headings', spelt));
  let isInBox = false;
  for (const section of sections) {
    const level = headingMark(section.mark, 0, section.mark.length)?.level;
    const isItem: boolean = isInBox && level !== undefined && level >= 5;
    isInBox = isItem || (level === undefined && !isAnnexMark(section.mark));
    const lines = sectionLines(section, spelt, blocks.slice(-2).flat());
    if (isItem) blocks.at(-1)?.push(...lines);
    else blocks.push(lines);
  }
  const written = blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
  return written.join('\n');
}

/** All texts at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function headerLines({ title, fields }: HeaderDraft, spelt: DraftSpelling): string[] {
  const lines = givenFields(fields, headerFields).map(([keyword, content]) =>
    `  ${spelt(keyword)}：${content}`.trimEnd(),
  );
  if (title === undefined && lines.length === 0) return [];
  return [blockHead(spelt('规划'), title ?? ''), ...lines];
}

function rosterLines(roster: readonly DepartmentDraft[], spelt: DraftSpelling): string[] {
  const lines = roster.map(({ name, shortNames, members }) => {
    const short = shortNames.length > 0 ? `（${shortNames.map(inOneLine).join('、')}）` : '';
    return `  ${inOneLine(name)}${short}${members.length > 0 ? `：${notedList(members, spelt)}` : ''}`;
  });
  return lines.length > 0 ? [spelt('部门'), ...lines] : [];
}

function sectionLines(
  { mark, title, runIn, contents }: SectionDraft,
  spelt: DraftSpelling,
  above: readonly string[],
): string[] {
  const heading = headingLine(mark, inOneLine(title));
  const first = runIn === undefined ? heading : `${heading}。${runIn}`;
  const head = isAnnexMark(mark) ? [mark, ...(title ? [inOneLine(title)] : [])] : [first.trimEnd()];
  return [...head, ...contentLines(contents, 'below-heading', spelt, [...above, ...head])];
}

/** A blank behind 第一章 and 专栏1, and where a digit would make another number of the mark's. */
function headingLine(mark: string, title: string): string {
  const level = headingMark(mark, 0, mark.length)?.level;
  const needsBlank = level === undefined || level <= 2 || (level === 5 && /^[0-9０-９]/u.test(title));
  return `${mark}${needsBlank ? ' ' : ''}${title}`;
}
