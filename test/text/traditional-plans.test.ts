import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { checks } from '../../language-server/src/checks/index.ts';
import { runChecks } from '../../language-server/src/checks/run.ts';
import { noSettings } from '../../language-server/src/checks/settings.ts';
import type { Plan } from '../../language-server/src/model/plan.ts';
import { simplified } from '../../language-server/src/text/simplified.ts';
import { publishedPlans } from '../published/body.ts';
import { plansOf } from '../support/plans-of.ts';

/** What is read out of plans, the first of which is looked at, and what is found in it. */
function readingOf(texts: readonly string[]) {
  const { plans, known } = plansOf(texts);
  const plan = plans[0] as Plan;
  const findings = runChecks(plan, noSettings, known).map(({ code, severity, span, related, fixes }) => ({
    code,
    severity,
    span,
    related: related?.map((each) => each.span),
    fixes: fixes?.map(({ edits }) => edits.map((edit) => edit.span)),
  }));
  return { findings, model: modelOf(plan) };
}

/** All that is in a plan, what is written in it in Simplified; what has been said is not said again. */
function modelOf(plan: Plan): unknown {
  const seen = new Map<object, number>();
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => {
      if (key === 'source') return undefined;
      if (typeof value === 'string') return simplified(value);
      if (typeof value !== 'object' || value === null) return value;
      const before = seen.get(value);
      if (before !== undefined) return `#${before}`;
      seen.set(value, seen.size);
      return value;
    }),
  );
}

/** A text in the characters of a region, each still in its place. */
function converterTo(region: 't' | 'tw' | 'hk'): (text: string) => string {
  const convert = Converter({ from: 'cn', to: region });
  return (text) =>
    text.replace(/\p{Script=Han}+/gu, (words) => {
      const converted = convert(words);
      return converted.length === words.length ? converted : [...words].map(convert).join('');
    });
}

const folder = join(import.meta.dirname, '../../examples');
const files = [folder, join(folder, 'alignment'), join(import.meta.dirname, '../checks/fixtures')].flatMap(
  (each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.plan'))
      .map((name) => join(each, name)),
);
const published = join(import.meta.dirname, '../../../shared/plans/texts');
const texts: (readonly [string, readonly string[]])[] = [
  ...files.map((file) => [file.slice(file.lastIndexOf('/') + 1), [readFileSync(file, 'utf8')]] as const),
  ...checks.flatMap(({ code, bad, good, known = [] }) =>
    [...bad, ...good].map((text, at) => [`${code} ${at + 1}`, [text, ...known]] as const),
  ),
  ...(existsSync(published) ? readdirSync(published) : []).flatMap((file) =>
    publishedPlans(readFileSync(join(published, file), 'utf8')).map(
      ({ text, splitting }) => [`${file} ${splitting}`, [text]] as const,
    ),
  ),
];

describe.each(['t', 'tw', 'hk'] as const)('in the characters of %s', (region) => {
  const convert = converterTo(region);
  test.each(texts)('%s is read as in Simplified', (_, written) => {
    const converted = written.map(convert);
    const read = readingOf(converted);
    expect(read.findings).toEqual(readingOf(written).findings);
    expect(read).toEqual(readingOf(converted.map(simplified)));
  });
});
