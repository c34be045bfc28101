import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commitmentsOf, examplePlan, headingOf } from '../support/example-facts.ts';
import * as facts from './deyang.facts.ts';

const plan = examplePlan('deyang');

/** The paragraphs of the one section with this mark and title. */
function paragraphsOf(heading: string): readonly string[] {
  const found = plan.sections.filter((section) => headingOf(section) === heading);
  expect(found, heading).toHaveLength(1);
  return found.flatMap(({ texts }) => texts.map(({ value }) => value));
}

describe('examples/deyang.plan says what was published', () => {
  it('without a problem', () => {
    expect(plan.problems).toEqual([]);
  });

  it('in its header, which names no issuer, number or day of signature, as the page names none', () => {
    const { title, issuers, documentNumber, signed, published, period, baseYear, bases } = plan.header;
    expect(title?.value).toBe(facts.title);
    expect(published?.value.text).toBe(facts.published);
    expect(period?.value).toMatchObject({ start: 2016, end: 2020 });
    expect(baseYear?.value).toBe(2015);
    expect(bases.map(({ title }) => title)).toEqual(facts.bases);
    expect(bases.map(({ documentNumber }) => documentNumber)).toEqual([undefined, undefined]);
    expect([issuers, documentNumber, signed]).toEqual([[], undefined, undefined]);
  });

  it('in its headings, and has no boxes', () => {
    expect(plan.sections.map(({ mark, title }) => ({ mark, title }))).toEqual(facts.headings);
    expect(plan.sections.map(({ kind }) => kind)).toEqual(facts.headings.map(() => 'section'));
  });

  it('without departments or deadlines, as the text names none', () => {
    expect(plan.mentions).toEqual([]);
    expect(plan.hasRoster).toBe(false);
    expect(plan.sections.filter(({ isTask }) => isTask)).toEqual([]);
  });

  it('in the slogans of its principles', () => {
    const opening = /^[^。]+。/u;
    expect(paragraphsOf('（二）基本原则').map((text) => opening.exec(text)?.[0])).toEqual(facts.principles);
  });

  it('in the paragraphs that begin with a dash', () => {
    const paragraphs = paragraphsOf('1.着力推进城乡社区公共服务均等化');
    const dashed = paragraphs.filter((text) => text.startsWith('——'));
    expect(dashed.map((text) => text.slice(0, text.indexOf('。') + 1))).toEqual(facts.dashed);
  });

  it('in the documents it cites, malformed number included', () => {
    for (const { section, words } of facts.cited) expect(paragraphsOf(section).join('')).toContain(words);
  });

  it('in every figure of the present situation', () => {
    const text = paragraphsOf('一、发展现状与面临形势').join('');
    for (const { figure } of facts.situation) expect(text).toContain(figure);
  });

  it('in every quantified commitment, and in no other', () => {
    expect(commitmentsOf(plan.indicators, plan)).toMatchObject(
      facts.commitments.map(({ section, name, value, year, scope, baseline }) => ({
        section,
        name,
        values: [...(baseline ? [{ role: 'baseline', value: baseline }] : []), { year, value }],
        scope,
      })),
    );
  });

  it('with the number of every commitment in the prose of its section too', () => {
    for (const { section, value } of facts.commitments) {
      const [number] = /\d[\d.]*|全覆盖|一个/u.exec(value) ?? [];
      if (number) expect(paragraphsOf(section).join('')).toContain(number);
    }
  });

  it('with a quantity wherever a number, 全覆盖 or 覆盖所有 is said, and a target or standard for each', () => {
    for (const { name, values } of plan.indicators) {
      for (const { value } of values) {
        const isNumber = /\d|全覆盖|覆盖所有|一个/.test(value.text);
        expect(value.kind === 'quantity', `${name}：${value.text}`).toBe(isNumber);
      }
      expect(values.at(-1)?.role, name).toMatch(/^(?:target|standard)$/);
    }
  });
});

const seed = new URL('../../../shared/seeds/deyang.txt', import.meta.url);

describe.skipIf(!existsSync(seed))('its facts are those of the published text', () => {
  const fullWidth: Readonly<Record<string, string>> = { ',': '，', ':': '：', '(': '（', ')': '）' };
  const published = existsSync(seed)
    ? readFileSync(seed, 'utf8').replace(/[,:()]/g, (mark) => fullWidth[mark] ?? mark)
    : '';
  const lines = published.split('\n').map((line) => line.replace(/^(\d\.) /, '$1'));
  const sentences = lines.flatMap((line) => line.split('。'));

  it('in the headings', () => {
    const marked = lines.filter((line) => /^(?:[一二三四]、|（[一二三四五]）|\d\.)/.test(line));
    expect(marked.map((line) => line.split('。')[0])).toEqual(
      facts.headings.map(({ mark, title }) => `${mark}${title}`),
    );
  });

  it('in the paragraphs that begin with a dash, the documents and the present situation', () => {
    const dashed = lines.filter((line) => line.startsWith('——'));
    expect(dashed.map((line) => line.slice(0, line.indexOf('。') + 1))).toEqual(facts.dashed);
    for (const { words } of [...facts.cited, ...facts.situation]) expect(published).toContain(words);
  });

  it('in the commitments: in document order, with 2020 and 力争 where their sentence says so', () => {
    const places = facts.commitments.map(({ words }) => published.indexOf(words));
    expect(places).toEqual(places.filter((at) => at >= 0).sort((a, b) => a - b));
    for (const { words, value, year } of facts.commitments) {
      const [sentence = '', ...more] = sentences.filter((each) => each.includes(words));
      expect(more, words).toEqual([]);
      expect(year, words).toBe(sentence.includes('到2020年') ? 2020 : undefined);
      expect(value.startsWith('力争'), words).toBe(sentence.includes('力争'));
    }
  });
});
