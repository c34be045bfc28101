import { describe, expect, it } from 'vitest';
import { noSettings } from '../../../language-server/src/checks/settings.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { previewOf } from '../../../language-server/src/server/preview/preview.ts';
import type {
  Preview,
  PreviewTable,
  PreviewView,
} from '../../../language-server/src/server/protocol/preview.ts';
import { planOfIndicators } from '../../bench/scale/plans/large.ts';
import { runChecks } from '../../support/run-checks.ts';

const many = readPlan(planOfIndicators(1000));
const findings = runChecks(many, noSettings);
const whole = previewOf(many, findings, 'zh');
const shown = (view: PreviewView): Preview => previewOf(many, findings, 'zh', undefined, view);

const texts = ({ rows }: PreviewTable) => rows.map((row) => row.map(({ text }) => text));
const leftOut = ({ before = 0, rows, after = 0 }: PreviewTable) => [before, rows.length, after];

describe('of a part with very many things', () => {
  it('all is sent to who doesn’t say what is looked at', () => {
    expect(leftOut(whole.tables[0] as PreviewTable)).toEqual([0, 1000, 0]);
  });

  it('only those around what is looked at are sent, as they are in the whole', () => {
    const [table] = shown({ part: 'tables', at: 500 }).tables;
    expect(leftOut(table as PreviewTable)).toEqual([440, 300, 260]);
    expect(texts(table as PreviewTable)).toEqual(texts(whole.tables[0] as PreviewTable).slice(440, 740));
  });

  it.each([
    ['its beginning', 0, [0, 240, 760]],
    ['its end', 999, [939, 61, 0]],
    ['more than there is', 5000, [939, 61, 0]],
  ])('%s can be looked at', (_, at, expected) => {
    expect(leftOut(shown({ part: 'tables', at }).tables[0] as PreviewTable)).toEqual(expected);
  });

  it('what the cursor stands in is looked at rather', () => {
    const { span } = many.indicators[700] as (typeof many.indicators)[number];
    const cursor = many.source.positionAt(span.start + 3);
    const [table] = shown({ part: 'tables', at: 0, cursor }).tables;
    expect(leftOut(table as PreviewTable)).toEqual([640, 300, 60]);
    const charts = shown({ part: 'trajectories', at: 0, cursor }).trajectories;
    expect([charts.before, charts.charts.length]).toEqual([640, 300]);
  });

  it('nothing is sent where another part is looked at, but how much there is', () => {
    const { tables, timeline, trajectories } = shown({ part: 'responsibilities', at: 0 });
    expect(leftOut(tables[0] as PreviewTable)).toEqual([0, 0, 1000]);
    expect(trajectories).toEqual({ charts: [], after: whole.trajectories.charts.length });
    expect(timeline.map(({ events, after }) => [events, after])).toEqual(
      whole.timeline.map(({ events }) => [[], events.length]),
    );
  });

  it('a stretch of events goes on from one year to the next', () => {
    const [first, second] = whole.timeline;
    const at = first?.events.length ?? 0;
    const { timeline } = shown({ part: 'timeline', at });
    expect(timeline[0]?.events).toEqual(first?.events.slice(-60));
    expect(timeline[1]?.events).toEqual(second?.events.slice(0, 240));
  });

  it('a cell that reaches over many rows begins with those that are sent, and ends with them', () => {
    const table = (view?: PreviewView) =>
      previewOf(many, [], 'zh', undefined, view).responsibilities.at(-1) as PreviewTable;
    for (let at = 0; at < table().rows.length; at += 97) {
      const part = shown({ part: 'responsibilities', at }).responsibilities;
      for (const { rows, columns } of part) {
        const width = columns.length;
        const covered = rows.map(() => 0);
        for (const [row, cells] of rows.entries()) {
          for (const { rowSpan = 1, colSpan = 1 } of cells) {
            for (let below = row; below < row + rowSpan; below++) {
              covered[below] = (covered[below] ?? Number.NaN) + colSpan;
            }
          }
        }
        expect(covered).toEqual(rows.map(() => width));
      }
    }
  });
});

it('a plan of a usual size is sent whole, whatever is looked at, but for its pages', () => {
  const plan = readPlan(planOfIndicators(40));
  const { document: _, ...all } = previewOf(plan, [], 'zh');
  expect(previewOf(plan, [], 'zh', undefined, { part: 'timeline', at: 3 })).toEqual(all);
});
