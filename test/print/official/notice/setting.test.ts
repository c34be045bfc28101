import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../../language-server/src/print/official/content.ts';
import type { OfficialDocument } from '../../../../language-server/src/print/official/document.ts';
import { imprintPlace } from '../../../../language-server/src/print/official/pages/imprint-place.ts';
import {
  firstPage,
  noticeSetting,
} from '../../../../language-server/src/print/official/pages/notice-setting.ts';
import { pagesOf } from '../../../../language-server/src/print/official/pages/pages.ts';

/** A notice with a red head, whose own text has so many lines. */
const noticeOf = (lines: number, fields = '') =>
  officialDocument(
    readPlan(`规划 甲市养老服务规划
  发文机关：甲市人民政府
  成文日期：2023年1月10日
  文号：甲府〔2023〕5号
  主送：各区政府
  通知正文：${'国'.repeat(28 * lines - 5)}。
${fields}
一、目标
建成敬老院3所。
`),
    { responsibilities: 'brackets', notice: { redHead: true } },
  );

/** What stands on each page of it. */
const pages = (document: OfficialDocument) =>
  pagesOf(document)
    .slice(0, firstPage(document) - 1)
    .map(({ pieces }) => [
      ...new Set(pieces.map(({ block }) => (block.kind === 'lines' ? block.role : block.kind))),
    ]);

const whole = ['gap', 'number', 'title', 'addressees', 'paragraph', 'signature'];

describe('the signature of a notice', () => {
  it('stands below a short text, all lines as far apart as the standard has them', () => {
    expect(pages(noticeOf(1))).toEqual([whole]);
    expect(noticeSetting(noticeOf(1))).toEqual({ pitch: 579, isTextKept: false });
  });

  it('is brought to its text by closer lines where it would be alone on a page', () => {
    const { pitch } = noticeSetting(noticeOf(5));
    expect(pitch).toBeLessThan(579);
    expect(pitch).toBeGreaterThanOrEqual(480);
    expect(pages(noticeOf(5))).toEqual([whole]);
  });

  it('has text above it and leaves text on the first page, however long the text is', () => {
    for (let lines = 1; lines <= 40; lines++) {
      const [first, ...others] = pages(noticeOf(lines));
      expect(first, `${lines}`).toContain('paragraph');
      for (const page of others) expect(page[0], `${lines}`).toBe('paragraph');
    }
  });
});

describe('版记', () => {
  const imprint = '  印发：甲市人民政府办公室 2023年1月11日\n';

  it('stands on an even page: below the text of one, else on the next', () => {
    const short = noticeOf(1, imprint);
    expect([pagesOf(short).length, imprintPlace(short)]).toEqual([2, 'below']);
    const { notice, ...alone } = short;
    expect([pagesOf(alone).length, imprintPlace(alone)]).toEqual([1, 'next page']);
  });
});
