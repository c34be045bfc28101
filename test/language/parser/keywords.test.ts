import { describe, expect, it } from 'vitest';
import { type Keyword, type KeywordPlace, keywords, spellings } from '../../../grammar/keywords.ts';
import { keywordNamed, keywordSpelt } from '../../../language-server/src/core/text/keyword-lookup.ts';
import { syntaxTree } from '../../support/syntax-tree.ts';
import { tokensOf } from '../../support/tokens.ts';

/** A line with a keyword where it may stand, and the text it has to stand in there. */
const lineIn: Record<KeywordPlace, (keyword: string) => string> = {
  opening: (keyword) => `${keyword} 甲`,
  header: (keyword) => `规划 甲\n  ${keyword}：乙`,
  section: (keyword) => `一、总则\n${keyword} 甲`,
  indicator: (keyword) => `一、总则\n指标 甲\n  ${keyword}：乙`,
  task: (keyword) => `一、总则\n${keyword}：乙`,
};

const table: readonly Keyword[] = keywords;

describe.each(table.map((keyword) => [keyword.name, keyword] as const))('%s', (name, keyword) => {
  it.each(spellings(keyword))('%s is read the same', (spelling) => {
    for (const place of keyword.places) {
      expect(syntaxTree(lineIn[place](spelling))).toEqual(syntaxTree(lineIn[place](name)));
      expect(tokensOf(lineIn[place](spelling)).map(({ type }) => type)).toContain(name);
    }
  });
});

describe('the keyword table', () => {
  it('letter case and the width of spaces make no difference', () => {
    expect(keywordNamed('Document  Number')?.name).toBe('文号');
    expect(keywordNamed('责 任\n单　位')?.name).toBe('责任部门');
    expect(keywordSpelt('责 任单位')).toBeUndefined();
    expect(syntaxTree('INDICATOR 甲\n  Unit: %')).toEqual(syntaxTree('指标 甲\n  单位: %'));
  });

  it('has no spelling for two keywords', () => {
    const all = table.flatMap((keyword) => spellings(keyword).map((spelling) => spelling.toLowerCase()));
    expect(all.filter((spelling, index) => all.indexOf(spelling) !== index)).toEqual([]);
  });
});
