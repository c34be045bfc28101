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
  const before = files.fileFor(plan);
  files.forget();
  const now = files.fileFor(plan);
  waiting[1]?.('{ "no": 1 }');
  await now;
  waiting[0]?.('{}');
  await before;
  expect(shown.map(({ text }) => text)).toEqual(['{ "no": 1 }']);
  await files.fileFor(plan);
  expect(shown).toHaveLength(1);
});
