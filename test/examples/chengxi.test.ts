import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../language-server/src/core/model/tasks.ts';
import { examplePlan, headingOf } from '../support/example-facts.ts';
import { runChecks } from '../support/run-checks.ts';

const plan = examplePlan('chengxi');
const boxes = plan.sections.filter(({ kind }) => kind === 'box');

/** The rows of the table of indicators: its numbered indicators, and the parts of some. */
const rows = boxes[1]?.indicators ?? [];

describe('examples/chengxi.plan, a county’s outline for 2026—2030', () => {
  it('is invented, and says so', () => {
    expect(plan.comments[0]?.value).toMatch(/^\/\/ 虚构的示例，不是真的规划/u);
    expect(plan.header.region?.value).toMatch(/^示例省/u);
  });

  it('holds together: nothing is to be found in it', () => {
    expect(plan.problems).toEqual([]);
    const { text } = plan.source;
    expect(runChecks(plan).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`)).toEqual(
      [],
    );
  });

  it('has parts, its chapters counted through them', () => {
    const marked = (mark: RegExp) => plan.sections.filter((each) => mark.test(each.mark)).map(headingOf);
    expect(marked(/篇/u)).toHaveLength(7);
    expect(marked(/篇/u).at(-1)).toBe('第七篇保障规划实施');
    expect(marked(/章/u)).toHaveLength(18);
    expect(marked(/章/u).at(-1)).toBe('第十八章强化要素保障');
  });

  it('drafts thirty indicators in a table, some with their parts', () => {
    expect(rows).toHaveLength(37);
    const cumulative = rows.filter(({ values }) =>
      values.some(({ value }) => value.kind === 'quantity' && value.cumulative),
    );
    expect(cumulative.length).toBeGreaterThan(10);
  });

  it('tells what became of the last plan, and who does what by when', () => {
    expect(boxes[0]?.indicators).toEqual([]);
    expect(boxes[0]?.indicatorTables[0]?.rows).toHaveLength(11);
    const named = tasksOf(plan).filter(({ responsibility, deadline }) => responsibility && deadline);
    expect(named.length).toBeGreaterThan(12);
  });
});
