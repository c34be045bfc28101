import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leftBlank, refusal, withCheck } from '../docs/new-check.ts';
import { checks } from '../language-server/src/checks/index.ts';

const root = join(import.meta.dirname, '..');
const codes = checks.map(({ code }) => code);
const listOf = (code: string) =>
  readFileSync(join(root, `language-server/src/checks/${code.split('/')[0]}/index.ts`), 'utf8');

describe('a code is refused', () => {
  test.each([
    ['value/too-many-decimals', '“value” is no area: values, timeline, responsibility'],
    ['values/TooManyDecimals', '“values/TooManyDecimals” is no code'],
    ['values/too_many', 'is no code'],
    ['values/', 'is no code'],
    ['too-many-decimals', 'is no code'],
    ['values/a/b', 'is no code'],
    ['values/../../x', 'is no code'],
    ['values/unit-mismatch', 'is there already: language-server/src/checks/values/unit-mismatch.ts'],
    ['text/unit-mismatch', 'values/unit-mismatch exports `unitMismatch` already'],
  ])('%s: %s', (code, why) => {
    expect(refusal(code, codes)).toContain(why);
  });
});

test('a good one is not', () => {
  expect(refusal('values/begun-by-this-test', codes)).toBeUndefined();
});

test.each(codes)('%s, taken out of the list, comes back in its place', (code) => {
  const list = listOf(code);
  const exported = new RegExp(`^import \\{ (\\w+) \\} from './${code.split('/')[1]}.ts';\\n`, 'm');
  const name = exported.exec(list)?.[1];
  const without = list.replace(exported, '').replace(`  ${name},\n`, '');
  expect(without).not.toMatch(new RegExp(`\\b${name}\\b`));
  expect(withCheck(without, code)).toBe(list);
});

describe('npm run new check, in a copy', () => {
  const copy = mkdtempSync(join(tmpdir(), 'planwright-new-'));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['docs/new-check.ts', ...args], { cwd: copy, encoding: 'utf8' });
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');
  const file = 'language-server/src/checks/values/begun-by-this-test.ts';
  const index = 'language-server/src/checks/values/index.ts';
  const fixture = 'test/checks/fixtures/values.plan';

  beforeAll(() => {
    const used = ['docs', 'grammar', 'language-server/src', 'language-server/schema', 'test/checks/fixtures'];
    for (const folder of used) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', '.biome.json', '.gitignore'])
      cpSync(join(root, name), join(copy, name));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('begins a check that is typed, formatted, listed and described', () => {
    expect(run('check', 'values/begun-by-this-test')).toMatchObject({ status: 0, stderr: '' });
    expect(read(index)).toBe(withCheck(listOf('values/begun-by-this-test'), 'values/begun-by-this-test'));
    expect(read(fixture)).toContain('\n//! values/begun-by-this-test 床位数\n');
    for (const page of ['README.md', 'values/begun-by-this-test.md', 'values/begun-by-this-test.zh-CN.md'])
      expect(read(`docs/checks/${page}`)).toContain('values/begun-by-this-test');
    expect(read('language-server/schema/settings.schema.json')).toContain('"values/begun-by-this-test"');

    const program = (name: string) => join(root, 'node_modules', name);
    writeFileSync(
      join(copy, 'one.json'),
      JSON.stringify({ extends: './tsconfig.json', include: [], files: [index] }),
    );
    const options = { cwd: copy, encoding: 'utf8' } as const;
    execFileSync(process.execPath, [program('typescript/bin/tsc'), '--project', 'one.json'], options);
    execFileSync(
      process.execPath,
      [program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', file, index],
      options,
    );
  });

  test('and names what is left to be filled in', () => {
    const left = leftBlank(['values/begun-by-this-test', 'values/unit-mismatch'], copy);
    expect(left.map((each) => each.replace(/:\d+ .*FILL IN:? /u, ' → '))).toEqual([
      `${file} → this, error, info or hint`,
      `${file} → what is wrong, in a few words' },`,
      `${file} → 为什么要紧，依据是什么，哪些情况不报告',`,
      `${file} → why it matters, what it rests on, what is left alone',`,
      `${file} → a plan that reports this and nothing else`,
      `${file} → another such plan, as different as can be`,
      `${file} → a plan that comes close and reports nothing`,
      `${file} → another such plan`,
      `${file} → inRealPlans, what it finds in published plans (test/checks/published.test.ts shows it); or nothing`,
      `${file} → what it looks for, in indicators or elsewhere. */`,
      `${file} → 哪里不对，怎么改\`,`,
      `${file} → what is wrong, and what to do\`,`,
      `${fixture} → values/begun-by-this-test: 报告什么`,
      `${fixture} → values/begun-by-this-test: 相近而不报告的`,
    ]);
  });

  test('but never twice', () => {
    const before = [file, index, fixture].map(read);
    const { status, stderr } = run('check', 'values/begun-by-this-test');
    expect([status, stderr]).toEqual([1, `values/begun-by-this-test is there already: ${file}\n`]);
    expect([file, index, fixture].map(read)).toEqual(before);
  });

  test.each([[[]], [['check']], [['table', 'values/begun']], [['check', 'values/a', 'values/b']]])(
    'says how it is used: %s',
    (args) => {
      const { status, stderr } = run(...args);
      expect([status, stderr]).toEqual([1, expect.stringContaining('npm run new check <area>/<name>')]);
    },
  );
});
