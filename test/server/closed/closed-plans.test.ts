import { EmptyFileSystemProvider, type FileSystemProvider, type URI } from 'langium';
import { expect, test } from 'vitest';
import { ClosedPlans } from '../../../language-server/src/server/closed/closed-plans.ts';

const text = (name: string) => `规划 ${name}方案\n`;
const uri = (name: string) => `memory:/${name}`;

/** Counts how often a file is read. */
class Files extends EmptyFileSystemProvider {
  readonly read: string[] = [];

  override existsSync(): boolean {
    return true;
  }

  override readFileSync(asked?: URI): string {
    const name = asked?.path.slice(1) ?? '';
    this.read.push(name);
    return text(name);
  }
}

const closedIn = (files: FileSystemProvider) => new ClosedPlans(() => files);
const titleOf = (plans: ClosedPlans, name: string) => plans.planOf(uri(name)).header.title?.value;

test('a plan is read from its file again when it is asked for after many others', () => {
  const files = new Files();
  const plans = closedIn(files);
  const names = Array.from({ length: 100 }, (_, at) => `${at}`);
  for (const name of names) plans.add(uri(name), text(name));
  expect(files.read).toEqual([]);
  expect([titleOf(plans, '99'), titleOf(plans, '99')]).toEqual(['99方案', '99方案']);
  expect(files.read).toEqual(['99']);
  expect(names.map((name) => titleOf(plans, name))).toEqual(names.map((name) => `${name}方案`));
});

test('as long as somebody holds a plan it is the same for all', () => {
  const plans = closedIn(new Files());
  plans.add(uri('a'), text('a'));
  const held = plans.planOf(uri('a'));
  for (let at = 0; at < 100; at++) {
    plans.add(uri(`${at}`), text(`${at}`));
    plans.planOf(uri(`${at}`));
  }
  expect(plans.planOf(uri('a'))).toBe(held);
  plans.add(uri('a'), text('a'));
  expect(plans.planOf(uri('a'))).not.toBe(held);
});

test('the text of a file that can’t be read at once is kept', () => {
  const plans = closedIn(new EmptyFileSystemProvider());
  for (let at = 0; at < 100; at++) plans.add(uri(`${at}`), text(`${at}`));
  expect(titleOf(plans, '0')).toBe('0方案');
});

test('a file that is forgotten is there no more', () => {
  const plans = closedIn(new Files());
  plans.add(uri('a'), text('a'));
  expect([plans.has(uri('a')), plans.forget(uri('a')), plans.forget(uri('a'))]).toEqual([true, true, false]);
  expect(plans.uris()).toEqual([]);
});

test('a file that is gone, of which nobody has said so yet, is a plan with nothing in it', () => {
  class GoneFiles extends Files {
    override readFileSync(): string {
      throw new Error('ENOENT');
    }
  }
  const plans = closedIn(new GoneFiles());
  plans.add(uri('a'), text('a'));
  const gone = plans.planOf(uri('a'));
  expect(gone.header.title).toBeUndefined();
  expect(plans.faultOf(gone)).toBeDefined();
});
