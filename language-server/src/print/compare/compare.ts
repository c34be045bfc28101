import type { Plan } from '../../core/model/plan.ts';
import { type Language, type Localized, plural } from '../../core/text/localized.ts';
import { planTitle } from '../../core/wording/unnamed.ts';
import type { Table } from '../tables/table.ts';
import { allChanges } from './all-changes.ts';
import { changesTable } from './changes-table.ts';
import type { ComparisonOptions } from './documents.ts';
import type { ProseChange } from './prose/changes.ts';
import { proseTable } from './prose/table.ts';

/** What two versions of a plan say differently, ready for any document. */
export interface Comparison {
  readonly title: string;
  /** How many facts differ. */
  readonly changes: number;
  /** How many paragraphs read otherwise, or stand elsewhere. */
  readonly paragraphs: number;
  /** What has changed, a table for each kind of fact; one without columns says the rest. */
  readonly tables: readonly Table[];
}

/**
 * Compares what two versions of a plan say: indicators and values, who answers for what by when, headings; and the words
 * of its paragraphs. Two ways of writing the same (`≥30平方米`, `不低于30㎡`) are no change of a fact.
 */
export function comparePlans(
  before: Plan,
  after: Plan,
  language: Language,
  { document }: ComparisonOptions = {},
): Comparison {
  const { kinds, prose, renumbered, duties } = allChanges(before, after, language, { document });
  const tables = kinds.map(({ title, about, changes }) =>
    changesTable(title[language], about[language], changes, language),
  );
  const notes = [
    ...(tables.length === 0 ? [say.same[language]] : []),
    ...(renumbered > 0 ? [say.renumbered(renumbered)[language]] : []),
    ...(duties ? [duties[language]] : []),
    ...(document ? [say.ofDocument[language]] : []),
  ];
  const title = planTitle(after.header.title ? after : before, language);
  return {
    title: say.titleOf(title)[language],
    changes: kinds.reduce((sum, { changes }) => sum + changes.length, 0),
    paragraphs: prose.length,
    tables: [
      ...tables,
      ...(notes.length > 0 ? [{ title: '', columns: [], rows: [], notes }] : []),
      ...(prose.length > 0
        ? [proseTable(say.prose[language], prose, language, [countNote(prose)[language]])]
        : []),
    ],
  };
}

/** One that is rewritten is among the new and among the old ones. */
function countNote(prose: readonly ProseChange[]): Localized {
  const reworded = prose.filter(({ movedFrom }) => movedFrom === undefined);
  const added = reworded.filter(({ source }) => source).length;
  const removed = reworded.filter(({ olderSource }) => olderSource).length;
  return say.paragraphs(added, removed, prose.length - reworded.length);
}

const say = {
  prose: { zh: '正文', en: 'Text' },
  ofDocument: {
    zh: '对照的一方是其他程序的文稿：那里印不出来的（部门名单、没有列表的指标、备注和文件头的一些项目）没有对照。',
    en: 'One side is a document of another program. What such a one does not print was not compared: the list of departments, indicators outside of tables, remarks, and some fields of the header.',
  },
  titleOf: (title: string): Localized => ({ zh: `${title}：修改对照`, en: `${title}: what has changed` }),
  same: {
    zh: '指标、责任部门、期限、标题和表格都没有变化。',
    en: 'Indicators, departments, deadlines, headings and tables are the same.',
  },
  renumbered: (count: number): Localized => ({
    zh: `另有${count}个标题只改了序号。`,
    en: `${count} more ${count === 1 ? 'heading has' : 'headings have'} another number only.`,
  }),
  paragraphs: (added: number, removed: number, moved: number): Localized => ({
    zh: `新写或改写${added}段，删去或改写${removed}段${moved > 0 ? `，移动${moved}段` : ''}；划去的是删去的字，加粗或带下划线的是新写的字。`,
    en: `${plural(added, 'paragraph')} new or rewritten, ${removed} removed or rewritten${moved > 0 ? `, ${moved} moved` : ''}. What is struck out is gone, what is bold or underlined is new.`,
  }),
};
