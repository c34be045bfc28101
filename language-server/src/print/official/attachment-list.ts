import type { ListedAnnex, Plan, Section } from '../../core/model/plan.ts';
import { headingsAbove } from '../../core/model/section-label.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { Wording } from '../tables/wording.ts';
import type { DocumentAttachmentList } from './document.ts';
import { printed } from './text.ts';
import { linesNaming, markBehind } from './words.ts';

/** The plan's own list of annexes: the paragraphs that are its lines, and what is printed in their place. */
export interface AttachmentList {
  readonly texts: ReadonlySet<Sourced<string>>;
  /** What is printed in a section, and where. */
  partsOf(section: Section): { readonly at: number; readonly parts: DocumentAttachmentList[] }[];
}

/**
 * The list as the plan has it, without marks behind the names; what was asked for goes on behind its last line.
 * @param added the names of the tables that are printed besides
 */
export function attachmentList(plan: Plan, added: readonly string[], wording: Wording): AttachmentList {
  const lists = new Map(
    [plan.root, ...plan.sections].map((section) => [section, listsIn(section, plan)] as const),
  );
  const all = [...lists.values()].flat();
  return {
    texts: new Set(all.flat().map(({ text }) => text)),
    partsOf: (section) =>
      (lists.get(section) ?? []).map((list) => {
        const lines = printedLines(list);
        const whole = list === all.at(-1) ? longer(list, lines, added, wording) : lines;
        const source = { start: list[0]?.text.span.start ?? 0, end: list.at(-1)?.text.span.end ?? 0 };
        return { at: source.start, parts: [{ kind: 'attachments', lines: whole, source }] };
      }),
  };
}

/** A list of what is printed behind a plan that lists nothing itself. */
export function listNaming(names: readonly string[], wording: Wording): DocumentAttachmentList[] {
  return names.length > 0 ? [{ kind: 'attachments', lines: linesNaming('attachment', names, wording) }] : [];
}

interface ListLine {
  readonly text: Sourced<string>;
  readonly named: readonly ListedAnnex[];
}

/** Lines that follow each other; what a box goes on behind is a paragraph of the box. */
function listsIn(section: Section, plan: Plan): ListLine[][] {
  const lists: ListLine[][] = [];
  let end = 0;
  for (const line of linesOf(section, plan)) {
    const between = plan.source.text.slice(end, line.text.span.start);
    if (lists.length === 0 || /\S/u.test(between)) lists.push([]);
    lists.at(-1)?.push(line);
    end = line.text.span.end;
  }
  const box = boxAround(section);
  return box ? lists.filter((list) => list.at(-1)?.text.span.end === box.span.end) : lists;
}

/** 附件： may stand on a line of its own, above the first name. */
function linesOf({ texts }: Section, { listedAnnexes }: Plan): ListLine[] {
  const lines = texts.map((text) => ({
    text,
    named: listedAnnexes.filter(({ span }) => text.span.start <= span.start && span.end <= text.span.end),
  }));
  return lines.filter(
    ({ text, named }, at) =>
      named.length > 0 || (/^\S+[\s　]*[:：]$/u.test(text.value) && (lines[at + 1]?.named.length ?? 0) > 0),
  );
}

function boxAround(section: Section): Section | undefined {
  return [section, ...headingsAbove(section)].find(({ kind }) => kind === 'box');
}

function printedLines(list: readonly ListLine[]): string[] {
  let head = '';
  return list.flatMap(({ text, named }) => {
    const line = head + printed(text.value).replace(/[\s　]*[；;。]$/u, '');
    head = named.length === 0 ? line : '';
    return named.length === 0 ? [] : [line];
  });
}

function longer(
  list: readonly ListLine[],
  lines: readonly string[],
  added: readonly string[],
  wording: Wording,
): readonly string[] {
  if (added.length === 0) return lines;
  const named = list.flatMap((each) => each.named);
  const names = named.map(({ title }) => printed(title));
  if (named.every(({ number }) => number === undefined)) {
    return linesNaming('attachment', [...names, ...added], wording);
  }
  const count = named.length + added.length;
  const isMarked = list.length > 1 && list.every(({ text }) => /^\D{2,12}\d/u.test(text.value));
  const colon = wording === 'en' ? ': ' : '：';
  return [
    ...lines,
    ...added.map((name, at) =>
      isMarked
        ? markBehind('attachment', named.length + at, count, wording) + colon + name
        : `${named.length + at + 1}.${name}`,
    ),
  ];
}
