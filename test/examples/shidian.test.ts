import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Indicator, Section } from '../../language-server/src/model/plan.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';
import * as facts from './shidian.facts.ts';

const plan = readPlan(readFileSync(new URL('../../examples/shidian.plan', import.meta.url), 'utf8'));

const headingOf = ({ mark, title }: Section): string => `${mark}${title}`;

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
    expect(plan.indicators.map(commitment)).toEqual(
      facts.commitments.map(({ name, value, softener }) => ({
        ...facts.goals,
        name,
        value,
        softener,
        values: 1,
        role: 'target',
        scope: undefined,
      })),
    );
  });
});

/** An indicator as the facts have it; the year only where a year line says it. */
function commitment({ section, name, values, scope }: Indicator): unknown {
  const [first] = values;
  const head = first && plan.source.text.slice(first.yearSpan.start, first.yearSpan.end);
  return {
    section: headingOf(section),
    name,
    values: values.length,
    role: first?.role,
    year: head && /\d/.test(head) ? first?.year : undefined,
    value: first?.value.text,
    softener: first?.value.kind === 'quantity' ? first.value.softener : undefined,
    scope: scope?.value,
  };
}
