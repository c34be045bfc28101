import { expect, test } from 'vitest';
import { proseDifference } from '../../../../language-server/src/print/compare/prose/difference.ts';
import { excerptOf } from '../../../../language-server/src/print/compare/prose/excerpt.ts';

const [first, second, third, last] = [
  '加强统筹协调，各区按照职责分工抓好落实，每季度报告一次进展。',
  '每个街道建成一处综合体；',
  '鼓励社会力量参与运营，支持连锁化发展，培育一批品牌机构。',
  '对经济困难的高龄老年人给予护理补贴，补贴标准由各区制定。',
] as const;

/** `[-gone]` and `[+came]` in what both have. */
function excerpt(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', ']'], added: ['[+', ']'] } as const;
  return excerptOf(proseDifference(before, after, () => 0, 1000))
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join('');
}

test('the sentences that have changed stand for a long paragraph', () => {
  const paragraph = first + second + third + last;
  expect(excerpt(paragraph, paragraph.replace('一处', '两处'))).toBe('……每个街道建成[-一][+两]处综合体；……');
  expect(excerpt(paragraph, paragraph.replace('季度', '半年').replace('高龄', '失能'))).toBe(
    '加强统筹协调，各区按照职责分工抓好落实，每[-季度][+半年]报告一次进展。……对经济困难的[-高龄][+失能]老年人给予护理补贴，补贴标准由各区制定。',
  );
});

test('nothing is left out that is as short as what says so, or of a paragraph that came or went', () => {
  expect(excerpt(second + second, second + second.replace('一处', '两处'))).not.toContain('……');
  expect(excerpt('', first + second + third)).toBe(`[+${first}${second}${third}]`);
});
