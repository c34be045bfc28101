import type { Plan, Section } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import type { Span } from '../../core/model/source.ts';
import type { PrintRules } from '../../core/plans/print-rules.ts';
import { notesBelow } from '../tables/drafted-table.ts';
import type { TableInPlace } from '../tables/indicator-table.ts';
import type { Wording } from '../tables/wording.ts';
import type { AttachmentList } from './attachment-list.ts';
import type { DocumentHeading, DocumentParagraph, DocumentPart, DocumentTable } from './document.ts';
import type { NoticeOptions } from './notice/notice.ts';
import { withOwnNotes } from './own-notes.ts';
import { tableOfRows } from './plain-table.ts';
import { bracketOf, withoutBracket } from './responsibility.ts';
import { printed } from './text.ts';

export interface ContentOptions {
  /** Who answers: at the end of each task, or in a table of its own behind the text. */
  readonly responsibilities: 'brackets' | 'table';
  /** Whether a table of the indicators that are written below paragraphs stands behind it. */
  readonly targets?: boolean;
  /** Whether what the plan rests on stands in front of its text. */
  readonly bases?: boolean;
  /** Whether pictures of the plan stand behind it. */
  readonly pictures?: boolean;
  /** The notice that issues it, in front. */
  readonly notice?: NoticeOptions;
  /** That it is a draft still, in other words than the header's: `送审稿`. */
  readonly draft?: string;
  /** How the office prints. */
  readonly rules?: PrintRules;
}

/** What is the same for all of a plan. */
export interface Context {
  readonly plan: Plan;
  readonly wording: Wording;
  readonly options: ContentOptions;
  /** The tables of indicators that stand where their indicators do. */
  readonly tables: readonly TableInPlace[];
  /** The levels that headings have, the highest first. */
  readonly levels: readonly number[];
  /** The lines that list the annexes. */
  readonly list: AttachmentList;
}

/** All that stands in a section, as it stands there. */
export function partsOf(section: Section, context: Context): DocumentPart[] {
  const own = ownParts(section, context);
  const within = section.sections.filter(({ kind }) => kind !== 'annex');
  const below = within.map((child) => ({
    at: child.span.start,
    parts: child.kind === 'box' ? boxOf(child, context) : headed(child, context),
  }));
  return inOrder<DocumentPart>([...own, ...below, ...context.list.partsOf(section)]);
}

function headed(section: Section, context: Context): DocumentPart[] {
  const parts = partsOf(section, context);
  const [first, ...rest] = parts;
  const heading: DocumentHeading = {
    kind: 'heading',
    level: section.level,
    rank: context.levels.indexOf(section.level) + 1,
    text: headingText(section, context),
    source: section.headingSpan,
  };
  if (first?.kind === 'paragraph' && runsIn(section, context)) {
    const source = around(section.headingSpan, first.source);
    return [{ ...heading, runIn: first.text, source }, ...rest];
  }
  return [heading, ...parts];
}

function around(first: Span, last: Span = first): Span {
  return { start: first.start, end: last.end };
}

interface PlacedParts<Kind extends DocumentPart> {
  readonly at: number;
  readonly parts: readonly Kind[];
}

function inOrder<Kind extends DocumentPart>(placed: readonly PlacedParts<Kind>[]): Kind[] {
  return placed.toSorted((a, b) => a.at - b.at).flatMap(({ parts }) => parts);
}

/** Paragraphs and tables of a section itself; the last paragraph says who answers. */
function ownParts(section: Section, context: Context): PlacedParts<DocumentParagraph | DocumentTable>[] {
  const { plan, wording, options, tables, list } = context;
  const inTable = options.responsibilities === 'table';
  const texts = section.texts.filter((text) => !list.texts.has(text));
  const bracket = inTable ? '' : bracketOf(section, plan, wording);
  const paragraphs = texts.map(({ value, span }, index) => {
    const text = inTable ? withoutBracket(printed(value)) : printed(value);
    return { source: span, text: index === texts.length - 1 ? text + bracket : text };
  });
  const notes = [...section.indicatorTables, ...section.tables].flatMap(({ span }) =>
    notesBelow(span, section).map((note) => note.span.start),
  );
  if (bracket !== '' && texts.length === 0) {
    const { end } = section.headingSpan;
    paragraphs.push({ source: { start: end, end }, text: bracket.trimStart() });
  }
  const inPlace = tables.filter((each) => each.section === section);
  return [
    ...paragraphs.map(({ source, text }) => {
      const isNote = notes.includes(source.start);
      return {
        at: source.start,
        parts: [{ kind: 'paragraph', text, source, ...(isNote && { isNote }) } as const],
      };
    }),
    ...section.tables.map((each) => ({
      at: each.span.start,
      parts: [{ kind: 'table', table: tableOfRows(each), source: each.span } as const],
    })),
    ...inPlace.map(({ at, table, drafted }) => {
      // the notes of a drafted table are paragraphs of the text
      const shown = drafted ? { ...table, notes: [] } : withOwnNotes(table, section);
      const source = { start: at, end: at };
      return { at, parts: [{ kind: 'table', table: { ...shown, title: '' }, source } as const] };
    }),
  ];
}

/** A list of annexes that a box is the last to stand above is none of the box's. */
export function boxOf(box: Section, context: Context): DocumentPart[] {
  const lists = [box, ...box.sections].flatMap((each) => context.list.partsOf(each));
  return [
    { kind: 'box', title: headingText(box, context), parts: boxParts(box, context), source: box.headingSpan },
    ...lists.flatMap(({ parts }) => parts),
  ];
}

function boxParts(section: Section, context: Context): (DocumentParagraph | DocumentTable)[] {
  const items = section.sections.map((item) => ({ at: item.span.start, parts: itemParts(item, context) }));
  return inOrder([...ownParts(section, context), ...items]);
}

function itemParts(item: Section, context: Context): (DocumentParagraph | DocumentTable)[] {
  const parts = boxParts(item, context);
  const [first, ...rest] = parts;
  const lead = headingText(item, context);
  if (first?.kind === 'paragraph' && first.lead === undefined && runsIn(item, context)) {
    return [{ ...first, lead, source: around(item.headingSpan, first.source) }, ...rest];
  }
  return [{ kind: 'paragraph', lead, text: '', source: item.headingSpan }, ...parts];
}

/** The heading with the stop that ends it; chapters are set apart from their titles by a blank. */
function headingText(section: Section, { plan: { source } }: Context): string {
  const label = section.level < 3 ? headingLabel(section).replace(' ', '　') : headingLabel(section);
  const [, stop = ''] =
    /^[^\S\r\n]*([。．.：:；;，,]*)/u.exec(source.text.slice(section.headingSpan.end)) ?? [];
  return printed(label + stop);
}

/** Whether the first paragraph goes on in the heading's line. */
function runsIn({ texts, headingSpan }: Section, { plan: { source } }: Context): boolean {
  const [first] = texts;
  return first !== undefined && !/[\r\n]/.test(source.text.slice(headingSpan.end, first.span.start));
}
