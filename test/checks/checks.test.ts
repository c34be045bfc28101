import { describe, expect, test } from 'vitest';
import { isSchemaStale, stalePages } from '../../docs/generate.ts';
import { leftBlank } from '../../docs/new-check.ts';
import type { Check } from '../../language-server/src/checks/check.ts';
import { explain } from '../../language-server/src/checks/explain.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import { readSettings } from '../../language-server/src/checks/read-settings.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import type { Localized } from '../../language-server/src/core/text/localized.ts';
import { plansOf } from '../support/plans-of.ts';
import { runChecks } from '../support/run-checks.ts';

const han = /\p{Script=Han}/u;
const hasSentence = /[A-Za-z]{2,}(?: [^ ]+){2}/;

/** What is found in an example of a check, with no settings but those that it needs. */
function findingsOf(
  text: string,
  { code, severity, isOptional, known: companions = [], settings = '{}' }: Check,
) {
  const { plans, known } = plansOf([text, ...companions]);
  const read = readSettings(settings).settings;
  const asked = isOptional ? { ...read, severities: { [code]: severity } } : read;
  return runChecks(plans[0] as Plan, asked, known);
}

function expectInBothLanguages({ zh, en }: Localized) {
  expect(zh).toMatch(han);
  expect(en).toMatch(hasSentence);
  expect(`${zh}${en}`).not.toMatch(/undefined|NaN|\[object/);
}

test('the checks are sorted by code, and no code is used twice', () => {
  const codes = checks.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
});

test('nothing is left to be filled in of what `npm run new check` wrote', () => {
  expect(leftBlank(checks.map(({ code }) => code))).toEqual([]);
});

test('the pages under docs/checks are what the checks say', () => {
  expect(stalePages()).toEqual([]);
});

test('the schema of the settings file knows the checks', () => {
  expect(isSchemaStale()).toBe(false);
});

describe.each(checks.map((check) => [check.code, check] as const))('%s', (code: string, check: Check) => {
  test('says in both languages what it is and why', () => {
    expect(check.title.zh).toMatch(han);
    expect(check.title.en).toMatch(/^[^\p{Script=Han}]+$/u);
    expectInBothLanguages(check.why);
    for (const language of ['zh', 'en'] as const) {
      const page = explain(check, language);
      expect(page).toContain(check.why[language]);
      for (const example of [...(check.known ?? []), ...check.bad, ...check.good])
        expect(page).toContain(example.trimEnd());
    }
  });

  test('has at least two examples of each kind', () => {
    expect(check.bad.length).toBeGreaterThanOrEqual(2);
    expect(check.good.length).toBeGreaterThanOrEqual(2);
  });

  test('has settings that can be read, where its examples need some', () => {
    expect(readSettings(check.settings ?? '{}').problems).toEqual([]);
  });

  test('refers to plans that are clean by themselves', () => {
    const findings = (check.known ?? []).flatMap((text) => findingsOf(text, check));
    expect(findings.map((finding) => `${finding.code} ${finding.message.zh}`)).toEqual([]);
  });

  test.each(check.bad.map((text) => [text]))('reports exactly this code:\n%s', (text) => {
    const findings = findingsOf(text, check);
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set([code]));
    for (const { message, span, related = [], fixes = [] } of findings) {
      expectInBothLanguages(message);
      expect(message.zh.length).toBeLessThan(120);
      expect(span.end).toBeGreaterThan(span.start);
      for (const place of related) expectInBothLanguages(place.message);
      for (const { title } of fixes) expect(title.zh).toMatch(han);
    }
  });

  test.each(check.good.map((text) => [text]))('reports nothing:\n%s', (text) => {
    expect(findingsOf(text, check).map((finding) => `${finding.code} ${finding.message.zh}`)).toEqual([]);
  });
});
