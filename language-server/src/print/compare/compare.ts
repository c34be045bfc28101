import type { Plan } from '../../core/model/plan.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { planTitle } from '../../core/wording/unnamed.ts';
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
  ] as const satisfies readonly (readonly [keyof typeof titles, keyof typeof things, readonly Change[]])[];
  const tables = kinds
    .filter(([, , changes]) => changes.length > 0)
    .map(([title, about, changes]) =>
      changesTable(titles[title][language], things[about][language], changes, language),
    );
  const notes = [
    ...(tables.length === 0 ? [say.same[language]] : []),
    ...(renumbered > 0 ? [say.renumbered(renumbered)[language]] : []),
    ...paragraphNote(before, after, language),
  ];
  const title = planTitle(after.header.title ? after : before, language);
  return {
    title: say.titleOf(title)[language],
    changes: kinds.reduce((sum, [, , changes]) => sum + changes.length, 0),
    tables: notes.length > 0 ? [...tables, { title: '', columns: [], rows: [], notes }] : tables,
  };
}

function paragraphNote(before: Plan, after: Plan, language: Language): string[] {
  const { added, removed } = paragraphChanges(before, after);
  return added + removed > 0 ? [say.paragraphs(added, removed)[language]] : [];
}

/** Of the tables. */
const titles = {
  header: { zh: '文件头', en: 'Header' },
  indicators: { zh: '指标', en: 'Indicators' },
  headings: { zh: '标题', en: 'Headings' },
  responsibilities: { zh: '责任部门', en: 'Who answers for what' },
  deadlines: { zh: '期限', en: 'Deadlines' },
  departments: { zh: '部门承担的事项', en: 'What each department has to do' },
};

/** What stands above the things that have changed. */
const things = {
  field: { zh: '项目', en: 'Field' },
  indicator: { zh: '指标', en: 'Indicator' },
  heading: { zh: '标题', en: 'Heading' },
  task: { zh: '任务', en: 'Task' },
  department: { zh: '部门', en: 'Department' },
};

const say = {
  titleOf: (title: string): Localized => ({ zh: `${title}：修改对照`, en: `${title}: what has changed` }),
  same: {
    zh: '指标、责任部门、期限和标题都没有变化。',
    en: 'Indicators, departments, deadlines and headings are the same.',
  },
  renumbered: (count: number): Localized => ({
    zh: `另有${count}个标题只改了序号。`,
    en: `${count} more ${count === 1 ? 'heading has' : 'headings have'} another number only.`,
  }),
  paragraphs: (added: number, removed: number): Localized => ({
    zh: `正文：新写或改写${added}段，删去或改写${removed}段。`,
    en: `Text: ${added} ${added === 1 ? 'paragraph' : 'paragraphs'} new or rewritten, ${removed} removed or rewritten.`,
  }),
};
