import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** In MB: beyond that a thread dies rather than the machine of whoever works at it. */
export interface ThreadMemory {
  /** For what it keeps. */
  readonly kept: number;
  /** For what comes and goes with each file. With less it is looked through more often, and more of it taken for what is kept. */
  readonly passing: number;
}

/**
 * Starts a thread that goes through many files, of which nothing is used any more once the next has come.
 * @param data what it finds as its `workerData`
 */
export function startThread(file: URL, { kept, passing }: ThreadMemory, data?: unknown): Worker {
  // V8 learns from the first files that what plans consist of lives long, which half of it does there, and puts all of the
  // others' in with what is kept: then that is looked through ten times as often
  setFlagsFromString('--no-allocation-site-pretenuring');
  return new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: kept, maxYoungGenerationSizeMb: passing },
  });
}
