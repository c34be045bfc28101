import { URI, type WorkspaceLock } from 'langium';
import type { CheckResult } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { ClosedWork, FileCheck, FileReading, FileScan } from './closed-work.ts';
import type { Examiner } from './examiner.ts';
import { inSlices } from './slices.ts';

/** The text of a file; undefined where there is none. */
export type TextReader = (uri: URI) => Promise<string | undefined>;

/** Works in this thread, in slices between which all else is served. */
export class LocalWork implements ClosedWork {
  readonly atOnce = 1;
  private readonly examiner: Examiner;
  private readonly lock: WorkspaceLock;
  private readonly textOf: TextReader;

  constructor(examiner: Examiner, lock: WorkspaceLock, textOf: TextReader) {
    this.examiner = examiner;
    this.lock = lock;
    this.textOf = textOf;
  }

  expect(): void {
    // however many there are, they are read here
  }

  async add(uris: readonly string[]): Promise<readonly FileScan[]> {
    const texts = await Promise.all(uris.map((uri) => this.textOf(URI.parse(uri))));
    const scans: FileScan[] = [];
    const waiting = uris.entries();
    await inSlices(this.lock, () => {
      const next = waiting.next();
      if (next.done) return false;
      const [at, uri] = next.value;
      const text = texts[at];
      if (text !== undefined) scans.push(this.examiner.add(uri, text));
      return true;
    });
    return scans;
  }

  async read(uri: string): Promise<FileReading> {
    let reading: FileReading | undefined;
    await inSlices(this.lock, () => {
      reading = this.examiner.read(uri);
      return false;
    });
    return reading as unknown as FileReading;
  }

  check(
    uri: string,
    settings: Settings,
    isUnread: boolean,
    isWanted: () => boolean,
  ): Promise<FileCheck | undefined> {
    return this.whole(this.examiner.check(uri, settings, isUnread), isWanted);
  }

  /** What comes of checking a plan, whole: its fixes too. */
  async resultOf(plan: Plan, settings: Settings): Promise<CheckResult> {
    return (await this.whole(this.examiner.result(plan, settings), () => true)) as CheckResult;
  }

  forget(uri: string): void {
    this.examiner.forget(uri);
  }

  private async whole<Result>(
    steps: Generator<undefined, Result>,
    isWanted: () => boolean,
  ): Promise<Result | undefined> {
    let result: Result | undefined;
    await inSlices(this.lock, () => {
      if (!isWanted()) return false;
      const step = steps.next();
      if (step.done) result = step.value;
      return !step.done;
    });
    return result;
  }
}
