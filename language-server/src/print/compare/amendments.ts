import type { Plan } from '../../core/model/plan.ts';
import { type Language, type Localized, plural } from '../../core/text/localized.ts';
import { planTitle } from '../../core/wording/unnamed.ts';
import type { Cell, Table } from '../tables/table.ts';
import { type AllChanges, allChanges, type FactChanges } from './all-changes.ts';
import type { Change, ChangeKind } from './change.ts';
import { kindNames } from './changes-table.ts';
import type { ComparisonOptions } from './documents.ts';
import type { ProseChange } from './prose/changes.ts';
import { excerptOf } from './prose/excerpt.ts';
import { proseSides } from './prose/table.ts';

/** 修改对照表: a table to be answered, with its title. */
export interface AmendmentSheet {
  readonly title: string;
  readonly tables: readonly Table[];
}

/**
 * 修改对照表: all that two versions of a plan say differently in the order of the newer one, what it was beside what it is,
 * and columns in which whoever decides writes why, and whether it is adopted.
 */
export function amendmentSheet(
  before: Plan,
  after: Plan,
  language: Language,
  options: ComparisonOptions = {},
): AmendmentSheet {
  const all = allChanges(before, after, language, options);
  const rows = amendments(all, language).map(({ cells }, row): Cell[] => [
    { text: `${row + 1}`, column: 0 },
    ...cells.map((cell, column) => ({ ...cell, column: column + 1 })),
    ...['reason', 'state'].map((_, column) => ({ text: '', column: cells.length + 1 + column })),
  ]);
  const columns = (['number', 'place', 'before', 'after', 'reason', 'state'] as const).map((name) => ({
    heading: headings[name][language],
    align: name === 'number' || name === 'state' ? ('center' as const) : ('left' as const),
    ...(name === 'reason' && { room: roomForReasons }),
  }));
  const title = planTitle(after.header.title ? after : before, language);
  const notes = rows.length > 0 ? [say.count(rows.length)[language]] : [say.none[language]];
  if (all.renumbered > 0) notes.push(say.renumbered(all.renumbered)[language]);
  return {
    title: say.titleOf(title)[language],
    tables: [rows.length > 0 ? { title: '', columns, rows, notes } : { title: '', columns: [], rows, notes }],
  };
}

type AmendmentCell = Omit<Cell, 'column'>;

interface Amendment {
  /** Where it is in the newer version, or would be. */
  readonly at: number;
  /** Place, before, after. */
  readonly cells: readonly AmendmentCell[];
}

function amendments({ kinds, prose, placeNow }: AllChanges, language: Language): Amendment[] {
  const placeOf = ({ source, olderSource }: Pick<Change, 'source' | 'olderSource'>) =>
    source?.start ?? (olderSource ? placeNow(olderSource) : -1);
  const facts = kinds.flatMap((kind) =>
    kind.changes.map((each) => ({ at: placeOf(each), cells: cellsOfFact(kind, each, language) })),
  );
  const words = prose.map((each) => ({ at: placeOf(each), cells: cellsOfProse(each, language) }));
  return [...facts, ...words].sort((one, other) => one.at - other.at);
}

function cellsOfFact({ title }: FactChanges, each: Change, language: Language): AmendmentCell[] {
  const { thing, aspect, kind, before, after, source, olderSource } = each;
  const where = [title[language], thing, aspect?.[language] ?? ''].filter((text) => text !== '').join('\n');
  return [
    { text: told.has(kind) ? say.ofKind(where, kindNames[kind])[language] : where },
    { text: before || say.added[language], ...(olderSource && { olderSource }) },
    { text: after || say.removed[language], ...(source && { source }) },
  ];
}

/** Kinds that the two wordings don't show. */
const told: ReadonlySet<ChangeKind> = new Set(['renamed', 'moved']);

function cellsOfProse(change: ProseChange, language: Language): AmendmentCell[] {
  const [where, before, after] = proseSides({ ...change, pieces: excerptOf(change.pieces) }, language);
  const { source, olderSource } = change;
  return [
    { text: where },
    { ...(before.text === '' ? { text: say.added[language] } : before), ...(olderSource && { olderSource }) },
    { ...(after.text === '' ? { text: say.removed[language] } : after), ...(source && { source }) },
  ];
}

/** Two lines of ten characters are reason enough. */
const roomForReasons = 20;

const headings = {
  number: { zh: '序号', en: 'No.' },
  place: { zh: '位置', en: 'Where' },
  before: { zh: '原文', en: 'Before' },
  after: { zh: '修改后', en: 'Now' },
  reason: { zh: '理由', en: 'Reason' },
  state: { zh: '采纳情况', en: 'Accepted?' },
} satisfies Record<string, Localized>;

const say = {
  titleOf: (title: string): Localized => ({ zh: `${title}：修改对照表`, en: `${title}: amendments` }),
  ofKind: (where: string, kind: Localized): Localized => ({
    zh: `${where}（${kind.zh}）`,
    en: `${where} (${kind.en})`,
  }),
  added: { zh: '（新增）', en: '(added)' },
  removed: { zh: '（删除）', en: '(removed)' },
  none: { zh: '两个版本没有不同。', en: 'The two versions say the same.' },
  count: (count: number): Localized => ({ zh: `共修改${count}处。`, en: `${plural(count, 'amendment')}.` }),
  renumbered: (count: number): Localized => ({
    zh: `另有${count}个标题只改了序号。`,
    en: `${plural(count, 'more heading')} with another number only.`,
  }),
};
