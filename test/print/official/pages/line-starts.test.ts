import { describe, expect, it } from 'vitest';
import { brokenAt, lineSetter } from '../../../../language-server/src/print/official/pages/line-starts.ts';
import {
  bodyStyle,
  boxStyle,
} from '../../../../language-server/src/print/official/pages/paragraph-styles.ts';
import { wordTypesetting } from '../../../../language-server/src/print/official/pages/typesetting.ts';

const startsOf = lineSetter(wordTypesetting);
const linesOf = (text: string, style = bodyStyle) => brokenAt(text, startsOf(text, style));
const ends = (text: string) => linesOf(text).map((line) => line.slice(-4));
const han = (count: number) => '国'.repeat(count);

describe('a line', () => {
  it('has 28 characters, the first one two less', () => {
    expect(linesOf(han(60)).map(({ length }) => length)).toEqual([26, 28, 6]);
  });

  it('loses no character, whatever the text', () => {
    const text = '到2025年，“一老一小”（含0—3岁）服务覆盖率≥98.5%，详见https://example.org/a-b；GDP增长6%。';
    expect(linesOf(text.repeat(20)).join('')).toBe(text.repeat(20));
  });

  it('is there for a text without characters', () => {
    expect(linesOf('')).toEqual(['']);
  });

  it('has one stop in the margin at its end', () => {
    expect(linesOf(`${han(26)}，${han(3)}`)).toEqual([`${han(26)}，`, han(3)]);
  });

  it('leaves no stop in the margin of a frame', () => {
    const [first] = linesOf(`${han(28)}，${han(3)}`, boxStyle);
    expect(first).toBe(han(27));
  });

  it('leaves none there behind digits, which go to the next line with it', () => {
    expect(linesOf(`${han(24)}80%，${han(3)}`).at(-1)).toBe(`80%，${han(3)}`);
  });
});

describe('no line', () => {
  it.each(['”', '）', '》', '：”', '。”', '、”'])('begins with %s', (mark) => {
    for (let count = 20; count < 60; count++) {
      for (const line of linesOf(`${han(count)}${mark}${han(5)}`)) expect(line).toMatch(/^国/u);
    }
  });

  it.each(['“', '（', '《', '（“'])('ends with %s', (mark) => {
    for (let count = 20; count < 60; count++) {
      for (const end of ends(`${han(count)}${mark}${han(5)}`)) expect(end).toMatch(/国$/u);
    }
  });

  it.each(['2025', '98.5%', '2021-2025', 'GDP', '——', '……'])('breaks %s', (word) => {
    for (let count = 20; count < 60; count++) {
      expect(linesOf(han(count) + word + han(5)).filter((line) => line.includes(word))).toHaveLength(1);
    }
  });
});

it('a word longer than a line is broken after all', () => {
  expect(linesOf('a'.repeat(200)).length).toBeGreaterThan(3);
});
