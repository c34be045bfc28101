import type { Localized } from '../../core/text/localized.ts';
import type { Invocation } from '../command.ts';

/** Often enough to see that it goes on. */
const pause = 100;

/** Says on the screen how many of many files are done with. */
export class Progress {
  private readonly call: Invocation;
  private done = 0;
  private all = 0;
  private saidAt = 0;

  constructor(call: Invocation) {
    this.call = call;
  }

  /** So many of all are done with. */
  expect(done: number, all: number): void {
    this.done = done;
    this.all = all;
  }

  step(): void {
    this.done++;
    const now = Date.now();
    if (now - this.saidAt < pause) return;
    this.saidAt = now;
    const { terminal, language } = this.call;
    terminal.showState?.(say.state(this.done, this.all)[language]);
  }

  end(): void {
    this.call.terminal.showState?.('');
  }
}

const say = {
  state: (done: number, all: number): Localized => ({
    zh: `检查了 ${done}/${all} …`,
    en: `${done}/${all} checked …`,
  }),
};
