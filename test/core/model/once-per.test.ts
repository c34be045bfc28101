import { expect, it } from 'vitest';
import { oncePer, oncePerText } from '../../../language-server/src/core/model/once-per.ts';

it('finds something out once for each object, nothing included', () => {
  let asked = 0;
  const found = oncePer(({ name }: { readonly name?: string }) => {
    asked++;
    return name;
  });
  const [named, nameless] = [{ name: '甲' }, {}];
  expect([named, named, nameless, nameless, { name: '甲' }].map(found)).toEqual([
    '甲',
    '甲',
    undefined,
    undefined,
    '甲',
  ]);
  expect(asked).toBe(3);
});

it('remembers so many texts, the latest ones', () => {
  const asked: string[] = [];
  const remembered = oncePerText<number>(2);
  for (const text of ['甲', '乙', '甲', '丙', '乙', '甲']) {
    expect(
      remembered(text, () => {
        asked.push(text);
        return text.length;
      }),
    ).toBe(1);
  }
  expect(asked).toEqual(['甲', '乙', '丙', '甲']);
});
