import { describe, expect, it } from 'vitest';
import type { CheckAnswer, CheckTask } from '../../language-server/src/cli/check/thread-messages.ts';
import { checkInThreads } from '../../language-server/src/cli/check/threads.ts';

const tasks = Array.from({ length: 100 }, (_, place): CheckTask => {
  const file = { path: `/${place}.plan`, shown: `${place}.plan`, uri: `file:///${place}.plan` };
  return { file, settings: 0 };
});
const knowledge = { kind: 'check', heads: [], settings: [] } as const;

/** Runs all tasks by a program that does this with each list of tasks; which were done, how often, and which were not. */
async function outcome(work: string): Promise<{ done: number[]; undone: number[] }> {
  const source = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (tasks) => { ${work} });`;
  const done: number[] = [];
  const onAnswer = (place: number, answer: CheckAnswer) => {
    expect(answer).toEqual({ problem: tasks[place]?.file.shown });
    done.push(place);
  };
  const program = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const undone = await checkInThreads(program, knowledge, tasks, onAnswer);
  return { done: done.sort((a, b) => a - b), undone: undone.sort((a, b) => a - b) };
}

const all = [...tasks.keys()];
const answer = 'parentPort.postMessage(tasks.map(({ file }) => ({ problem: file.shown })));';

describe('files are checked in threads', () => {
  it('each once', async () => {
    expect(await outcome(answer)).toEqual({ done: all, undone: [] });
  });

  it('by the other where one dies, but for what it had in hand', async () => {
    const dies = `if (tasks.some(({ file }) => file.shown === '40.plan')) throw new Error(); ${answer}`;
    const { done, undone } = await outcome(dies);
    expect(undone).toContain(40);
    expect(undone.length).toBeLessThan(30);
    expect([...done, ...undone].sort((a, b) => a - b)).toEqual(all);
  });

  it('not at all where none can be', async () => {
    expect(await outcome('process.exit();')).toEqual({ done: [], undone: all });
  });
});
