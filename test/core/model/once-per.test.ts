import { describe, expect, it } from 'vitest';
import {
  expectTexts,
  forgetParagraphs,
  oncePer,
  oncePerName,
  oncePerParagraph,
  oncePerText,
} from '../../../language-server/src/core/model/once-per.ts';

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

it('leaves no trace on an object, frozen or not', () => {
  const found = oncePer(({ name }: { readonly name: string }) => ({ name }));
  const written = { name: '甲' };
  const frozen = Object.freeze({ name: '乙' });
  expect([written, frozen].map(found)).toEqual([written, frozen]);
  expect(found(frozen)).toBe(found(frozen));
  expect(Reflect.ownKeys(written)).toEqual(['name']);
  // a copy is another object: what was found out about the first need not be true of it
  const copy = { ...written, name: '丙' };
  expect(found(copy)).toEqual({ name: '丙' });
});

it('finds out as many things about one object as are asked', () => {
  const finders = Array.from({ length: 40 }, (_, number) => {
    let asked = 0;
    return oncePer((_: object) => (number === 7 ? undefined : `${number} ${++asked}`));
  });
  const plan = Object.freeze({});
  const first = finders.map((find) => find(plan));
  expect(first).toEqual(finders.map((_, number) => (number === 7 ? undefined : `${number} 1`)));
  expect(finders.map((find) => find(plan))).toEqual(first);
  expect([Object.keys(plan), JSON.stringify(plan)]).toEqual([[], '{}']);
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

describe('what is remembered of the texts of a plan', () => {
  const lookedAtAnew = (remembered: ReturnType<typeof oncePerParagraph<number>>, count: number): number => {
    let found = 0;
    for (let number = 0; number < count; number++) remembered(`第${number}段`, () => ++found);
    return found;
  };

  it('is all of a plan, however large that is', () => {
    expectTexts(9000);
    const remembered = oncePerParagraph<number>();
    expect([lookedAtAnew(remembered, 9000), lookedAtAnew(remembered, 9000)]).toEqual([9000, 0]);
  });

  it('is given up of paragraphs when no other plan has the same, not of names', () => {
    const [paragraphs, names] = [oncePerParagraph<number>(), oncePerName<number>()];
    for (const remembered of [paragraphs, names]) lookedAtAnew(remembered, 3);
    forgetParagraphs();
    expect([paragraphs, names].map((remembered) => lookedAtAnew(remembered, 3))).toEqual([3, 0]);
    expect(lookedAtAnew(paragraphs, 3)).toBe(0);
  });

  it('is given up when many smaller ones have followed', () => {
    expectTexts(9000);
    const remembered = oncePerParagraph<number>();
    lookedAtAnew(remembered, 9000);
    for (let plan = 0; plan < 40; plan++) {
      expectTexts(100);
      for (let number = 0; number < 100; number++) remembered(`规划${plan}第${number}段`, () => 0);
    }
    expect(lookedAtAnew(remembered, 9000)).toBe(9000);
  });
});
