import { expect, it } from 'vitest';
import { risesTo } from '../../../language-server/src/core/recogniser/rules/aid-words.ts';

it('a sentence that goes on long behind 标准 is read in one pass, and rises to nothing', () => {
  expect(risesTo.test(`每百户不低于30平方米的标准${'列入国土空间规划、'.repeat(200)}`)).toBe(false);
  expect(risesTo.test(`补助标准${'由每人每月20元'.repeat(3)}逐步提高到`)).toBe(true);
});
