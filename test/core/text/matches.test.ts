import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../language-server/src/core/text/matches.ts';

describe('matchesOf', () => {
  it.each([
    [/\d+(?=个)/g, '建成12个，新增3个，共15家'],
    [/(20\d\d)年/g, '2021年到2025年'],
    [/[,;]|$/g, '甲,乙;丙'],
    [/\d/g, '没有数字'],
    [/x*/g, ''],
  ])('finds what matchAll finds: %s in “%s”', (pattern, text) => {
    const places = (matches: Iterable<RegExpMatchArray>) =>
      [...matches].map((match) => ({ index: match.index, found: [...match] }));
    expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
  });

  it('begins at the start of each text, wherever the pattern was left', () => {
    const pattern = /\d/g;
    pattern.lastIndex = 3;
    expect(matchesOf(pattern, '1a2').map(([digit]) => digit)).toEqual(['1', '2']);
    expect(pattern.lastIndex).toBe(0);
  });
});
