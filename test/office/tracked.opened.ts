import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { importVersion } from '../../language-server/src/exchange/import/import-version.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../language-server/src/print/compare/compare.ts';
import { revisedPlan } from '../../language-server/src/print/compare/word/revised-plan.ts';
import { publishedPlans } from './plans.ts';
import { settle } from './settle.ts';
import { exampleVersions, withManyChanges } from './versions.ts';

const published = await publishedPlans();
const versions = [...exampleVersions, ...published.map(withManyChanges)].map(({ name, before, after }) => ({
  name,
  rejected: readPlan(before),
  accepted: readPlan(after),
}));
const choices = ['accepted', 'rejected'] as const;

const folder = mkdtempSync(join(tmpdir(), 'planwright-tracked-'));
const reviser = { author: '市政府办公室', date: '2026-03-01T00:00:00Z' };
const fileOf = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  for (const { name, rejected, accepted } of versions)
    writeFileSync(fileOf(name), await revisedPlan(rejected, accepted, reviser));
  const tasks = versions.flatMap(({ name }) =>
    choices.map((choice) => ({ file: fileOf(name), choice, into: fileOf(`${name}-${choice}`) })),
  );
  await settle(tasks, folder);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a document that LibreOffice wrote says otherwise than a plan. */
async function differences(plan: Plan, name: string): Promise<string[]> {
  const imported = readPlan(await importVersion(readFileSync(fileOf(name)), 'plan.docx', plan));
  const { tables, changes, paragraphs } = comparePlans(plan, imported, 'zh', { document: 'after' });
  if (changes + paragraphs === 0) return [];
  return tables.flatMap(({ title, rows }) =>
    rows.map((row) => `${title}｜${row.map(({ text }) => text).join('｜')}`),
  );
}

describe.each(versions)('the tracked changes of $name', (version) => {
  it.each(choices)('all %s in LibreOffice, import as that version', async (choice) => {
    expect(await differences(version[choice], `${version.name}-${choice}`)).toEqual([]);
  });

  it('are what the schemas of Office ask for', async () => {
    const faults = await validate(new Uint8Array(readFileSync(fileOf(version.name))), 'docx');
    expect(faults.map(({ description, path }) => `${path.xpath}: ${description}`)).toEqual([]);
  });
});
