import { Big } from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from '../../../../language-server/src/core/model/value/order.ts';

test('two amounts are in the order that Big has them in', () => {
  const digits = fc.record({ amount: fc.integer(), decimals: fc.integer({ min: -4, max: 9 }) });
  const amount = digits.map(({ amount, decimals }) => new Big(amount).times(new Big(10).pow(-decimals)));
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(Math.sign(order(a, b))).toBe(a.cmp(b));
      expect(order(a, new Big(a.toFixed()))).toBe(0);
    }),
  );
});

test.each([
  ['0', '-0', 0],
  ['0', '0.001', -1],
  ['-1', '0', -1],
  ['-3', '-2.9', -1],
  ['60', '60.0', 0],
  ['60', '60.05', -1],
  ['1e3', '999', 1],
])('%s beside %s', (a, b, expected) => expect(Math.sign(order(new Big(a), new Big(b))) || 0).toBe(expected));
