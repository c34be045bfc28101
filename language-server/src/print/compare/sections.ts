import { normaliseName } from '../../core/model/names.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Language } from '../../core/text/localized.ts';
import { word } from '../tables/words.ts';
import { deadlineChanges, responsibilityChanges } from './answers.ts';
import { type Change, type ChangeSubject, change } from './change.ts';
import { type Pair, pairsOf } from './matching.ts';

export type SectionPair = Pair<Section>;

/** The sections of two versions, the part before the first heading too, by their titles. */
export function sectionPairs(before: Plan, after: Plan): SectionPair[] {
  return [
    { before: before.root, after: after.root },
    ...pairsOf(before.sections, after.sections, [nameOf], (old, current) => old.level === current.level),
  ];
}

/** A title may stand under several headings; one without a title has its mark alone. */
function nameOf({ title, mark }: Section): string {
  return title || mark;
}

/** Headings that are new, gone or worded otherwise; and how many have another number only. */
export function headingChanges(pairs: readonly SectionPair[]): { changes: Change[]; renumbered: number } {
  const changes: Change[] = [];
  let renumbered = 0;
  for (const { before, after } of pairs) {
    const [old, current] = [before, after].map((each) => (each ? sectionLabel(each) : ''));
    const places = {
      ...(after && { source: after.headingSpan }),
      ...(before && { olderSource: before.headingSpan }),
    };
    if (!before || !after) changes.push(change({ thing: '', ...places }, old ?? '', current ?? ''));
    else if (normaliseName(nameOf(before)) !== normaliseName(nameOf(after))) {
      changes.push(change({ thing: '', ...places }, old ?? '', current ?? '', 'renamed'));
    } else if (old !== current) renumbered++;
  }
  return { changes, renumbered };
}

/** Of the sections that are in both versions: who answers for them now. */
export function taskResponsibilityChanges(pairs: readonly SectionPair[], language: Language): Change[] {
  return inBoth(pairs).flatMap(([before, after]) =>
    responsibilityChanges(
      aboutTask(before, after, language),
      before.responsibility,
      after.responsibility,
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

function inBoth(pairs: readonly SectionPair[]): [Section, Section][] {
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
