import { Disposable, type Event, EventEmitter, FileSystemError, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
  noReview,
  planOfReviewFile,
  type ReadingOfReview,
  type ReviewFile,
  readReview,
  reviewFileOf,
  writeReview,
} from '../../../language-server/src/index.ts';

/** What reviewers say of plans, in the files beside these. */
export interface ReviewFiles extends Disposable {
  /** Read once until the file changes. */
  of(plan: Uri): Promise<ReadingOfReview>;
  /**
   * Writes what becomes of a review, made of the file as it is at that moment.
   * @returns what was written, or why the file can't be read: then nothing is written
   */
  change(plan: Uri, change: (before: ReviewFile) => ReviewFile): Promise<ReadingOfReview>;
  /** What is said of a plan is another now. */
  readonly onDidChange: Event<Uri>;
}

/** Through VS Code, so that they may lie in any kind of folder. */
export function reviewFiles(): ReviewFiles {
  const changed = new EventEmitter<Uri>();
  const readings = new Map<string, Promise<ReadingOfReview>>();
  const folders = new Map<string, Promise<ReadonlySet<string>>>();
  const writing = new Map<string, Promise<unknown>>();

  /** Most plans have no such file: a look into their folder tells that of all of them. */
  function namesIn(folder: Uri): Promise<ReadonlySet<string>> {
    const key = folder.toString();
    const known = folders.get(key);
    if (known) return known;
    const names = workspace.fs.readDirectory(folder).then(
      (entries) => new Set(entries.map(([name]) => name)),
      () => new Set<string>(),
    );
    folders.set(key, Promise.resolve(names));
    return Promise.resolve(names);
  }

  async function look(plan: Uri): Promise<ReadingOfReview> {
    const written = writing.get(plan.toString());
    await written;
    const file = fileOf(plan);
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const reading = (await namesIn(folderOf(file))).has(name) ? await read(file) : { review: noReview };
    // what is read while it is written is a part of it
    return writing.get(plan.toString()) === written ? reading : look(plan);
  }

  function forget(plan: Uri): void {
    readings.delete(plan.toString());
    folders.delete(folderOf(plan).toString());
    changed.fire(plan);
  }

  function fileChanged(file: Uri): void {
    const path = planOfReviewFile(file.path);
    if (path !== undefined) forget(file.with({ path }));
  }

  async function write(plan: Uri, change: (before: ReviewFile) => ReviewFile): Promise<ReadingOfReview> {
    const before = await read(fileOf(plan));
    if ('problem' in before) return before;
    const review = change(before.review);
    const isFirst = before.review === noReview;
    if (isFirst && review === noReview) return before;
    try {
      await workspace.fs.writeFile(fileOf(plan), new TextEncoder().encode(writeReview(review)));
    } catch (error) {
      return problemOf(error);
    }
    readings.set(plan.toString(), Promise.resolve({ review }));
    folders.delete(folderOf(plan).toString());
    changed.fire(plan);
    return { review };
  }

  const watcher = workspace.createFileSystemWatcher('**/*.review.json');
  const listening = Disposable.from(
    changed,
    watcher,
    watcher.onDidCreate(fileChanged),
    watcher.onDidChange(fileChanged),
    watcher.onDidDelete(fileChanged),
    // it goes where its plan goes
    workspace.onWillRenameFiles((event) => event.waitUntil(moveWith(event.files))),
  );
  return {
    onDidChange: changed.event,
    of(plan) {
      const key = plan.toString();
      const reading = readings.get(key) ?? look(plan);
      readings.set(key, reading);
      return reading;
    },
    change(plan, change) {
      const key = plan.toString();
      const next = (writing.get(key) ?? Promise.resolve()).then(() => write(plan, change));
      writing.set(
        key,
        next.catch(() => undefined),
      );
      return next;
    },
    dispose: () => listening.dispose(),
  };
}

/** So long, in milliseconds, and so often is waited for who else may be writing. */
const [pause, most] = [200, 10];

/** Another program may be in the midst of writing the file: what can't be read is read again, until it stays as it is. */
async function read(file: Uri): Promise<ReadingOfReview> {
  try {
    let text = await textOf(file);
    for (let turnsLeft = most; ; turnsLeft--) {
      const reading = readReview(text);
      if (!('problem' in reading) || turnsLeft === 0) return reading;
      await new Promise((resolve) => setTimeout(resolve, pause));
      const before = text;
      text = await textOf(file);
      if (text === before) return reading;
    }
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { review: noReview };
    return problemOf(error);
  }
}

async function textOf(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

function problemOf(error: unknown): ReadingOfReview {
  const reason = error instanceof Error ? error.message : `${error}`;
  return { problem: { zh: reason, en: reason } };
}

async function moveWith(
  files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[],
): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    if (await exists(fileOf(oldUri))) edit.renameFile(fileOf(oldUri), fileOf(newUri));
  }
  return edit;
}

function exists(file: Uri): Promise<boolean> {
  return Promise.resolve(
    workspace.fs.stat(file).then(
      () => true,
      () => false,
    ),
  );
}

/** The file beside a plan. */
export function fileOf(plan: Uri): Uri {
  return plan.with({ path: reviewFileOf(plan.path) });
}

function folderOf(file: Uri): Uri {
  return Uri.joinPath(file, '..');
}
