import { describe, expect, it } from 'vitest';
import { changeFolders } from '../../../language-server/src/server/workspace/folders.ts';
import { isPassedOver, isPlanName } from '../../../language-server/src/server/workspace/plan-paths.ts';

const folder = (name: string) => `file:///w/${name}`;

describe('a change of folders', () => {
  it.each([
    ['one comes', ['a'], ['b'], [], ['a', 'b'], ['b'], []],
    ['one goes', ['a', 'b'], [], ['a'], ['b'], [], ['a']],
    ['one takes another’s place', ['a'], ['b'], ['a'], ['b'], ['b'], ['a']],
    ['the outer one goes, the inner stays', ['a', 'a/b'], [], ['a'], ['a/b'], ['a/b'], ['a']],
    ['the inner one goes, the outer stays', ['a', 'a/b'], [], ['a/b'], ['a'], [], []],
    ['a name begins alike', ['a', 'ab'], [], ['a'], ['ab'], [], ['a']],
  ])('%s', (_, before, added, removed, after, toRead, toForget) => {
    const changed = changeFolders(before.map(folder), added.map(folder), removed.map(folder));
    expect(changed.folders).toEqual(after.map(folder));
    expect(changed.toRead.map(String)).toEqual(toRead.map(folder));
    expect(changed.toForget.map(String)).toEqual(toForget.map(folder));
  });
});

it('plans are known by their names, and what is not looked into by its', () => {
  expect(['a.plan', 'a.PLAN', 'a.规划', 'a.plan.md', 'plan', 'a.planx'].map(isPlanName)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['out', 'dist', 'node_modules', '.git', 'a.plan', '.a.plan'].map(isPassedOver)).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
  ]);
});
