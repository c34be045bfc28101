import type { Result } from './results.ts';

/** Something that is done in a window of its own. */
export interface Task {
  /** All windows share one: who uses it is alone with it. */
  readonly usesClipboard?: boolean;
  run(): Promise<readonly Result[]>;
}

/** Two windows at a time: most of its time each waits for what it looks at. */
export async function inTwoLanes(tasks: readonly Task[]): Promise<Result[]> {
  const withClipboard = tasks.filter(({ usesClipboard }) => usesClipboard);
  const others = tasks.filter((task) => !withClipboard.includes(task));
  const results: Result[] = [];
  const lane = async (...queues: Task[][]) => {
    for (const queue of queues) {
      for (let task = queue.shift(); task; task = queue.shift()) results.push(...(await task.run()));
    }
  };
  await Promise.all([lane(withClipboard, others), lane(others)]);
  return results;
}
