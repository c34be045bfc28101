import { beforeEach, describe, expect, it } from 'vitest';
import { Calm, pause, valuePause } from '../../../extension/src/calm/calm.ts';
import { type HandClock, handClock } from './hand-clock.ts';

interface Finding {
  readonly says: string;
  readonly line: number;
  readonly isContradiction?: boolean;
  /** Another place that it names. */
  readonly other?: number;
}

const uri = 'file:///a.plan';
const wholeLine = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const at = (line: number) => ({ line, character: 9 });

let clock: HandClock;
let calm: Calm<Finding>;
let shown: readonly Finding[];

beforeEach(() => {
  clock = handClock();
  shown = [];
  calm = new Calm(
    ({ says, line, other, isContradiction = false }) => ({
      key: says,
      isContradiction,
      ranges: [line, ...(other === undefined ? [] : [other])].map(wholeLine),
    }),
    clock.later,
  );
});

const find = (...findings: Finding[]) => {
  const show = (later: readonly Finding[]) => {
    shown = later;
  };
  show(calm.receive(uri, findings, show));
};
const isShown = () => shown.map(({ says }) => says);

const old = { says: '旧', line: 1 };
const fresh = { says: '新', line: 5 };

describe('while nobody types', () => {
  it('all is shown at once', () => {
    find(old, fresh);
    expect(isShown()).toEqual(['旧', '新']);
  });
});

describe('while somebody types', () => {
  beforeEach(() => {
    find(old);
    calm.typed(uri, at(5), '，');
  });

  it('what is new waits until a second after the last change', () => {
    find(old, fresh);
    expect(isShown()).toEqual(['旧']);
    clock.pass(pause - 100);
    calm.typed(uri, at(5), '，');
    find(old, fresh);
    clock.pass(pause - 1);
    expect(isShown()).toEqual(['旧']);
    clock.pass(1);
    expect(isShown()).toEqual(['旧', '新']);
  });

  it('what is new on another line waits as well', () => {
    find(old, { says: '新', line: 2 });
    expect(isShown()).toEqual(['旧']);
  });

  it('what comes and goes is never shown', () => {
    find(old, fresh);
    clock.pass(500);
    calm.typed(uri, at(5), '，');
    find(old);
    clock.pass(pause);
    expect(isShown()).toEqual(['旧']);
  });

  it('it is shown when the hands are elsewhere', () => {
    find(old, fresh);
    calm.rested(uri);
    expect(isShown()).toEqual(['旧', '新']);
  });

  it('what was found before the last change is not shown for it', () => {
    find(old, fresh);
    calm.typed(uri, at(5), '，');
    calm.rested(uri);
    expect(isShown()).toEqual(['旧']);
    find(old);
    expect(isShown()).toEqual(['旧']);
  });

  it('what comes after a second is shown at once, as where a check takes long', () => {
    clock.pass(pause);
    find(old, fresh);
    expect(isShown()).toEqual(['旧', '新']);
  });

  it('what is mended goes at once', () => {
    find();
    expect(isShown()).toEqual([]);
  });

  it('what is shown moves along', () => {
    find({ ...old, line: 2 });
    expect(shown).toEqual([{ says: '旧', line: 2 }]);
  });

  it('of two that say the same the second is new', () => {
    find(old, { says: '旧', line: 5 });
    expect(isShown()).toEqual(['旧']);
    clock.pass(pause);
    expect(isShown()).toEqual(['旧', '旧']);
  });

  it('a contradiction of values is told at once', () => {
    find(old, { says: '矛盾', line: 2, isContradiction: true });
    expect(isShown()).toEqual(['旧', '矛盾']);
  });

  it.each([
    { says: '矛盾', line: 5, isContradiction: true },
    { says: '矛盾', line: 2, other: 5, isContradiction: true },
  ])('a value that is being typed contradicts nothing yet, but soon', (finding) => {
    find(old, finding);
    expect(isShown()).toEqual(['旧']);
    clock.pass(valuePause);
    expect(isShown()).toEqual(['旧', '矛盾']);
  });

  it.each(['3', '3.', '３'])(
    'nor does anything while a number may go on, wherever its line has led to: %s',
    (text) => {
      calm.typed(uri, at(5), text);
      find(old, { says: '矛盾', line: 2, isContradiction: true });
      expect(isShown()).toEqual(['旧']);
      clock.pass(valuePause);
      expect(isShown()).toEqual(['旧', '矛盾']);
    },
  );

  it('one that is left by Enter does', () => {
    calm.typed(uri, at(6), '\n');
    find(old, { says: '矛盾', line: 5, isContradiction: true });
    expect(isShown()).toEqual(['旧', '矛盾']);
  });

  it('problems of other files don’t wait', () => {
    expect(calm.receive('file:///b.plan', [fresh], () => undefined)).toEqual([fresh]);
  });

  it('a file that is closed is no longer typed in', () => {
    find(old, fresh);
    calm.forget(uri);
    clock.pass(pause);
    expect(isShown()).toEqual(['旧']);
    find(old, fresh);
    expect(isShown()).toEqual(['旧', '新']);
  });
});
