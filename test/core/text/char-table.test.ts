import { describe, expect, it } from 'vitest';
import { charTable, charTest, isHan } from '../../../language-server/src/core/text/char-table.ts';

describe('charTest', () => {
  const isLetter = charTest(/\p{L}/u);

  it('says what the pattern says, the second time too', () => {
    for (const char of ['市', '民', 'a', '1', '，', '', '\ud842']) {
      for (const _ of [1, 2]) expect(isLetter(char, 0), char).toBe(/\p{L}/u.test(char));
    }
  });

  it('is false where the text has no character', () => {
    expect(isLetter('市', -1)).toBe(false);
    expect(isLetter('市', 1)).toBe(false);
  });
});

describe('charTable', () => {
  it('gives each character the kind of its row, and others none', () => {
    const kindOf = charTable([
      ['。！', 1],
      ['（', 2],
    ]);
    expect([...'市。（！'].map((char) => kindOf[char.charCodeAt(0)])).toEqual([0, 1, 2, 1]);
  });
});

describe('isHan', () => {
  it('holds of common Han characters, of Traditional ones too, and of no mark, digit or blank', () => {
    for (const char of '市民發規') expect(isHan(char.charCodeAt(0)), char).toBe(true);
    for (const char of '。，（》“〇 　1１%％—·a') expect(isHan(char.charCodeAt(0)), char).toBe(false);
  });
});
