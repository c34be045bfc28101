import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { type Keyword, keywords, spellings } from '../../grammar/keywords.ts';
import { keywordNamed, keywordSpelt } from '../../language-server/src/core/text/keyword-lookup.ts';
import { simplified } from '../../language-server/src/core/text/simplified.ts';

const table: readonly Keyword[] = keywords;
const regions = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

describe.each(table.map((keyword) => [keyword.name, keyword] as const))('%s', (_, keyword) => {
  it('has the Traditional spelling of every Simplified one, and no other', () => {
    expect(new Set(keyword.traditional.map(simplified))).toEqual(new Set(keyword.simplified));
    for (const spelling of keyword.simplified) {
      const wanted = regions.map((convert) => convert(spelling));
      expect(keyword.traditional.filter((each) => wanted.includes(each))).not.toEqual([]);
    }
  });

  it('is found by every spelling', () => {
    for (const spelling of spellings(keyword)) {
      expect(keywordSpelt(spelling)?.name).toBe(keyword.name);
      expect(keywordSpelt(spelling.toUpperCase())?.name).toBe(keyword.name);
    }
  });
});

it('are found where the scripts are mixed', () => {
  expect(keywordSpelt('責任单位')?.name).toBe('责任部门');
  expect(keywordNamed('責 任 单 位')?.name).toBe('责任部门');
});
