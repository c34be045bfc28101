import { expect, it } from 'vitest';
import {
  type SettingsFile,
  SettingsFiles,
} from '../../../language-server/src/server/workspace/settings-files.ts';

const plan = 'file:///plans/a.plan';

it('what a file says that was read before it changed is not shown after what it says now', async () => {
  const waiting: ((text: string) => void)[] = [];
  const shown: SettingsFile[] = [];
  const textOf = ({ path }: { path: string }) =>
    path === '/plans/planwright.json'
      ? new Promise<string>((resolve) => void waiting.push(resolve))
      : Promise.resolve(undefined);
  const files = new SettingsFiles(textOf, (file) => void shown.push(file));
  const before = files.filesFor(plan);
  files.forget();
  const now = files.filesFor(plan);
  waiting[1]?.('{ "no": 1 }');
  await now;
  waiting[0]?.('{}');
  await before;
  expect(shown.map(({ text }) => text)).toEqual(['{ "no": 1 }']);
  await files.filesFor(plan);
  expect(shown).toHaveLength(1);
});

it('the nearest file says what holds, and those above it add what it leaves open, up to one that is the root', async () => {
  const texts: Readonly<Record<string, string>> = {
    '/planwright.json': '{ "terms": { "老人": "老年人" } }',
    '/office/planwright.json':
      '{ "root": true, "severities": { "text/*": "off" }, "departments": { "市民政局": [] } }',
    '/office/plans/planwright.json':
      '{ "severities": { "text/mixed-wording": "hint" }, "departments": { "市民政局": ["民政局"], "市财政局": [] } }',
  };
  const files = new SettingsFiles(
    ({ path }) => Promise.resolve(texts[path]),
    () => {},
  );
  const { severities, office } = await files.settingsFor('file:///office/plans/old/a.plan');
  expect(severities).toEqual({ 'text/*': 'off', 'text/mixed-wording': 'hint' });
  expect(office).toEqual({
    departments: [
      { name: '市民政局', otherNames: ['民政局'] },
      { name: '市财政局', otherNames: [] },
    ],
    terms: [],
    documents: [],
  });
  const again = await files.settingsFor('file:///office/plans/b.plan');
  // what follows from an office's rules is remembered by them
  expect(again.office).toBe(office);
  expect((await files.filesFor('file:///office/plans/b.plan')).map(({ uri }) => uri)).toEqual([
    'file:///office/plans/planwright.json',
    'file:///office/planwright.json',
  ]);
});
