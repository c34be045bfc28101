import { expect, it } from 'vitest';
import { officeFiles } from './files.ts';
import { charactersOf, chineseFont } from './fonts.ts';
import { bare } from './pdf.ts';

it('a plain Chinese font has every character that is printed: none is an empty box', () => {
  const isIn = charactersOf(chineseFont());
  expect(['国', 'A', '☃'].map(isIn)).toEqual([true, true, false]);
  const texts = officeFiles().flatMap(({ says }) => says);
  const characters = new Set(texts.flatMap((text) => [...bare(text)]));
  expect([...characters].filter((character) => !isIn(character))).toEqual([]);
});
