import { beforeEach, expect, test } from 'vitest';
import { type KeptActions, keptActions } from '../../../extension/src/webview/editing/kept-actions.ts';

/** The row that one writes in: another one is there only once a change is shown. */
let place: string;
let typed: string;
let isComposing: boolean;
let written: string[];
let kept: KeptActions;

beforeEach(() => {
  [place, typed, isComposing, written] = ['row 1', '', false, []];
  kept = keptActions(
    {
      typed: () => typed,
      put: (text) => {
        typed = text;
      },
      isComposing: () => isComposing,
      goOn: (text) => {
        typed = text;
      },
    },
    () => {
      place = 'row 2';
    },
  );
});

const write = (next: string) => () => {
  if (typed !== '') written.push(`${place}: ${typed}`);
  [typed, place] = ['', next];
};

test('what is done while nothing is awaited is done at once', () => {
  typed = '预期性';
  kept.act(write('row 1, next cell'));
  expect([place, written]).toEqual(['row 1, next cell', ['row 1: 预期性']]);
});

test('what is typed and pressed while a row is awaited is written there, in its order', () => {
  kept.wait();
  typed = '床位';
  kept.act(write('second cell'));
  typed = '45%';
  kept.act(write('third cell'));
  typed = '60';
  expect(written).toEqual([]);
  kept.resume(false);
  expect(written).toEqual(['row 2: 床位', 'second cell: 45%']);
  expect([place, typed]).toEqual(['third cell', '60']);
});

test('what follows a key that begins another wait waits again', () => {
  kept.wait();
  typed = '床位';
  kept.act(() => {
    write('row 2')();
    kept.wait();
  });
  typed = '助餐点';
  kept.act(write('row 4'));
  typed = '社工';
  kept.resume(false);
  expect([written, typed]).toEqual([['row 2: 床位'], '社工']);
  kept.resume(false);
  expect([written, place, typed]).toEqual([['row 2: 床位', 'row 2: 助餐点'], 'row 4', '社工']);
});

test('what was meant for a place that there won’t be is not written where one was before', () => {
  kept.wait();
  typed = '床位';
  kept.act(write('second cell'));
  typed = '45%';
  kept.resume(true);
  expect([written, typed, kept.isWaiting]).toEqual([[], '', false]);
});

test('an input method finishes what it composes before it is moved on', () => {
  kept.wait();
  typed = '床位';
  kept.act(write('second cell'));
  [typed, isComposing] = ['yang', true];
  kept.resume(false);
  expect([written, typed]).toEqual([[], 'yang']);
  [typed, isComposing] = ['养老', false];
  kept.resume(false);
  expect([written, typed]).toEqual([['row 2: 床位'], '养老']);
});
