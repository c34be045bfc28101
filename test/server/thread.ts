import type { FileSystemProvider } from 'langium';
import { serveThread } from '../../language-server/src/server/closed/serve-thread.ts';
import type { ThreadPort } from '../../language-server/src/server/closed/thread-port.ts';
import { textHash } from '../../language-server/src/server/disk/disk-memory.ts';
import { presentation } from '../../language-server/src/server/wiring/presentation.ts';

/** A thread that is none: what passes between it and the server is copied as between two, and comes later. */
export interface FakeThread extends ThreadPort {
  /** Nothing is heard of it any more. */
  die(reason: string): void;
}

export function fakeThread(files: FileSystemProvider): FakeThread {
  const here = new FakePort();
  const there = new FakePort();
  here.other = there;
  there.other = here;
  serveThread(there, files, presentation, textHash);
  return here;
}

class FakePort implements FakeThread {
  other: FakePort | undefined;
  private heed: (message: unknown) => void = () => undefined;
  private end: (reason: unknown) => void = () => undefined;

  post(message: unknown): void {
    const copy = structuredClone(message);
    setImmediate(() => this.other?.heed(copy));
  }

  onMessage(listener: (message: unknown) => void): void {
    this.heed = listener;
  }

  onEnd(listener: (reason: unknown) => void): void {
    this.end = listener;
  }

  die(reason: string): void {
    if (this.other) this.other.other = undefined;
    this.other = undefined;
    this.end(reason);
  }
}
