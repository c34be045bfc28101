import { Cancellation } from 'langium';
import { expect, test } from 'vitest';
import { inTurns, PlanWorkspaceLock } from '../../../language-server/src/server/workspace/turns.ts';

function* working(steps: number, done: () => void): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    done();
    yield;
  }
  return 'answer';
}

test('what is asked is answered, and others have their turns meanwhile', async () => {
  let done = 0;
  let doneBefore = -1;
  setTimeout(() => {
    doneBefore = done;
  });
  expect(
    await inTurns(
      working(20, () => done++),
      new PlanWorkspaceLock(),
    ),
  ).toBe('answer');
  expect(done).toBe(20);
  expect(doneBefore).toBeGreaterThanOrEqual(0);
  expect(doneBefore).toBeLessThan(20);
});

test('it is given up where a plan changes, which waits for no answer', async () => {
  const lock = new PlanWorkspaceLock();
  let done = 0;
  const asked = lock.read(() =>
    inTurns(
      working(1000, () => done++),
      lock,
    ),
  );
  const failed = expect(asked).rejects.toThrow('a plan has changed');
  await new Promise((resolve) => setTimeout(resolve, 10));
  await lock.write(() => undefined);
  await failed;
  expect(done).toBeLessThan(1000);
});

test('it is given up where nobody wants it', async () => {
  const source = new Cancellation.CancellationTokenSource();
  const asked = inTurns(
    working(1000, () => undefined),
    new PlanWorkspaceLock(),
    source.token,
  );
  const failed = expect(asked).rejects.toBeDefined();
  source.cancel();
  await failed;
});
