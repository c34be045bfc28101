import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedChars } from '../../../../language-server/src/core/model/value/fold.ts';

test('the characters alone are those that are folded with their places', () => {
  const text = fc.string({ unit: fc.constantFrom(...'市民政率１2 　％~—（）「覆蓋\n²×') });
  fc.assert(
    fc.property(text, (each) => {
      expect(foldedChars(each)).toBe(fold(each).chars);
    }),
  );
});
