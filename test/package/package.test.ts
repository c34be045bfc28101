import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../language-server/package.json' with { type: 'json' };
import * as api from '../../language-server/src/index.ts';
import { project } from '../cli/planwright.ts';
import { installed, node, npx } from './installed.ts';
import { samples } from './samples.ts';

/** What a program takes that is not written by us: every name, and some of the types that stand in signatures. */
const everyName = `
import * as planwright from 'planwright';
import type { Big, CheckedPlan, Indicator, LocatedFinding, Plan, Quantity, Review, Table } from 'planwright';

const plan: Plan = planwright.readPlan('指标 甲\\n  2025年：1.5万人\\n');
const checked: CheckedPlan = planwright.check(plan, { settings: undefined });
const findings: readonly LocatedFinding[] = checked.findings;
const review: Review = planwright.review([checked]);
const tables: readonly Table[] = planwright.tables(plan);
const [indicator]: readonly Indicator[] = plan.indicators;
const quantity = indicator?.values[0]?.value as Quantity;
const low: Big = quantity.low;
// @ts-expect-error a set that there is not
const none = () => planwright.tables(plan, { set: 'none' });
// @ts-expect-error a format that reports are not written in
const wrong = () => planwright.render(review, 'csv');
// @ts-expect-error for the extension alone
const internal = () => planwright.plural(1, 'plan');
void [findings, tables, none, wrong, internal];
console.log(low.times(2).toFixed());
console.log(Object.keys(planwright).sort().join(' '));
`;

/** What a browser doesn't have is taken away first. */
const withoutNode = `
import { readFileSync } from 'node:fs';

const text = readFileSync('plans/city.plan', 'utf8');
const print = console.log;
for (const name of ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate']) delete globalThis[name];
const planwright = await import('planwright');
const { render } = planwright;
const plan = planwright.readPlan(text);
const checked = planwright.check(plan);
for (const { name } of planwright.tableFormats) {
  const bytes = await render(planwright.tables(plan), name);
  const { report } = name === 'json' ? {} : await planwright.importDocument(bytes, 'city.' + name);
  print('tables', name, bytes.length > 500, report?.found.indicators);
}
const document = planwright.officialDocument(plan, { pictures: true });
for (const { name } of planwright.documentFormats) print('plan', name, (await render(document, name)).length > 500);
for (const { name } of planwright.reviewFormats) print('report', name, (await render(planwright.review([checked]), name)).length > 500);
`;

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const sampleFile = (index: number) => `sample-${index + 1}`;
let folder: string;
let files: readonly string[];

beforeAll(() => {
  ({ folder, files } = installed());
  cpSync(join(project, 'examples/alignment'), join(folder, 'plans'), { recursive: true });
  const [, firstPlan = ''] =
    /^```plan\n(.*?)^```$/msu.exec(readFileSync(join(project, 'README.md'), 'utf8')) ?? [];
  for (const name of ['first.plan', 'a.plan']) writeFileSync(join(folder, name), firstPlan);
  mkdirSync(join(folder, 'src'));
  for (const [index, { program }] of samples.entries()) {
    writeFileSync(join(folder, `src/${sampleFile(index)}.ts`), program);
  }
  writeFileSync(join(folder, 'src/every-name.ts'), everyName);
  writeFileSync(join(folder, 'without-node.js'), withoutNode);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is packed depends on nothing, and holds nothing but what is used', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  const kinds = new Set(
    files.map((path) => path.replace(/^(dist\/(?:checks|library|types)|bin|schema)\/.*/u, '$1')),
  );
  expect([...kinds].sort()).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/api.md',
    'dist/api.zh-CN.md',
    'dist/checks',
    'dist/library',
    'dist/planwright-browser.js',
    'dist/planwright-mcp.js',
    'dist/planwright-thread.js',
    'dist/planwright.js',
    'dist/types',
    'package.json',
    'schema',
  ]);
  const notices = readFileSync(join(folder, 'node_modules/planwright/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  expect(notices).toContain('@types/big.js');
});

describe('types', () => {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    target: 'es2022',
    types: ['node'],
    typeRoots: [join(project, 'node_modules/@types')],
    rootDir: 'src',
    outDir: 'out',
  };
  const checks = async (more: object) => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, ...more }, include: ['src'] }),
    );
    return node([tsc, '--project', '.'], folder);
  };

  // makes the programs that are run below
  test('hold where Node looks modules up', async () => {
    expect(await checks({ module: 'nodenext' })).toEqual({ code: 0, out: '', said: '' });
  });

  test('hold where a bundler does', async () => {
    expect(await checks({ module: 'esnext', moduleResolution: 'bundler', noEmit: true })).toEqual({
      code: 0,
      out: '',
      said: '',
    });
  });
});

describe('the library', () => {
  test('has the names of the sources', async () => {
    const { out, said } = await node(['out/every-name.js'], folder);
    expect(said).toBe('');
    expect(out).toBe(`3\n${Object.keys(api).sort().join(' ')}\n`);
  });

  test.each(samples.map((sample, index) => [sample.name, sample, index] as const))(
    'does in %s what the page says',
    async (_, { prints }, index) => {
      const { code, out, said } = await node([`out/${sampleFile(index)}.js`], folder);
      expect([code, said]).toEqual([0, '']);
      if (prints !== undefined) expect(out.trimEnd()).toBe(prints.trimEnd());
    },
  );

  test('needs nothing that only Node has', async () => {
    const { out, said } = await node(['without-node.js'], folder);
    expect(said).toBe('');
    expect(out.trimEnd().split('\n')).toEqual([
      ...api.tableFormats.map(({ name }) => `tables ${name} true ${name === 'json' ? undefined : 6}`),
      ...['docx', 'html', 'md'].map((name) => `plan ${name} true`),
      ...['docx', 'html'].map((name) => `report ${name} true`),
    ]);
  });
});

describe('the command', () => {
  test('tells its version', async () => {
    expect(await npx(['planwright', '--version'], folder)).toEqual({
      code: 0,
      out: `planwright ${manifest.version}\n`,
      said: '',
    });
  });

  test('checks the folder of plans', async () => {
    const { code, out } = await npx(['planwright', 'check', 'plans', '--format', 'json'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(9);
  });
});
