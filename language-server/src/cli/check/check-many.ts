import { readFileSync } from 'node:fs';
import type { Settings } from '../../checks/settings.ts';
import { atOnce } from '../../core/model/at-once.ts';
import { forgetParagraphs } from '../../core/model/once-per.ts';
import type { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import { digestOf } from '../../core/text/digest.ts';
import type { DiskIndex } from '../../server/disk/disk-index.ts';
import { hashOf } from '../../server/disk/file-stamp.ts';
import type { Terminal } from '../terminal.ts';
import { type Examination, type ExaminationBytes, examinationFrom, examineFile } from './examiner.ts';
import { KeptExaminations } from './kept-examinations.ts';
import type { FileAddress } from './neighbours.ts';
import type { PlanStore } from './plan-store.ts';
import { problemOf } from './problem.ts';
import type { Progress } from './progress.ts';
import type { ScannedFile } from './scan.ts';
import type { CheckAnswer, CheckTask } from './thread-messages.ts';

/** What many files are checked with. */
export interface ManyFiles {
  readonly scanned: readonly ScannedFile[];
  /** The plans around them. */
  readonly around: readonly FileAddress[];
  readonly known: ScannedPlans;
  readonly plans: PlanStore;
  readonly index: DiskIndex;
  readonly terminal: Terminal;
  readonly progress: Progress;
  settingsOf(uri: string): Settings;
}

/** What came of a file that was checked, or why it was not. */
export type CheckOutcome = Examination | Extract<CheckAnswer, { readonly problem: unknown }>;

/** Checks many files, those apart that were checked in an earlier run and that nothing has changed for. */
export async function checkMany(many: ManyFiles): Promise<ReadonlyMap<string, CheckOutcome>> {
  const { scanned, index, progress } = many;
  const basisOf = basesOf(many);
  const kept = new KeptExaminations(index, scanned, basisOf);
  const answers = new Map<string, CheckAnswer>();
  const examine = async (files: readonly ScannedFile[]) => {
    progress.expect(scanned.length - files.length, scanned.length);
    for (const [uri, answer] of await answersFor(files, many)) answers.set(uri, answer);
  };
  await examine(scanned.filter(({ file }) => !kept.find(file.uri)));
  const concerned = kept.giveUp(examinedIn(answers));
  if (concerned.size > 0) await examine(scanned.filter(({ file }) => concerned.has(file.uri)));
  progress.end();
  await keep(many, answers, basisOf);
  const outcomes = scanned.flatMap(({ file: { uri } }) => {
    const answer = answers.get(uri);
    const outcome = answer ? outcomeOf(answer) : kept.find(uri);
    return outcome ? [[uri, outcome] as const] : [];
  });
  return new Map(outcomes);
}

function outcomeOf(answer: CheckAnswer): CheckOutcome {
  return 'problem' in answer ? answer : examinationFrom(answer.examination);
}

function examinedIn(answers: ReadonlyMap<string, CheckAnswer>): ReadonlyMap<string, ExaminationBytes> {
  return new Map(
    [...answers].flatMap(([uri, answer]) => ('problem' in answer ? [] : [[uri, answer] as const])),
  );
}

/** What the findings of each file rest on beside the plans that are checked: its settings, and the plans around. */
function basesOf({ around, settingsOf }: ManyFiles): (uri: string) => string {
  const beside = digestOf(JSON.stringify(around.map(({ path, uri }) => [uri, hashAt(path)])));
  const digests = new Map<Settings, string>();
  return (uri) => {
    const settings = settingsOf(uri);
    const digest = digests.get(settings) ?? digestOf(JSON.stringify(settings));
    digests.set(settings, digest);
    return `${digest} ${beside}`;
  };
}

/** None of what is gone meanwhile. */
function hashAt(path: string): string | undefined {
  try {
    return hashOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

async function answersFor(
  files: readonly ScannedFile[],
  many: ManyFiles,
): Promise<ReadonlyMap<string, CheckAnswer>> {
  const answers = new Map<string, CheckAnswer>();
  const { known, plans, progress, settingsOf, terminal } = many;
  const settings = [...new Set(files.map(({ file }) => settingsOf(file.uri)))];
  const places = new Map(settings.map((each, place) => [each, place]));
  const tasks = besideTheirSuperiors(files).map(
    ({ file }): CheckTask => ({ file, settings: places.get(settingsOf(file.uri)) ?? 0 }),
  );
  const onAnswer = (place: number, answer: CheckAnswer) => {
    answers.set((tasks[place] as CheckTask).file.uri, answer);
    progress.step();
  };
  const left = await inThreads();
  for (const place of left) {
    const { file } = tasks[place] as CheckTask;
    try {
      onAnswer(place, atOnce(examineFile(file.uri, settingsOf(file.uri), plans, known)));
      forgetParagraphs();
    } catch (error) {
      onAnswer(place, { problem: problemOf(error, file.shown) });
    }
  }
  return answers;

  async function inThreads(): Promise<Iterable<number>> {
    const { checkInThreads, worthThreads } = await import('./threads.ts');
    const { program } = terminal;
    // what came from a pipe is here only
    const isHere = plans.hasOwn();
    if (!program || isHere || !worthThreads(tasks.length)) return tasks.keys();
    const knowledge = { kind: 'check', heads: [...known.entries()], settings } as const;
    return checkInThreads(program, knowledge, tasks, onAnswer);
  }
}

/** Those next to each other that rest on the same plans, those above all first: each is read as seldom as can be. */
function besideTheirSuperiors(files: readonly ScannedFile[]): ScannedFile[] {
  const counts = new Map<string, number>();
  for (const { head } of files) for (const key of head.refersTo) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fromAbove = ({ head }: ScannedFile) =>
    [...head.refersTo]
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
      .join('\n');
  const withKeys = files.map((each) => ({ each, key: fromAbove(each) }));
  return withKeys.sort((a, b) => (a.key < b.key ? -1 : +(a.key > b.key))).map(({ each }) => each);
}

/** Has the index know what was found, unless files were written to meanwhile. */
async function keep(
  { scanned, index }: ManyFiles,
  answers: ReadonlyMap<string, CheckAnswer>,
  basisOf: (uri: string) => string,
): Promise<void> {
  const examined = examinedIn(answers);
  const versions = scanned.flatMap(({ file, version }) => (version ? [{ uri: file.uri, version }] : []));
  const isSteady = versions.every(({ uri, version }) => {
    const hash = examined.get(uri)?.hash;
    return hash === undefined || hash === version.hash;
  });
  if (!isSteady) return;
  for (const { uri, version } of versions) {
    const now = examined.get(uri);
    if (!now) continue;
    index.put(uri, version.stamp, version.hash, now.head);
    // what failed is tried again
    if (now.isWhole) index.setFindings(uri, basisOf(uri), now.examination);
  }
  await index.save(versions.map(({ uri }) => uri));
}
