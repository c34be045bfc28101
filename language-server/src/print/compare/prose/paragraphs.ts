import { grouped } from '../../../core/model/grouped.ts';
import { own } from '../../../core/model/own.ts';
import type { Section } from '../../../core/model/plan.ts';
import { sectionLabel } from '../../../core/model/section-label.ts';
import type { Sourced, Span } from '../../../core/model/source.ts';
import type { Pair } from '../matching.ts';
import type { SectionPair } from '../sections.ts';
import { alikePairs } from './alike.ts';
import { samePairs } from './same-pairs.ts';

/** A paragraph and what it stands under. */
export interface ComparedParagraph {
  /** In one line. */
  readonly text: string;
  readonly span: Span;
  readonly section: string;
  readonly of: Section;
}

/** Longer than this, in milliseconds, no two lists of paragraphs are compared. */
const patience = 500;

/** Each paragraph with its other version, both ways. */
type Partners = Map<ComparedParagraph, ComparedParagraph>;

/** A paragraph of two versions. */
export interface ParagraphPair extends Pair<ComparedParagraph> {
  /** Whether it reads the same, and stands elsewhere now. */
  readonly isMoved?: true;
}

/**
 * The paragraphs that read otherwise in two versions or stand elsewhere, each with what it has become. Those that read the
 * same are found first, in their section and in any other; of the rest those that are alike are versions of one. Blanks
 * don't count.
 * @param without what is no prose
 */
export function paragraphPairs(
  sections: readonly SectionPair[],
  without: ReadonlySet<Sourced<string>> = new Set(),
): ParagraphPair[] {
  const lists = sections.map(
    ({ before, after }) => [paragraphsOf(before, without), paragraphsOf(after, without)] as const,
  );
  const all = [lists.flatMap(([before]) => before), lists.flatMap(([, after]) => after)] as const;
  const partners: Partners = new Map();
  for (const [before, after] of lists) joinEqual(before, after, partners);
  const moved = joinMoved(...all, partners);
  for (const [before, after] of lists) joinAlike(before, after, partners);
  joinAlike(...all, partners);
  return lists.flatMap(([before, after]) => [
    ...before.filter((old) => !partners.has(old)).map((old) => ({ before: old })),
    ...after.flatMap((each) => {
      const old = partners.get(each);
      if (!old) return [{ after: each }];
      if (moved.has(each)) return [{ before: old, after: each, isMoved: true as const }];
      return keyOf(old) === keyOf(each) ? [] : [{ before: old, after: each }];
    }),
  ]);
}

function paragraphsOf(
  section: Section | undefined,
  without: ReadonlySet<Sourced<string>>,
): ComparedParagraph[] {
  if (!section) return [];
  const label = sectionLabel(section);
  const mentions = own(section.responsibility)?.mentions ?? [];
  const namesSomebody = ({ start, end }: Span) =>
    mentions.some(({ span }) => start <= span.start && span.end <= end);
  const texts = section.texts.filter((text) => !without.has(text));
  return texts.map(({ value, span }) => {
    const text = inOneLine(value);
    return {
      text: namesSomebody(span) ? text.replace(responsibility, '$<stop>') : text,
      span,
      section: label,
      of: section,
    };
  });
}

/** Who answers is no prose: in one version it may stand in brackets, in the other on a line of its own. */
const responsibility = /[（(【[](?:[^（）()【】[\]]|[（(][^（）()]*[）)])*[）)】\]](?<stop>[。.]?)$/u;

/** A paragraph copied out of a PDF has the line breaks of its page. */
function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, '').trim();
}

const keyOf = ({ text }: ComparedParagraph): string => text.replace(/\s+/gu, '');

function join(old: ComparedParagraph, current: ComparedParagraph, partners: Partners): void {
  partners.set(old, current).set(current, old);
}

/** Those of one section that read the same, in their order. */
function joinEqual(
  before: readonly ComparedParagraph[],
  after: readonly ComparedParagraph[],
  partners: Partners,
): void {
  for (const [old, current] of samePairs(before.map(keyOf), after.map(keyOf), patience))
    join(before[old] as ComparedParagraph, after[current] as ComparedParagraph, partners);
}

/** Those that read the same and stand elsewhere now, as they are in the newer version. */
function joinMoved(
  before: readonly ComparedParagraph[],
  after: readonly ComparedParagraph[],
  partners: Partners,
): ReadonlySet<ComparedParagraph> {
  const waiting = grouped(unjoined(before, partners), keyOf);
  const moved = new Set<ComparedParagraph>();
  for (const each of unjoined(after, partners)) {
    const old = waiting.get(keyOf(each))?.shift();
    if (!old) continue;
    join(old, each, partners);
    moved.add(each);
  }
  return moved;
}

function joinAlike(
  before: readonly ComparedParagraph[],
  after: readonly ComparedParagraph[],
  partners: Partners,
): void {
  const [olds, news] = [unjoined(before, partners), unjoined(after, partners)];
  const textsOf = (paragraphs: readonly ComparedParagraph[]) => paragraphs.map(({ text }) => text);
  for (const [old, each] of alikePairs(textsOf(olds), textsOf(news)))
    join(olds[old] as ComparedParagraph, news[each] as ComparedParagraph, partners);
}

function unjoined(paragraphs: readonly ComparedParagraph[], partners: Partners): ComparedParagraph[] {
  return paragraphs.filter((each) => !partners.has(each));
}
