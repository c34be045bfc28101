import { type FileSystemProvider, URI } from 'langium';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import { headFrom } from '../../core/plans/head-bytes.ts';
import type { ClosedHead } from '../../core/plans/plan-head.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { ClosedPlans } from './closed-plans.ts';
import type { ClosedWork, FileCheck, FileReading, FileScan } from './closed-work.ts';
import type { TextReader } from './local-work.ts';
import { lookupHead } from './lookup-head.ts';
import type {
  CheckInBytes,
  KnownFile,
  ReadingInBytes,
  ThreadAnswer,
  ThreadFile,
  ThreadOrder,
  ThreadPort,
  ThreadQuestion,
  ThreadStart,
} from './thread-port.ts';

/** What the work in a thread is made of. */
export interface ThreadServices {
  readonly closed: ClosedPlans;
  readonly plans: PlanIndex;
  /** Does what no thread does. */
  readonly local: ClosedWork;
  readonly textOf: TextReader;
  files(): FileSystemProvider;
  startThread(): ThreadPort;
  /** For fewer files none is started. */
  readonly worthAThread: number;
  begin(): ThreadStart;
  /** The plans that somebody has open. */
  openPlans(): Iterable<Plan>;
  /** Told once if the thread dies. */
  sayEnd(reason: unknown): void;
}

interface PendingQuestion {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  /** Does the same in this thread. */
  redo(): Promise<unknown>;
}

/** Has the work done in a thread where there are many files, and in this one where there are few, or if that dies. */
export class ThreadWork implements ClosedWork {
  private readonly services: ThreadServices;
  private port: ThreadPort | undefined;
  private hasDied = false;
  private expected = 0;
  private readonly pending = new Map<number, PendingQuestion>();
  private lastId = 0;
  private numbers = new WeakMap<Settings, number>();
  private lastNumber = 0;
  /** The open plans as the thread knows them. */
  private readonly open = new Map<string, Plan>();

  constructor(services: ThreadServices) {
    this.services = services;
  }

  get atOnce(): number {
    return this.isWorthAThread ? 16 : this.services.local.atOnce;
  }

  expect(files: number): void {
    this.expected = files;
  }

  private get isWorthAThread(): boolean {
    const { worthAThread } = this.services;
    return this.port !== undefined || (!this.hasDied && this.expected >= worthAThread);
  }

  /**
   * Whether there is a thread: it is started for the first file that is to be read or checked. A workspace that is taken up
   * as it was left needs none until a plan changes.
   */
  private hasThread(): boolean {
    if (!this.port && this.isWorthAThread) this.start();
    return this.port !== undefined;
  }

  private start(): void {
    const { closed, plans, startThread, begin } = this.services;
    const port = startThread();
    this.port = port;
    port.onMessage((message) => {
      for (const answer of message as readonly ThreadAnswer[]) this.heed(answer);
    });
    port.onEnd((reason) => this.goOnHere(reason));
    this.tell({ kind: 'start', start: begin() });
    const files = closed.uris().flatMap((uri): KnownFile[] => {
      const head = plans.closedHeadAt(uri);
      const text = closed.textOf(uri);
      return head ? [{ uri, ...(text !== undefined && { text }), head: lookupHead(head) }] : [];
    });
    // in one message: thousands cost more than what stands in them
    if (files.length > 0) this.tell({ kind: 'know', files });
  }

  async add(uris: readonly string[]): Promise<readonly FileScan[]> {
    const { local, closed } = this.services;
    if (!this.hasThread()) return local.add(uris);
    const files = (await Promise.all(uris.map((uri) => this.fileAt(uri)))).flatMap((file) => file ?? []);
    const redo = () => local.add(uris);
    const scans = (await this.ask({ kind: 'add', files }, redo)) as readonly FileScan[];
    const texts = new Map(files.map(({ uri, text }) => [uri, text]));
    for (const { uri } of scans) {
      this.open.delete(uri);
      closed.add(uri, texts.get(uri) ?? '');
    }
    return scans;
  }

  async read(uri: string): Promise<FileReading> {
    const { local } = this.services;
    if (!this.hasThread()) return local.read(uri);
    const answer = await this.ask({ kind: 'read', uri }, () => local.read(uri));
    return fromBytes(answer as FileReading | ReadingInBytes);
  }

  async check(
    uri: string,
    settings: Settings,
    isUnread: boolean,
    isWanted: () => boolean,
  ): Promise<FileCheck | undefined> {
    const redo = () => this.services.local.check(uri, settings, isUnread, isWanted);
    if (!this.hasThread()) return redo();
    this.tellOpen();
    const question = { kind: 'check', uri, settings: this.numberOf(settings), isUnread } as const;
    const { reading, ...check } = (await this.ask(question, redo)) as FileCheck | CheckInBytes;
    return { ...check, ...(reading && { reading: fromBytes(reading) }) };
  }

  forget(uri: string): void {
    this.services.local.forget(uri);
    this.open.delete(uri);
    this.tell({ kind: 'forget', uri });
  }

  /** With its text where the thread can't read it by itself; nothing where it is gone. */
  private async fileAt(uri: string): Promise<ThreadFile | undefined> {
    const file = URI.parse(uri);
    if (this.services.files().existsSync(file)) return { uri };
    const text = await this.services.textOf(file);
    return text === undefined ? undefined : { uri, text };
  }

  /** What stands in the open plans, as far as it has changed since the thread was told. */
  private tellOpen(): void {
    for (const plan of this.services.openPlans()) {
      const { uri, text } = plan.source;
      if (this.open.get(uri) === plan) continue;
      this.open.set(uri, plan);
      this.tell({ kind: 'open', uri, text });
    }
  }

  private numberOf(settings: Settings): number {
    const known = this.numbers.get(settings);
    if (known !== undefined) return known;
    const number = ++this.lastNumber;
    this.numbers.set(settings, number);
    this.tell({ kind: 'settings', settings, number });
    return number;
  }

  private ask(question: ThreadQuestion, redo: () => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      this.pending.set(id, { resolve, reject, redo });
      this.tell({ kind: 'ask', id, question });
    });
  }

  private tell(order: ThreadOrder): void {
    this.port?.post(order);
  }

  private heed({ id, answer, error }: ThreadAnswer): void {
    const asked = this.pending.get(id);
    this.pending.delete(id);
    if (error === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(error));
  }

  private goOnHere(reason: unknown): void {
    if (!this.port) return;
    this.port = undefined;
    this.hasDied = true;
    this.services.sayEnd(reason);
    const pending = [...this.pending.values()];
    this.pending.clear();
    for (const { redo, resolve, reject } of pending) redo().then(resolve, reject);
  }
}

/** What this thread has done instead of the other is as it is. */
function fromBytes(reading: FileReading | ReadingInBytes): FileReading {
  return 'head' in reading ? reading : { ...reading, head: headFrom(reading.bytes) as ClosedHead };
}
