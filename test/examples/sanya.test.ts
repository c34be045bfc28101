import { describe, expect, it } from 'vitest';
import { commitmentsOf, examplePlan, headingOf } from '../support/example-facts.ts';
import * as facts from './sanya.facts.ts';

const plan = examplePlan('sanya');

describe('examples/sanya.plan says what was published', () => {
  it('without a problem', () => {
    expect(plan.problems).toEqual([]);
  });

  it('in its header; of base year, number and documents it rests on the text says nothing', () => {
    const { title, issuers, signed, published, period, baseYear, documentNumber, bases } = plan.header;
    expect(title?.value).toBe(facts.title);
    expect(issuers.map(({ value }) => value)).toEqual(facts.issuers);
    expect([signed?.value.text, published?.value.text]).toEqual([facts.signed, facts.published]);
    expect(period?.value).toMatchObject({ start: 2023, end: 2025 });
    expect(baseYear?.span).toBeUndefined();
    expect([documentNumber, bases]).toEqual([undefined, []]);
  });

  it('in its headings', () => {
    expect(plan.sections.map(({ kind }) => kind)).toEqual(facts.headings.map(() => 'section'));
    expect(plan.sections.map(({ mark, title }) => ({ mark, title }))).toEqual(facts.headings);
  });

  it('in who answers for its tasks, in brackets as published', () => {
    expect(plan.sections.filter(({ isTask }) => isTask).map(headingOf)).toEqual(
      facts.responsibilities.map(({ task }) => task),
    );
    for (const { task, departments } of facts.responsibilities) {
      const section = plan.sections.find((each) => headingOf(each) === task);
      const named = `${departments}，${facts.everywhere}`;
      expect(section?.responsibility?.mentions.map(({ name }) => name)).toEqual(named.split(/[、，]/));
      expect(plan.source.text.slice(section?.span.start, section?.span.end)).toContain(
        `（责任部门：${named}）`,
      );
    }
  });

  it('in its roster: each body named in the brackets, once', () => {
    const named = new Set(
      [...facts.responsibilities.map(({ departments }) => departments), facts.everywhere]
        .join('、')
        .split('、'),
    );
    const shortest = plan.roster.map(({ name, shortNames }) => shortNames[0]?.value ?? name);
    expect(shortest.toSorted()).toEqual([...named].toSorted());
    for (const { name, department } of plan.mentions) expect(department, name).toBeDefined();
  });

  it('in every quantified commitment of its text, and in no other', () => {
    expect(commitmentsOf(plan.indicators, plan)).toMatchObject(
      facts.commitments.map(({ section, name, value, year, earlier, standing, scope }) => ({
        section,
        name,
        values: [
          ...(earlier ? [{ role: 'milestone', ...earlier }] : []),
          { role: standing ? 'standard' : 'target', year, value },
        ],
        scope,
      })),
    );
  });

  it('with a quantity in every one of them', () => {
    for (const { name, values } of plan.indicators) {
      for (const { value } of values) expect(value.kind, `${name}：${value.text}`).toBe('quantity');
    }
  });

  it('with the name of the table that is lost', () => {
    expect(plan.sections.at(-1)?.texts.at(-1)?.value).toBe(facts.attachment);
  });
});
