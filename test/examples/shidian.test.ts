import { describe, expect, it } from 'vitest';
import { commitmentsOf, examplePlan } from '../support/example-facts.ts';
import * as facts from './shidian.facts.ts';

const plan = examplePlan('shidian');

describe('examples/shidian.plan says what was published', () => {
  it('without a problem', () => {
    expect(plan.problems).toEqual([]);
  });

  it('in its header, the period from the title', () => {
    const { title, issuers, signed, published, period, documentNumber, bases } = plan.header;
    expect(title?.value).toBe(facts.title);
    expect(issuers.map(({ value }) => value)).toEqual([facts.issuer]);
    expect(published?.value.text).toBe(facts.published);
    expect(period?.value).toMatchObject({ start: 2021, end: 2025, text: '“十四五”' });
    expect([signed, documentNumber, bases]).toEqual([undefined, undefined, []]);
  });

  it('in its headings', () => {
    expect(plan.sections.map(({ kind }) => kind)).toEqual(facts.headings.map(() => 'section'));
    expect(plan.sections.map(({ mark, title }) => ({ mark, title }))).toEqual(facts.headings);
  });

  it('naming nobody who answers for anything', () => {
    expect(plan.mentions).toEqual([]);
    expect(plan.hasRoster).toBe(false);
    expect(plan.sections.filter(({ isTask }) => isTask)).toEqual([]);
  });

  it('in every quantified commitment of its text, and in no other', () => {
    const { section, year } = facts.goals;
    expect(commitmentsOf(plan.indicators, plan)).toEqual(
      facts.commitments.map(({ name, value, softener }) => ({
        section,
        name,
        values: [{ role: 'target', year, value, softener }],
        scope: undefined,
      })),
    );
  });
});
