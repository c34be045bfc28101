import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withTextFields } from '../docs/plan-schema.ts';
import { referencePages, withKeywordTables } from '../docs/reference.ts';
import { checks } from '../language-server/src/checks/index.ts';
import { readSettings } from '../language-server/src/checks/read-settings.ts';
import * as api from '../language-server/src/index.ts';
import { readPlan } from '../language-server/src/language/read-plan.ts';
import { runChecks } from './support/run-checks.ts';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const plansIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^```plan\n(.*?)^```$/gmsu)].map((match) => match[1] as string);

const headingLevels = (markdown: string) => [...markdown.matchAll(/^(#+) /gmu)].map((match) => match[1]);

describe.each([
  ['README.md', 'README.zh-CN.md'],
  ['grammar/README.md', 'grammar/README.zh-CN.md'],
])('%s and %s', (english, chinese) => {
  test('are in step: the same headings, the same examples', () => {
    expect(headingLevels(read(chinese))).toEqual(headingLevels(read(english)));
    expect(plansIn(read(chinese))).toEqual(plansIn(read(english)));
    expect(plansIn(read(english)).length).toBeGreaterThan(0);
  });

  test('name only files that are there', () => {
    for (const page of [english, chinese]) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)) {
        const folder = page.includes('/') ? `${page.slice(0, page.lastIndexOf('/'))}/` : '';
        expect(() => readFileSync(new URL(`${folder}${target}`, root)), `${page} → ${target}`).not.toThrow(
          /ENOENT/,
        );
      }
    }
  });
});

test('the pages on planwright.json are in step, name only files that are there, and show what can be read', () => {
  const pages = ['docs/settings.md', 'docs/settings.zh-CN.md'];
  const [english, chinese] = pages.map((page) => {
    const text = read(page);
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)) {
      expect(existsSync(new URL(target as string, new URL(page, root))), `${page} → ${target}`).toBe(true);
    }
    const [, sample = ''] = /^```jsonc\n(.*?)^```$/msu.exec(text) ?? [];
    return { headings: headingLevels(text), ...readSettings(sample) };
  });
  expect(english).toEqual(chinese);
  expect(english?.problems).toEqual([]);
  expect(english?.settings.office?.documents).toHaveLength(2);
  for (const page of ['README.md', 'README.zh-CN.md']) {
    const [, sample = ''] = /^```json\n(.*?)^```$/msu.exec(read(page)) ?? [];
    expect(readSettings(sample)).toMatchObject({ problems: [], settings: { office: { terms: [{}] } } });
  }
});

test('the pages on replies are in step, show the same commands, and name only files that are there', () => {
  const [english, chinese] = ['docs/replies.md', 'docs/replies.zh-CN.md'].map((page) => {
    const text = read(page);
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu))
      expect(existsSync(new URL(target as string, new URL(page, root))), `${page} → ${target}`).toBe(true);
    const options = [...text.matchAll(/^npx planwright .*$/gmu)].map(([line]) =>
      line.replace(/#.*/u, '').match(/planwright \w+|--?[a-z-]+/gu),
    );
    return { headings: headingLevels(text), options };
  });
  expect(english?.options.length).toBeGreaterThan(5);
  expect(english).toEqual(chinese);
});

test('the guides for contributors are in step, and name only files that are there', () => {
  expect(headingLevels(read('CONTRIBUTING.zh-CN.md'))).toEqual(headingLevels(read('CONTRIBUTING.md')));
  for (const page of ['CONTRIBUTING.md', 'CONTRIBUTING.zh-CN.md']) {
    for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)) {
      expect(existsSync(new URL(target as string, root)), `${page} → ${target}`).toBe(true);
    }
  }
});

describe('the pages on the library', () => {
  const [english, chinese] = ['docs/api.md', 'docs/api.zh-CN.md'] as const;

  test('are in step: the same headings, the same samples but for the language they speak', () => {
    expect(headingLevels(read(chinese))).toEqual(headingLevels(read(english)));
    const imports = (page: string) => [...page.matchAll(/^import .* from .*;$/gmu)].map(([line]) => line);
    expect(imports(read(chinese))).toEqual(imports(read(english)));
  });

  const { tableFormats, documentFormats, reviewFormats } = api;
  const lists = { tableFormats, documentFormats, reviewFormats };
  test.each(Object.entries(lists))('list %s as they are', (list, formats) => {
    for (const page of [english, chinese]) {
      const listed = new RegExp(`\`${list}\`[:：] ?(.+?) \\|`, 'u').exec(read(page))?.[1];
      expect(listed?.replaceAll('`', '').split(/, |、/u), page).toEqual(formats.map(({ name }) => name));
    }
  });

  test('name every function and list there is, and only files that are there', () => {
    const forOthers = Object.keys(api).filter((name) => !['plural', 'quoted'].includes(name));
    for (const page of [english, chinese]) {
      const text = read(page);
      for (const name of forOthers) expect(text, page).toMatch(new RegExp(`\`${name}\\b`, 'u'));
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)) {
        expect(existsSync(new URL(target as string, new URL(page, root))), `${page} → ${target}`).toBe(true);
      }
    }
  });
});

test.each(['README.md', 'README.zh-CN.md'])('%s names every format that tables are written in', (page) => {
  const [line = ''] = /^.*planwright table \S+ .*-o \S+\.docx .*$/mu.exec(read(page)) ?? [];
  for (const { name } of api.tableFormats) expect(line).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
});

test('the plans of the language reference have no fault', () => {
  for (const text of plansIn(read('grammar/README.md'))) {
    const plan = readPlan(text);
    expect(plan.problems, text).toEqual([]);
    const findings = runChecks(plan).filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(
      findings.map(({ code, message }) => `${code} ${message.en}`),
      text,
    ).toEqual([]);
  }
});

test('the first plan of the README shows the two findings that the README promises', () => {
  const [text] = plansIn(read('README.md'));
  expect(
    runChecks(readPlan(text as string))
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['responsibility/binding-without-department', 'values/milestone-beyond-target']);
  expect(checks.map(({ code }) => code)).toContain('values/milestone-beyond-target');
});

test.each(referencePages)('the keyword tables of %s are what the keyword table says', (path, language) => {
  const page = read(path);
  expect(withKeywordTables(page, language)).toBe(page);
});

test('the schema of a plan’s JSON has the fields of indicators that the table of fields has', () => {
  const schema = read('language-server/schema/plan.schema.json');
  expect(withTextFields(schema)).toBe(schema);
});
