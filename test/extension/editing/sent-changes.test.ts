import { expect, test } from 'vitest';
import { sentChanges } from '../../../extension/src/webview/editing/sent-changes.ts';

test('a change is shown by a page of its text, whichever of the two is heard of first', () => {
  const sent = sentChanges();
  const [first, second] = [sent.next(), sent.next()];
  sent.arrived(first, 5);
  expect(sent.stateOf(first)).toBe('open');
  sent.drawn(6);
  expect([sent.stateOf(first), sent.stateOf(second)]).toEqual(['shown', 'open']);
  sent.arrived(second, 6);
  expect(sent.stateOf(second)).toBe('shown');
});

test('a page of an earlier text, or of one that is no longer the text, shows no change', () => {
  const sent = sentChanges();
  const change = sent.next();
  sent.arrived(change, 7);
  for (const version of [6, undefined]) {
    sent.drawn(version);
    expect(sent.stateOf(change)).toBe('open');
  }
});

test('one that could not be made is refused', () => {
  const sent = sentChanges();
  const change = sent.next();
  sent.arrived(change, undefined);
  sent.drawn(9);
  expect(sent.stateOf(change)).toBe('refused');
});
