import type { Big } from 'big.js';

/** Which of two amounts is greater: negative, 0 or positive. Big's own `cmp` copies what it compares with. */
export function order(a: Big, b: Big): number {
  const [sign, other] = [signOf(a), signOf(b)];
  if (sign !== other || sign === 0) return sign - other;
  if (a.e !== b.e) return a.e > b.e ? sign : -sign;
  const length = Math.max(a.c.length, b.c.length);
  for (let at = 0; at < length; at++) {
    const further = (a.c[at] ?? 0) - (b.c[at] ?? 0);
    if (further !== 0) return further > 0 ? sign : -sign;
  }
  return 0;
}

function signOf({ c, s }: Big): number {
  return c[0] === 0 ? 0 : s;
}
