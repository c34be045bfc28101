import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../../language-server/src/core/model/quantity.ts';
import { darkColours } from '../../../language-server/src/print/pictures/trajectory/colours.ts';
import type { Trajectory, TrajectoryPoint } from '../../../language-server/src/print/pictures/trajectory.ts';
import { trajectorySvg } from '../../../language-server/src/print/pictures/trajectory-svg.ts';
import { anyText } from '../documents/arbitrary.ts';
import { type Element, elements, parseXml, textOf } from '../documents/xml.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function point(
  year: number,
  role: TrajectoryPoint['role'],
  low: string,
  text = low,
  high = low,
): TrajectoryPoint {
  return { year, role, low, high, text, comparator: 'equal', range };
}

function trajectory(points: readonly TrajectoryPoint[], comparator?: Comparator, text = '≥60%'): Trajectory {
  const { low, high } = points.at(-1) as TrajectoryPoint;
  const bound = comparator && { comparator, low, high, text };
  return {
    name: '护理型床位占比',
    unit: '%',
    direction: 'rising',
    points,
    range,
    ...(bound && { bound }),
  };
}

const way = [
  point(2022, 'baseline', '45', '45%'),
  point(2023, 'actual', '47.5', '47.5%'),
  point(2024, 'milestone', '52', '52%'),
  point(2025, 'target', '60', '≥60%'),
];

function drawn(drawing: Trajectory, width = 360): Element {
  return parseXml(trajectorySvg(drawing, { language: 'zh', width }));
}

const texts = (svg: Element) => elements(svg, 'text').map(textOf);
const number = (element: Element | undefined, name: string) => Number(element?.attributes[name]);

describe('the chart of a trajectory', () => {
  it('says all values in the plan’s own words, and what each year is', () => {
    const said = texts(drawn(trajectory(way, 'at-least')));
    for (const text of [
      '45%',
      '47.5%',
      '52%',
      '≥60%',
      '2022年',
      '基期',
      '实绩',
      '里程碑',
      '2025年',
      '目标',
    ]) {
      expect(said).toContain(text);
    }
  });

  it('says the same to those who don’t see it', () => {
    const svg = drawn(trajectory(way, 'at-least'));
    expect(elements(svg, 'title').map(textOf)).toEqual(['护理型床位占比（%）']);
    expect(elements(svg, 'desc').map(textOf)).toEqual([
      '2022年基期45%，2023年实绩47.5%，2024年里程碑52%，2025年目标≥60%。',
    ]);
  });

  it('shades the side that is good: above at least, below at most, none where a value is meant', () => {
    const shade = (comparator: Comparator) => elements(drawn(trajectory(way, comparator)), 'rect')[0];
    const target = number(elements(drawn(trajectory(way)), 'circle').at(-1), 'cy');
    const above = shade('at-least');
    expect(number(above, 'y') + number(above, 'height')).toBeCloseTo(target, 0);
    expect(number(shade('at-most'), 'y')).toBeCloseTo(target, 0);
    expect(shade('equal')).toBeUndefined();
  });

  it('draws more where there is more, and later where it is later', () => {
    const dots = elements(drawn(trajectory(way)), 'circle');
    const xs = dots.map((dot) => number(dot, 'cx'));
    const ys = dots.map((dot) => number(dot, 'cy'));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(ys).toEqual(ys.toSorted((a, b) => b - a));
  });

  it('cuts a long stretch of time short, and dashes it', () => {
    const dashes = (years: readonly number[]) =>
      elements(drawn(trajectory(years.map((year) => point(year, 'milestone', `${year}`)))), 'line').map(
        ({ attributes }) => 'stroke-dasharray' in attributes,
      );
    expect(dashes([2022, 2023, 2035])).toEqual([false, true]);
    expect(dashes([2015, 2020])).toEqual([false]);
  });

  it('follows the theme of the page unless it is given colours', () => {
    expect(trajectorySvg(trajectory(way), { language: 'zh' })).toContain('currentColor');
    const fixed = trajectorySvg(trajectory(way), { language: 'zh', colours: darkColours });
    expect(fixed).not.toMatch(/currentColor|var\(/);
    expect(fixed).toContain(darkColours.line);
  });

  it('needs no scripts, styles or ids, so that a strict page takes it', () => {
    expect(trajectorySvg(trajectory(way, 'at-least'), { language: 'zh' })).not.toMatch(
      /<script|<style|\s(?:style|id|on\w+|href)=/,
    );
  });

  it('is well-formed whatever a plan says, and every mark lies in it', () => {
    const role = fc.constantFrom<TrajectoryPoint['role']>(
      'baseline',
      'milestone',
      'target',
      'outlook',
      'actual',
    );
    const decimal = fc.oneof(
      fc.integer({ min: -1000, max: 100_000 }).map(String),
      fc.constantFrom('0', '0.0000001', `1${'0'.repeat(400)}`, `-9${'9'.repeat(320)}`, '17.8'),
    );
    const anyPoint = fc
      .tuple(fc.integer({ min: 1990, max: 2100 }), role, decimal, anyText)
      .map(([year, as, low, text]) => point(year, as, low, text));
    const drawing = fc.tuple(
      fc.array(anyPoint, { minLength: 1, maxLength: 8 }),
      fc.constantFrom<Comparator>('at-least', 'at-most', 'equal', 'about', 'more-than'),
      anyText,
    );
    fc.assert(
      fc.property(drawing, ([points, comparator, text]) => {
        const sorted = points.toSorted((a, b) => a.year - b.year);
        const svg = drawn({ ...trajectory(sorted, comparator, text), name: text, unit: text });
        const marks = [...elements(svg, 'circle'), ...elements(svg, 'text'), ...elements(svg, 'rect')];
        for (const mark of marks) {
          const [x, y] = mark.name === 'circle' ? ['cx', 'cy'] : ['x', 'y'];
          expect(number(mark, x as string)).toBeGreaterThanOrEqual(0);
          expect(number(mark, x as string)).toBeLessThanOrEqual(360);
          expect(number(mark, y as string)).toBeGreaterThanOrEqual(0);
          expect(number(mark, y as string)).toBeLessThanOrEqual(190);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hides no label behind another, as long as there is room', () => {
    const labels = elements(drawn(trajectory(way, 'at-least')), 'text').slice(-way.length);
    const boxes = labels.map((label) => ({
      x: number(label, 'x'),
      y: number(label, 'y'),
      half: textOf(label).length * 3.5,
    }));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 11).toBe(true);
      }
    }
  });
});
