import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../../server/threads/start-thread.ts';
import { many } from './many.ts';
import type { CheckAnswer, CheckTask, ThreadKnowledge } from './thread-messages.ts';

/** So many files are given to a thread at once, which checks them side by side. */
const atOnce = 8;

/** More than the plans at hand and what comes and goes with them take; who has larger ones does without threads. */
const memory = { kept: 130, passing: 48 };

/**
 * Has files checked by two threads, where there are two processors for them: one begins at the first, the other at the
 * last, so that each has those at hand on which its own rest.
 * @param program this program's own file
 * @param onAnswer told of each file, by its place
 * @returns the places of those that were not checked: a thread has died
 */
export async function checkInThreads(
  program: URL,
  knowledge: ThreadKnowledge,
  tasks: readonly CheckTask[],
  onAnswer: (place: number, answer: CheckAnswer) => void,
): Promise<number[]> {
  const left = tasks.map((_, place) => place);
  const take = [() => left.splice(0, atOnce), () => left.splice(-atOnce)];
  const undone = await Promise.all(
    take.map((next) => {
      const thread = startThread(program, memory, knowledge);
      return serve(thread, next, tasks, onAnswer);
    }),
  );
  return [...undone.flat(), ...left];
}

/** Whether so many files are done with sooner by threads, for all the time that these take to start. */
export function worthThreads(files: number): boolean {
  return files >= many && availableParallelism() > 1;
}

/** @returns the places of those that it had in hand when it died */
function serve(
  thread: Worker,
  next: () => number[],
  tasks: readonly CheckTask[],
  onAnswer: (place: number, answer: CheckAnswer) => void,
): Promise<number[]> {
  let places: number[] = [];
  const goOn = () => {
    places = next();
    if (places.length > 0) thread.postMessage(places.map((place) => tasks[place]));
    else void thread.terminate();
  };
  return new Promise((resolve) => {
    thread.on('message', (answers: readonly CheckAnswer[]) => {
      for (const [index, answer] of answers.entries()) onAnswer(places[index] as number, answer);
      goOn();
    });
    // an error is followed by the end
    thread.on('error', () => {});
    thread.on('exit', () => resolve(places));
    goOn();
  });
}
