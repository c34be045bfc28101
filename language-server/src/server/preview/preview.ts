import type { Finding } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { type KnownPlans, noOtherPlans } from '../../core/plans/known-plans.ts';
import type { Language } from '../../core/text/localized.ts';
import { timelineOf } from '../../print/pictures/timeline.ts';
import { type Trajectory, trajectoryOf } from '../../print/pictures/trajectory.ts';
import { tableSets } from '../../print/tables/index.ts';
import { indicatorTables } from '../../print/tables/indicator-table.ts';
import type { Cell, Table } from '../../print/tables/table.ts';
import { wordingOf } from '../../print/tables/wording.ts';
import type {
  Preview,
  PreviewPart,
  PreviewTable,
  PreviewTrajectory,
  PreviewView,
} from '../protocol/preview.ts';
import { type CellWriting, previewTable } from './cells.ts';
import { previewDocument } from './document-pages.ts';
import { rangeHolding, spanHolding } from './holding.ts';
import { markedCells, shareText } from './marked-cells.ts';
import { cellWriting } from './table-editing.ts';
import { cutLists, type ListCut, stretchInView } from './windows.ts';

/** The tables that say who answers for what, in the order they are shown. */
const responsibilitySets = ['responsibilities', 'departments'];

/**
 * A plan as its readers will see it, beside the plans that it rests on, with what was found in it, as plain JSON.
 * @param view what is looked at, where no more than that is wanted
 */
export function previewOf(
  plan: Plan,
  findings: readonly Finding[],
  language: Language,
  known: KnownPlans = noOtherPlans,
  view?: PreviewView,
): Preview {
  const { source, header } = plan;
  /** What is sent of a part's lists; `holding` finds the thing that shows a place of the text. */
  const cut = <Item>(
    part: PreviewPart,
    lists: readonly (readonly Item[])[],
    holding: (items: readonly Item[], view: PreviewView) => number | undefined,
  ): readonly ListCut<Item>[] => {
    const count = lists.reduce((total, { length }) => total + length, 0);
    if (!view) return cutLists(lists, { from: 0, to: count });
    const at = view.part === part ? (holding(lists.flat(), view) ?? view.at) : undefined;
    return cutLists(lists, stretchInView(count, at));
  };
  const setsOf = (names: readonly string[]) =>
    names.flatMap((name) => tableSets.find((set) => set.name === name)?.build(plan, language, known) ?? []);
  const tablesOf = (
    part: PreviewPart,
    tables: readonly Table[],
    writing: readonly CellWriting[] = [],
  ): PreviewTable[] => {
    const cuts = cut<readonly Cell[]>(
      part,
      tables.map(({ rows }) => rows),
      (rows, { cursor }) => cursor && spanHolding(rows, placesOfRow, cursor, source),
    );
    return tables.map((table, index) => {
      const shown = cuts[index] as ListCut<readonly Cell[]>;
      const marks = shown.items.length > 0 ? markedCells(table.rows, findings, source.text) : noMarks;
      return previewTable(table, shown, marks, source, writing[index]);
    });
  };
  const ofIndicators = indicatorTables(plan, language, view?.columns);
  const wording = wordingOf(plan, language);
  const years = timelineOf(plan, language);
  const events = cut(
    'timeline',
    years.map((year) => year.events),
    (all, { cursor }) => cursor && rangeHolding(all, cursor),
  );
  const [{ items: charts, ...chartsLeftOut } = { items: [] }] = cut(
    'trajectories',
    [trajectoriesOf(plan, language)],
    (all, { cursor }) => cursor && rangeHolding(all, cursor),
  );
  return {
    uri: source.uri,
    title: header.title?.value ?? '',
    ...((!view || view.part === 'document') && {
      document: previewDocument(plan, findings, view?.at, view?.cursor),
    }),
    tables: tablesOf(
      'tables',
      ofIndicators.map(({ table }) => table),
      ofIndicators.map((rows) => cellWriting(plan, rows, wording)),
    ),
    responsibilities: tablesOf('responsibilities', setsOf(responsibilitySets)),
    alignment: tablesOf('alignment', setsOf(['alignment'])),
    timeline: years.map((year, index) => {
      const { items = [], ...leftOut } = events[index] ?? {};
      return { ...year, events: items, ...leftOut };
    }),
    trajectories: { charts: charts.map((chart) => withFindings(chart, findings)), ...chartsLeftOut },
    findings: findings.map(({ span, severity, message, code }) => ({
      range: source.rangeOf(span),
      severity,
      message: message[language],
      code,
    })),
  };
}

const noMarks: ReadonlyMap<Cell, readonly number[]> = new Map();

/** Where each cell of a row comes from. */
function placesOfRow(row: readonly Cell[]): Span[] {
  return row.flatMap(({ source, sources = [] }) => [...(source ? [source] : []), ...sources]);
}

/** Of all indicators that have one, in the order of the text. */
function trajectoriesOf({ indicators, source }: Plan, language: Language): PlacedTrajectory[] {
  return indicators.flatMap((indicator) => {
    const trajectory = trajectoryOf(indicator, source, language);
    return trajectory ? [{ ...trajectory, span: indicator.span }] : [];
  });
}

interface PlacedTrajectory extends Trajectory {
  /** Of its indicator. */
  readonly span: Span;
}

function withFindings(
  { span, ...trajectory }: PlacedTrajectory,
  findings: readonly Finding[],
): PreviewTrajectory {
  const about = findings.flatMap((finding, index) => (shareText(finding.span, span) ? [index] : []));
  return { ...trajectory, findings: about };
}
