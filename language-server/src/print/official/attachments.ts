import type { Plan } from '../../core/model/plan.ts';
import { tasksOf } from '../../core/model/tasks.ts';
import type { Language } from '../../core/text/localized.ts';
import { indicatorTable, type TableInPlace } from '../tables/indicator-table.ts';
import { responsibilityTables } from '../tables/responsibilities.ts';
import type { Table } from '../tables/table.ts';
import type { Wording } from '../tables/wording.ts';
import { word } from '../tables/words.ts';
import type { Attachment } from './document.ts';
import { type ContentOptions, type Context, partsOf } from './parts.ts';
import { printed } from './text.ts';
import { markBehind } from './words.ts';

/** The annexes of the plan itself, and behind them the tables that were asked for. */
export function attachmentsOf(context: Context, tables: readonly Table[]): Attachment[] {
  const { plan, wording } = context;
  const own = plan.annexes.map((annex) => ({
    mark: printed(annex.mark),
    name: printed(annex.title),
    parts: partsOf(annex, context),
    source: annex.headingSpan,
  }));
  const named = Math.max(own.length, plan.listedAnnexes.length);
  const added = tables.map((table, at) => ({
    mark: markBehind('attachment', named + at, named + tables.length, wording),
    name: table.title,
    parts: [{ kind: 'table', table: { ...table, title: '' } } as const],
  }));
  return [...own, ...added];
}

/** The tables that stand behind the text because they were asked for. */
export function tablesAskedFor(
  plan: Plan,
  inPlace: readonly TableInPlace[],
  { targets, responsibilities }: ContentOptions,
  language: Language,
  wording: Wording,
): Table[] {
  const isOnly = inPlace.length === 0 && plan.listedAnnexes.length === 0;
  const indicators = targets ? indicatorTable(plan, language).slice(inPlace.length) : [];
  return [
    ...indicators.map((table) => ({ ...table, title: isOnly ? word('mainTargets', wording) : table.title })),
    ...(responsibilities === 'table' ? responsibilityTables(plan, language, tasksOfText(plan)) : []),
  ];
}

/** The tasks that the text itself names: those of a table are printed in it. */
function tasksOfText(plan: Plan) {
  return tasksOf(plan).filter(({ kind }) => kind !== 'row');
}
