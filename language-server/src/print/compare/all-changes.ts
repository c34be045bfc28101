import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { listedAnnexChanges } from './annex-list.ts';
import type { Change } from './change.ts';
import { departmentNames, dutyCounts } from './departments.ts';
import { asPrinted, type ComparisonOptions, isSayable, isSayableOfIndicator } from './documents.ts';
import { headerChanges } from './header.ts';
import { headingChanges } from './headings.ts';
import { indicatorChanges, indicatorPairs } from './indicators.ts';
import { type ProseChange, proseChanges } from './prose/changes.ts';
import { renamedDepartments } from './renamed-departments.ts';
import { rowChanges } from './rows.ts';
import {
  inBoth,
  type SectionPair,
  sectionPairs,
  taskDeadlineChanges,
  taskResponsibilityChanges,
} from './sections.ts';

/** What two versions of a plan say differently. */
export interface AllChanges {
  /** Facts, by what they are about; only kinds of which there are some. */
  readonly kinds: readonly FactChanges[];
  readonly prose: readonly ProseChange[];
  /** How many headings have another number only. */
  readonly renumbered: number;
  /** How many things departments answer for now, where those are more or fewer. */
  readonly duties: Localized | undefined;
  /** Where in the newer version a place of the older one would be. */
  readonly placeNow: (older: Span) => number;
}

export interface FactChanges {
  /** What they are called: 指标. */
  readonly title: Localized;
  /** What stands above the things that have changed. */
  readonly about: Localized;
  readonly changes: readonly Change[];
}

export function allChanges(
  before: Plan,
  after: Plan,
  language: Language,
  { document }: ComparisonOptions,
): AllChanges {
  const pairs = sectionPairs(before, after);
  const older = document === 'after' ? asPrinted(before) : before;
  const newer = document === 'before' ? asPrinted(after) : after;
  const indicators = indicatorPairs(older, newer);
  const renamed = renamedDepartments([...pairs, ...indicators]);
  const { changes: headings, renumbered } = headingChanges(pairs);
  const changesOf: Readonly<Record<keyof typeof titles, readonly Change[]>> = {
    header: headerChanges(before, after, language).filter((each) => isSayable(each, document)),
    indicators: indicatorChanges([older, newer], indicators, pairs, renamed, language).filter((each) =>
      isSayableOfIndicator(each, document),
    ),
    responsibilities: taskResponsibilityChanges(pairs, renamed, language),
    deadlines: taskDeadlineChanges(pairs, language),
    headings: [...headings, ...listedAnnexChanges(before, after)],
    rows: rowChanges(pairs),
    departments: departmentNames(older, newer, renamed),
  };
  const kinds = Object.entries(titles).map(([kind, words]) => ({
    ...words,
    changes: changesOf[kind as keyof typeof titles],
  }));
  return {
    kinds: kinds.filter(({ changes }) => changes.length > 0),
    prose: proseChanges(before, after, pairs, { document }),
    renumbered,
    duties: dutyCounts(older, newer, renamed, language),
    placeNow: ({ start }) => placeNow(start, pairs),
  };
}

/** As far behind the last heading before it that both have. */
function placeNow(older: number, pairs: readonly SectionPair[]): number {
  const passed = inBoth(pairs).filter(([before]) => before.span.start <= older);
  const [before, after] = passed.sort(([one], [other]) => other.span.start - one.span.start)[0] ?? [];
  if (!before || !after) return 0;
  return Math.min(after.span.start + older - before.span.start, after.span.end);
}

/** In the order in which they are told. */
const titles = {
  header: { title: { zh: '文件头', en: 'Header' }, about: { zh: '项目', en: 'Field' } },
  indicators: { title: { zh: '指标', en: 'Indicators' }, about: { zh: '指标', en: 'Indicator' } },
  responsibilities: {
    title: { zh: '责任部门', en: 'Who answers for what' },
    about: { zh: '任务', en: 'Task' },
  },
  deadlines: { title: { zh: '期限', en: 'Deadlines' }, about: { zh: '任务', en: 'Task' } },
  headings: { title: { zh: '标题', en: 'Headings' }, about: { zh: '标题', en: 'Heading' } },
  rows: { title: { zh: '表格', en: 'Tables' }, about: { zh: '行', en: 'Row' } },
  departments: {
    title: { zh: '部门名称', en: 'Names of departments' },
    about: { zh: '部门', en: 'Department' },
  },
} satisfies Record<string, Omit<FactChanges, 'changes'>>;
