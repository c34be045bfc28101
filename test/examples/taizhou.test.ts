import { describe, expect, it } from 'vitest';
import type { Section } from '../../language-server/src/core/model/plan.ts';
import { commitmentsOf, examplePlan, headingOf } from '../support/example-facts.ts';
import * as facts from './taizhou.facts.ts';

const plan = examplePlan('taizhou');

function ofKind(kind: Section['kind']): readonly Section[] {
  return plan.sections.filter((section) => section.kind === kind);
}

describe('examples/taizhou.plan says what was published', () => {
  it('without a problem', () => {
    expect(plan.problems).toEqual([]);
  });

  it('in its header', () => {
    const { title, issuers, signed, published, period, baseYear, bases } = plan.header;
    expect(title?.value).toBe(facts.title);
    expect(issuers.map(({ value }) => value)).toEqual([facts.issuer]);
    expect([signed?.value.text, published?.value.text]).toEqual([facts.signed, facts.published]);
    expect(period?.value).toMatchObject({ start: 2023, end: 2025 });
    expect(baseYear?.value).toBe(2022);
    expect(
      bases.map(({ title, documentNumber }) => ({ title, documentNumber: documentNumber?.value })),
    ).toEqual(facts.bases);
  });

  it('in its headings', () => {
    expect(ofKind('section').map(({ mark, title }) => ({ mark, title }))).toEqual(facts.headings);
  });

  it('in its boxes and their items', () => {
    expect(
      ofKind('box').map(({ number, title, sections }) => ({
        number,
        title,
        items: sections.map((item) => item.title),
      })),
    ).toEqual(facts.boxes);
    for (const { sections } of ofKind('box')) {
      expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => index + 1));
    }
  });

  it('in the table of indicators', () => {
    const table = ofKind('box')[0]?.indicators ?? [];
    const propertyOf = { binding: '约束性', expected: '预期性' };
    expect(
      table.map((indicator, index) => ({
        number: index + 1,
        category: indicator.category?.value,
        name: indicator.name,
        y2022: indicator.values.find(({ year }) => year === 2022)?.value.text,
        y2025: indicator.values.find(({ year }) => year === 2025)?.value.text,
        property: indicator.property?.value && propertyOf[indicator.property.value],
      })),
    ).toEqual(facts.indicatorTable);
    for (const { values } of table) expect(values.map(({ role }) => role)).toEqual(['baseline', 'target']);
  });

  it('in every quantified commitment of its text, and in no other', () => {
    const stated = facts.commitments.filter(({ restatesRow }) => restatesRow === undefined);
    const written = plan.indicators.filter(({ section }) => section.kind !== 'box');
    expect(commitmentsOf(written, plan)).toMatchObject(
      stated.map(({ section, name, value, year, scope }) => ({
        section,
        name,
        values: [{ year, value }],
        scope,
      })),
    );
  });

  it('with a quantity wherever a number, 全覆盖 or another’s level is said', () => {
    for (const { name, values } of plan.indicators) {
      for (const { value } of values) {
        const isNumber = /\d|全覆盖|平均工资水平/.test(value.text);
        expect(value.kind === 'quantity', `${name}：${value.text}`).toBe(isNumber);
      }
    }
  });

  it('with what repeats a row of the table said in the text', () => {
    for (const { section, value, restatesRow } of facts.commitments) {
      if (restatesRow === undefined) continue;
      const place = plan.sections.find((each) => headingOf(each) === section);
      expect(place?.texts.map((text) => text.value).join('')).toContain(value);
      expect(place?.indicators.map(({ name }) => name)).not.toContain(
        facts.indicatorTable[restatesRow - 1]?.name,
      );
    }
  });
});
