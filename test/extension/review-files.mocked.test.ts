import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';
import { type ReviewFiles, reviewFiles } from '../../extension/src/review/review-files.ts';
import { anchorAt, type ReadingOfReview, type ReviewThread } from '../../language-server/src/index.ts';

/** A disk on which a file that is written is empty for a while, and who hears of changes. */
const disk = vi.hoisted(() => ({
  files: new Map<string, Uint8Array>(),
  /** What is done each time a file has been read. */
  whenRead: (() => undefined) as (path: string) => void,
  tellChange: (() => undefined) as (file: unknown) => void,
}));

vi.mock('vscode', () => {
  class FileSystemError extends Error {
    code = 'FileNotFound';
  }
  const nothing = () => ({ dispose: () => undefined });
  class EventEmitter {
    listeners: ((value: unknown) => void)[] = [];
    event = (listener: (value: unknown) => void) => this.listeners.push(listener);
    fire = (value: unknown) => {
      for (const listener of this.listeners) listener(value);
    };
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    EventEmitter,
    FileSystemError,
    Disposable: { from: nothing },
    Uri: { joinPath: ({ path }: Uri) => uriOf(path.slice(0, path.lastIndexOf('/'))) },
    workspace: {
      createFileSystemWatcher: () => ({
        onDidCreate: nothing,
        onDidDelete: nothing,
        onDidChange(listener: (file: unknown) => void) {
          disk.tellChange = listener;
        },
      }),
      onWillRenameFiles: nothing,
      fs: {
        readDirectory: async () => [...disk.files.keys()].map((path) => [path.split('/').at(-1), 1]),
        async readFile({ path }: Uri) {
          const bytes = disk.files.get(path);
          disk.whenRead(path);
          if (!bytes) throw new FileSystemError();
          return bytes;
        },
        async writeFile({ path }: Uri, bytes: Uint8Array) {
          disk.files.set(path, new Uint8Array());
          for (let turns = 5; turns > 0; turns--) await turn();
          disk.files.set(path, bytes);
        },
      },
    },
  };
});

function uriOf(path: string): Uri {
  const uri = {
    path,
    toString: () => `file://${path}`,
    with: (other: { path: string }) => uriOf(other.path),
  };
  return uri as unknown as Uri;
}

const plan = uriOf('/plans/a.plan');
const file = '/plans/a.plan.review.json';

const text = '规划 甲市养老规划\n';
const anchor = anchorAt(text, { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } });

function thread(id: string): ReviewThread {
  const comment = { by: '李明', at: '2026-03-05T08:30:00+08:00', text: '依据是什么？' };
  return { id, state: 'open', anchor, comments: [comment] };
}

const idsOf = (reading: ReadingOfReview) =>
  'problem' in reading ? reading.problem.en : reading.review.threads.map(({ id }) => id);

describe('the review of a plan', () => {
  let files: ReviewFiles;
  const add = (id: string) =>
    files.change(plan, (before) => ({ ...before, threads: [...before.threads, thread(id)] }));

  beforeEach(() => {
    disk.files.clear();
    disk.whenRead = () => undefined;
    files = reviewFiles();
  });

  it('is what was written, who asks while it is written waits', async () => {
    await add('c1');
    disk.tellChange(uriOf(file));
    const second = add('c2');
    const asked = files.of(plan);
    await second;
    expect(idsOf(await asked)).toEqual(['c1', 'c2']);
  });

  it('is what was written, though it was being read when that began', async () => {
    await add('c1');
    disk.tellChange(uriOf(file));
    let second: Promise<unknown> | undefined;
    disk.whenRead = () => {
      second ??= add('c2');
    };
    const asked = await files.of(plan);
    await second;
    expect(idsOf(asked)).toEqual(['c1', 'c2']);
  });

  it('is read again where another program is in the midst of writing it', async () => {
    await add('c1');
    const whole = disk.files.get(file) as Uint8Array;
    disk.files.set(file, whole.slice(0, 20));
    disk.whenRead = () => disk.files.set(file, whole);
    disk.tellChange(uriOf(file));
    expect(idsOf(await files.of(plan))).toEqual(['c1']);
  });

  it('is said to be broken where it stays so, and is left as it is', async () => {
    disk.files.set(file, new TextEncoder().encode('{"threads": ['));
    expect(idsOf(await files.of(plan))).toMatch(/JSON/u);
    expect(idsOf(await add('c1'))).toMatch(/JSON/u);
    expect(new TextDecoder().decode(disk.files.get(file))).toBe('{"threads": [');
  });
});
