import { normaliseName } from '../../core/model/names.ts';
import type { Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import { type Change, type ChangeSubject, change } from './change.ts';
import { movedAmong } from './order.ts';
import { inBoth, type SectionPair, sectionName } from './sections.ts';

/**
 * Sections that are new or gone, each with all that stands in it, that have another title or another place; and how many
 * have another number only.
 */
export function headingChanges(pairs: readonly SectionPair[]): { changes: Change[]; renumbered: number } {
  const moved = movedSections(pairs);
  const [olds, news] = [lonelyOf(pairs, 'before'), lonelyOf(pairs, 'after')];
  const changes: Change[] = [];
  let renumbered = 0;
  for (const { before, after } of pairs) {
    const [old, current] = [before, after].map((each) => (each ? sectionLabel(each) : '')) as [
      string,
      string,
    ];
    const about = {
      thing: '',
      ...(after && { source: after.headingSpan }),
      ...(before && { olderSource: before.headingSpan }),
    };
    if (!before || !after) {
      const [section, lonely] = after ? [after, news] : [before as Section, olds];
      // what stands in one that is new or gone itself is told with it
      if (section.parent && lonely.has(section.parent)) continue;
      changes.push(change(about, before ? withContent(before) : '', after ? withContent(after) : ''));
      continue;
    }
    const isRenamed = normaliseName(sectionName(before)) !== normaliseName(sectionName(after));
    if (isRenamed) changes.push(change(about, old, current, 'renamed'));
    if (moved.has(after)) changes.push(movedTo(about, before, after));
    else if (!isRenamed && old !== current) renumbered++;
  }
  return { changes, renumbered };
}

/** Those that one version has and the other hasn't. */
export function lonelyOf(pairs: readonly SectionPair[], side: 'before' | 'after'): ReadonlySet<Section> {
  return new Set(
    pairs.flatMap(({ before, after }) => {
      const section = side === 'before' ? before : after;
      return section && !(before && after) ? [section] : [];
    }),
  );
}

/** As it reads, in lines. */
function withContent(section: Section): string {
  return [sectionLabel(section), ...linesIn(section)].join('\n');
}

function linesIn({ texts, sections }: Section): string[] {
  return [
    ...texts.map(({ value }) => value.replace(/\s*[\r\n]+\s*/gu, '').trim()),
    ...sections.flatMap((section) => [sectionLabel(section), ...linesIn(section)]),
  ];
}

/** Under another heading, or before another of the same. */
function movedSections(pairs: readonly SectionPair[]): ReadonlySet<Section> {
  const both = inBoth(pairs);
  const partners = new Map(both.map(([before, after]) => [after, before]));
  const places = new Map(
    pairs.flatMap(({ before }) => (before ? [before] : [])).map((each) => [each, each.span.start]),
  );
  const moved = new Set<Section>();
  for (const [, parent] of both) {
    const children = parent.sections.filter((each) => partners.has(each));
    const stayed: Section[] = [];
    for (const child of children) {
      if (partners.get(child)?.parent === partners.get(parent)) stayed.push(child);
      else moved.add(child);
    }
    const order = movedAmong(stayed.map((each) => places.get(partners.get(each) as Section) ?? 0));
    for (const index of order) moved.add(stayed[index] as Section);
  }
  return moved;
}

/** With the headings above them where those are others. */
function movedTo(about: ChangeSubject, before: Section, after: Section): Change {
  const [from, to] = [before, after].map(({ parent }) => (parent ? sectionLabel(parent) : '')) as [
    string,
    string,
  ];
  const labels = [sectionLabel(before), sectionLabel(after)] as const;
  return from === to
    ? change(about, ...labels, 'moved')
    : change(about, `${from}\n${labels[0]}`.trim(), `${to}\n${labels[1]}`.trim(), 'moved');
}
