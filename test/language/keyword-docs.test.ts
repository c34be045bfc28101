import { describe, expect, it } from 'vitest';
import { keywords, spellings } from '../../grammar/keywords.ts';
import { keywordDocumentation } from '../../language-server/src/language/keyword-docs.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';

describe('the documentation of a keyword', () => {
  it.each(keywords.map((keyword) => [keyword.name, keyword] as const))('%s', (name, keyword) => {
    const { summary, example } = keywordDocumentation[name];
    expect(summary.zh).toMatch(/\p{Script=Han}.*[。）]$/su);
    expect(summary.en).toMatch(/^[A-Z].*\.$/s);
    // a line of the example begins with the keyword, and nothing in it is misplaced or can't be read
    const lines = example.split('\n').map((line) => line.trim());
    expect(lines.some((line) => spellings(keyword).some((spelling) => line.startsWith(spelling)))).toBe(true);
    expect(readPlan(example).problems).toEqual([]);
  });

  it('there is one for each, and no other', () => {
    expect(Object.keys(keywordDocumentation).sort()).toEqual(
      keywords.map(({ name }) => name as string).sort(),
    );
  });
});
