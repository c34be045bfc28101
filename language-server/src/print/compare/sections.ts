import type { Plan, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Language } from '../../core/text/localized.ts';
import { word } from '../tables/words.ts';
import { deadlineChanges, responsibilityChanges } from './answers.ts';
import type { Change, ChangeSubject } from './change.ts';
import { type Pair, pairsOf } from './matching.ts';
import type { RenamedDepartments } from './renamed-departments.ts';

export type SectionPair = Pair<Section>;

/** The sections of two versions, the part before the first heading too: by their titles, then by what stands in them. */
export function sectionPairs(before: Plan, after: Plan): SectionPair[] {
  return [
    { before: before.root, after: after.root },
    ...pairsOf(
      before.sections,
      after.sections,
      [sectionName, contentOf],
      (old, current) => old.level === current.level && old.kind === current.kind,
      contentOf,
    ),
  ];
}

/** A title may stand under several headings; one without a title has its mark alone. */
export function sectionName({ title, mark }: Section): string {
  return title || mark;
}

/** What stands in a section and in those below it. */
export function contentOf({ texts, sections }: Section): string {
  return [
    ...texts.map(({ value }) => value),
    ...sections.flatMap((section) => [section.title, contentOf(section)]),
  ].join('\n');
}

/** Of the sections that are in both versions: who answers for them now. */
export function taskResponsibilityChanges(
  pairs: readonly SectionPair[],
  renamed: RenamedDepartments,
  language: Language,
): Change[] {
  return inBoth(pairs).flatMap(([before, after]) =>
    responsibilityChanges(
      aboutTask(before, after, language),
      before.responsibility,
      after.responsibility,
      renamed,
      language,
    ),
  );
}

/** Of the sections that are in both versions: by when they are due now. */
export function taskDeadlineChanges(pairs: readonly SectionPair[], language: Language): Change[] {
  return inBoth(pairs).flatMap(([before, after]) =>
    deadlineChanges(aboutTask(before, after, language), before.deadline, after.deadline),
  );
}

export function inBoth(pairs: readonly SectionPair[]): [Section, Section][] {
  return pairs.flatMap(({ before, after }): [Section, Section][] =>
    before && after ? [[before, after]] : [],
  );
}

function aboutTask(before: Section, after: Section, language: Language): ChangeSubject {
  return {
    thing: sectionLabel(after) || word('wholePlan', language),
    source: after.headingSpan,
    olderSource: before.headingSpan,
  };
}
