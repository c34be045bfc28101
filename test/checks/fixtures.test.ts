import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../language-server/src/checks/run.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';

/**
 * A fixture holds many plans. `//# sentence` begins a plan and says what it shows; `//! code text`
 * expects a finding of that code on the next line, on just that text where it is given. Both are taken
 * out before the plan is read, and what isn't expected must not be found.
 */
interface Case {
  readonly sentence: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function casesIn(fixture: string): Case[] {
  return fixture
    .split(/^\/\/# /m)
    .slice(1)
    .map((part) => {
      const [sentence = '', ...lines] = part.split('\n');
      const kept: string[] = [];
      const expected: string[] = [];
      for (const line of lines) {
        const marker = /^\/\/! (\S+) ?(.*)$/.exec(line);
        if (marker) expected.push(`${kept.length + 1}: ${marker[1]} ${marker[2]}`.trim());
        else kept.push(line);
      }
      return { sentence, text: kept.join('\n'), expected };
    });
}

function found({ text, expected }: Case): string[] {
  const plan = readPlan(text);
  return runChecks(plan).map(({ code, span }) => {
    const place = `${plan.source.positionAt(span.start).line + 1}: ${code}`;
    return expected.includes(place) ? place : `${place} ${text.slice(span.start, span.end)}`;
  });
}

const folder = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(folder))('%s', (file) => {
  const cases = casesIn(readFileSync(join(folder, file), 'utf8'));

  test('holds plans', () => {
    expect(cases.length).toBeGreaterThan(3);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  test.each(cases.map((each) => [each.sentence, each] as const))('%s', (_, each) => {
    expect(found(each)).toEqual(each.expected);
  });
});
