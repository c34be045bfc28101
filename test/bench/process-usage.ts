import { readFileSync } from 'node:fs';

/** What a process has used so far: milliseconds of CPU, MB of memory. */
export interface ProcessUsage {
  /** Of its main thread, which is what a user waits for. */
  readonly main: number;
  /** Of all its threads, those that collect garbage and compile among them. */
  readonly all: number;
  readonly resident: number;
  readonly peak: number;
}

/** Hundredths of a second: what Linux counts in on all machines there are. */
const tick = 10;

/** Asks the system rather than the process, which may be busy; nothing is known on another system than Linux. */
export function usageOf(pid: number): ProcessUsage {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const schedule = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8');
    const kilobytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1000;
    return {
      main: Number.parseInt(schedule, 10) / 1e6,
      all: (Number(stat[11]) + Number(stat[12])) * tick,
      resident: kilobytes('VmRSS'),
      peak: kilobytes('VmHWM'),
    };
  } catch {
    return { main: Number.NaN, all: Number.NaN, resident: Number.NaN, peak: Number.NaN };
  }
}

const rest = new Int32Array(new SharedArrayBuffer(4));

/** The milliseconds of CPU that this thread has used. The system counts when a thread rests, so it does for an instant. */
export function threadTime(): number {
  Atomics.wait(rest, 0, 0, 0.02);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
