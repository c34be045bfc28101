import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const example = readFileSync(new URL('../../../examples/taizhou.plan', import.meta.url), 'utf8');
const text = `${example}
四、补充
牵头部门：市民政局（牵头）、市发展和改革委员会
| 指标 | 2025年 | 单位 | 责任部门 | 对应 |
| 甲   | 10     | 个   | 市教育局 | 《省规划》乙 |
| 序号 |
`;

describe('every place in the source', () => {
  const plan = readPlan(text);

  it('of a text holds that very text', () => {
    const sourced = [...objectsOf(plan)].flatMap(({ value, text: written = value, span }) =>
      typeof written === 'string' && isSpan(span) ? [{ written, span }] : [],
    );
    expect(sourced.length).toBeGreaterThan(50);
    for (const { written, span } of sourced) {
      expect(text.slice(span.start, span.end).replace(/\s*\n\s*/g, '')).toContain(
        written.replace(/\s*\n\s*/g, ''),
      );
    }
  });

  it('of a name is its name', () => {
    for (const { name, nameSpan } of plan.indicators)
      expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
    for (const { name, span } of plan.mentions) expect(text.slice(span.start, span.end)).toBe(name);
    for (const { title, headingSpan } of plan.sections) {
      expect(text.slice(headingSpan.start, headingSpan.end).endsWith(title)).toBe(true);
    }
  });

  it('of a value is its text', () => {
    for (const { values } of plan.indicators) {
      for (const { value } of values) expect(text.slice(value.span.start, value.span.end)).toBe(value.text);
    }
  });

  it('lies inside the text, and in what holds it', () => {
    for (const { span } of objectsOf(plan)) {
      if (!isSpan(span)) continue;
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    for (const section of plan.sections) {
      const inner = [...section.sections, ...section.indicators, ...section.texts, ...section.tables];
      for (const { span } of inner) {
        expect(span.start).toBeGreaterThanOrEqual(section.span.start);
        expect(span.end).toBeLessThanOrEqual(section.span.end);
      }
    }
  });
});

/** Every object of a plan, each once. */
function objectsOf(plan: Plan): Set<{ value?: unknown; text?: unknown; span?: unknown }> {
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(plan);
  return seen;
}

function isSpan(value: unknown): value is { start: number; end: number } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
