import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../language-server/src/checks/run.ts';
import { PlanIndex } from '../../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { linkedWorkspace } from './workspace.ts';

const files = linkedWorkspace(60);

describe('the linked plans that the bench measures', () => {
  it('are the same each time', () => {
    expect(linkedWorkspace(60)).toEqual(files);
  });

  it('have prose that says nothing twice', () => {
    const paragraphs = files.flatMap(({ text }) => text.split('\n').filter((line) => line.endsWith('。')));
    expect(paragraphs.length).toBeGreaterThan(2_000);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('have 40 indicators and 20 tasks on some 31 KB', () => {
    const plans = files.map(({ text }) => readPlan(text));
    expect(plans.every(({ indicators }) => indicators.length === 40)).toBe(true);
    expect(plans.every(({ sections }) => sections.filter(({ isTask }) => isTask).length === 20)).toBe(true);
    const sizes = files.map(({ text }) => Buffer.byteLength(text));
    expect(sizes.reduce((sum, size) => sum + size) / sizes.length).toBeCloseTo(31_000, -3.5);
  });

  it('have the faults that were planted, and no other', () => {
    const index = new PlanIndex();
    const plans = files.map(({ text, path }) => readPlan(text, path));
    for (const plan of plans) index.update(plan.source.uri, plan);
    const found = plans.map((plan) =>
      runChecks(plan, undefined, index)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ code }) => code),
    );
    expect(found).toEqual(files.map(({ fault }) => (fault ? [fault] : [])));
    expect(new Set(found.flat()).size).toBe(7);
  });
});
