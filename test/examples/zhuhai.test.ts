import { describe, expect, it } from 'vitest';
import { commitmentsOf, examplePlan } from '../support/example-facts.ts';
import * as facts from './zhuhai.facts.ts';

const plan = examplePlan('zhuhai');
const tasks = plan.sections.filter(({ isTask }) => isTask);

describe('examples/zhuhai.plan says what was published', () => {
  it('without a problem', () => {
    expect(plan.problems).toEqual([]);
  });

  it('in its header', () => {
    const { title, issuers, documentNumber, signed, period, bases } = plan.header;
    expect(title?.value).toBe(facts.title);
    expect(issuers.map(({ value }) => value)).toEqual(facts.issuers);
    expect([documentNumber?.value, signed?.value.text]).toEqual([facts.documentNumber, facts.signed]);
    expect(period?.value).toMatchObject({ start: 2021, end: 2025 });
    expect(bases.map(({ title }) => title)).toEqual(facts.bases);
  });

  it('in its headings', () => {
    expect(plan.sections.map(({ mark, title }) => ({ mark, title }))).toEqual(facts.headings);
  });

  it('in the departments of its 25 tasks', () => {
    expect(tasks.map(({ number }) => number)).toEqual(facts.responsibilities.map((_, index) => index + 1));
    expect(
      tasks.map(({ responsibility }) => responsibility?.mentions.map(({ name }) => name).join('、')),
    ).toEqual(facts.responsibilities);
  });

  it('in the brackets they stand in', () => {
    for (const [index, { span }] of tasks.entries()) {
      const written = plan.source.text.slice(span.start, span.end);
      expect(written).toContain(`【责任部门：${facts.responsibilities[index]}】`);
    }
  });

  it('with each body on its roster once, in the order of the text, and the misspelt one not', () => {
    const meant = new Set(plan.mentions.flatMap(({ department }) => department ?? []));
    expect(plan.roster).toEqual([...meant]);
    const unlisted = plan.mentions.filter(({ department }) => !department);
    expect(unlisted.map(({ name }) => name)).toEqual([facts.misspelt]);
  });

  it('in every quantified commitment of its text, and in no other', () => {
    expect(commitmentsOf(plan.indicators, plan)).toMatchObject(
      facts.commitments.map(({ section, name, value, year, isStanding, scope }) => ({
        section,
        name,
        values: [{ role: isStanding ? 'standard' : year === 2022 ? 'milestone' : 'target', year, value }],
        scope,
      })),
    );
  });

  it('with a quantity wherever a number or 全覆盖 is said', () => {
    for (const { name, values } of plan.indicators) {
      for (const { value } of values) {
        const isNumber = /[\d一]|全覆盖/.test(value.text);
        expect(value.kind === 'quantity', `${name}：${value.text}`).toBe(isNumber);
      }
    }
  });

  it('with the departments of the task answering for its indicators', () => {
    for (const { name, section, responsibility } of plan.indicators) {
      expect(responsibility?.mentions, name).toEqual(section.responsibility?.mentions);
    }
  });
});
