import { comparisonPhrases, comparisonWords } from '../messages/comparison.ts';
import type { Language } from '../messages/localized.ts';
import type { Plan } from '../model/plan.ts';
import type { Table } from '../tables/table.ts';
import type { Change } from './change.ts';
import { changesTable } from './changes-table.ts';
import { departmentChanges } from './departments.ts';
import { headerChanges } from './header.ts';
import { indicatorChanges } from './indicators.ts';
import { paragraphChanges } from './paragraphs.ts';
import { headingChanges, sectionPairs, taskDeadlineChanges, taskResponsibilityChanges } from './sections.ts';

/** What two versions of a plan say differently, ready for any document. */
export interface Comparison {
  readonly title: string;
  /** How many facts differ. */
  readonly changes: number;
  /** What has changed, a table for each kind of fact; one without columns says the rest. */
  readonly tables: readonly Table[];
}

/**
 * Compares what two versions of a plan say: indicators and values, who answers for what by when, headings. Two ways
 * of writing the same (`≥30平方米`, `不低于30㎡`) are no change.
 */
export function comparePlans(before: Plan, after: Plan, language: Language): Comparison {
  const pairs = sectionPairs(before, after);
  const { changes: headings, renumbered } = headingChanges(pairs);
  const kinds = [
    ['header', 'field', headerChanges(before, after, language)],
    ['indicators', 'indicator', indicatorChanges(before, after, language)],
    ['responsibilities', 'task', taskResponsibilityChanges(pairs, language)],
    ['deadlines', 'task', taskDeadlineChanges(pairs, language)],
    ['headings', 'heading', headings],
    ['departments', 'department', departmentChanges(before, after, language)],
  ] as const satisfies readonly (readonly [
    keyof typeof comparisonWords,
    keyof typeof comparisonWords,
    readonly Change[],
  ])[];
  const tables = kinds
    .filter(([, , changes]) => changes.length > 0)
    .map(([title, about, changes]) =>
      changesTable(comparisonWords[title][language], comparisonWords[about][language], changes, language),
    );
  const notes = [
    ...(tables.length === 0 ? [comparisonWords.same[language]] : []),
    ...(renumbered > 0 ? [comparisonPhrases.renumbered(renumbered)[language]] : []),
    ...paragraphNote(before, after, language),
  ];
  const title = (after.header.title ?? before.header.title)?.value || comparisonWords.untitled[language];
  return {
    title: comparisonPhrases.titleOf(title)[language],
    changes: kinds.reduce((sum, [, , changes]) => sum + changes.length, 0),
    tables: notes.length > 0 ? [...tables, { title: '', columns: [], rows: [], notes }] : tables,
  };
}

function paragraphNote(before: Plan, after: Plan, language: Language): string[] {
  const { added, removed } = paragraphChanges(before, after);
  return added + removed > 0 ? [comparisonPhrases.paragraphs(added, removed)[language]] : [];
}
