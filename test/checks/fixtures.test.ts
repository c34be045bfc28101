import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../language-server/src/checks/read-settings.ts';
import { plansOf } from '../support/plans-of.ts';
import { runChecks } from '../support/run-checks.ts';

/**
 * A fixture holds many cases. `//# sentence` begins one and says what it shows; `//+ sentence` begins a
 * further plan of the case, which the others may refer to; `//= { … }` is the planwright.json that holds for them;
 * `//! code text` expects a finding of that code on the next line, on just that text where it is given. All are
 * taken out before the plans are read, and what isn't expected must not be found.
 */
interface Case {
  readonly sentence: string;
  readonly settings: string;
  readonly texts: readonly string[];
  /** Of each plan. */
  readonly expected: readonly (readonly string[])[];
}

function casesIn(fixture: string): Case[] {
  return fixture
    .split(/^\/\/# /m)
    .slice(1)
    .map((part) => {
      const [, sentence = '', all = ''] = /^(.*)\n([\s\S]*)$/.exec(part) ?? [];
      const [, settings = '{}'] = /^\/\/= (.*)\n/m.exec(all) ?? [];
      const body = all.replace(/^\/\/= .*\n/m, '');
      const read = body.split(/^\/\/\+.*\n/m).map(readMarked);
      return {
        sentence,
        settings,
        texts: read.map(({ text }) => text),
        expected: read.map(({ expected }) => expected),
      };
    });
}

function readMarked(body: string): { text: string; expected: string[] } {
  const kept: string[] = [];
  const expected: string[] = [];
  for (const line of body.split('\n')) {
    const marker = /^\/\/! (\S+) ?(.*)$/.exec(line);
    if (marker) expected.push(`${kept.length + 1}: ${marker[1]} ${marker[2]}`.trim());
    else kept.push(line);
  }
  return { text: kept.join('\n'), expected };
}

function found({ texts, expected, settings: written }: Case): string[][] {
  const { plans, known } = plansOf(texts);
  const { settings } = readSettings(written);
  return plans.map((plan, at) =>
    runChecks(plan, settings, known).map(({ code, span }) => {
      const place = `${plan.source.positionAt(span.start).line + 1}: ${code}`;
      return expected[at]?.includes(place)
        ? place
        : `${place} ${plan.source.text.slice(span.start, span.end)}`;
    }),
  );
}

const folder = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(folder))('%s', (file) => {
  const cases = casesIn(readFileSync(join(folder, file), 'utf8'));

  test('holds plans', () => {
    expect(cases.length).toBeGreaterThan(3);
    expect(cases.some(({ expected }) => expected.flat().length === 0)).toBe(true);
  });

  test.each(cases.map((each) => [each.sentence, each] as const))('%s', (_, each) => {
    expect(found(each)).toEqual(each.expected);
  });
});
