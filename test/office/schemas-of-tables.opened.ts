import { expect, it } from 'vitest';
import { faultsOf, made } from './faults.ts';
import { isTables, officeFiles } from './files.ts';

// half of all, apart from the others so that two processors share them
const names = officeFiles().flatMap(({ name }) => (isTables(name) ? [name] : []));

it.each(names)('%s is what the schemas of Office ask for', async (name) => {
  expect(await faultsOf(made(name), name)).toEqual([]);
});
