import { DefaultWorkspaceLock } from 'langium';
import { expect, test } from 'vitest';
import { inSlices } from '../../../language-server/src/server/closed/slices.ts';

test('work in slices is done whole, and what has to be written comes between two of them', async () => {
  const lock = new DefaultWorkspaceLock();
  const order: string[] = [];
  const work = inSlices(lock, () => {
    const end = performance.now() + 5;
    while (performance.now() < end);
    return order.push('step') < 20;
  });
  setTimeout(() => void lock.write(() => void order.push('written')), 12);
  await work;
  expect(order.filter((each) => each === 'step').length).toBeGreaterThan(18);
  const written = order.indexOf('written');
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(order.length - 1);
});
