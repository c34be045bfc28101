import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../language-server/src/core/review/anchor.ts';
import type { ReviewFile, ReviewThread } from '../../../language-server/src/core/review/review-file.ts';
import { reviewedText } from '../../../language-server/src/core/review/standing.ts';
import { reviewHtml } from '../../../language-server/src/print/reports/html.ts';
import { reviewOf } from '../../../language-server/src/print/reports/review.ts';
import type { ReviewedPlan } from '../../../language-server/src/print/reports/review-input.ts';
import { wordReport } from '../../../language-server/src/print/reports/word/report.ts';
import { partOf } from '../documents/office-file.ts';
import { elements, parseXml, textOf } from '../documents/xml.ts';
import { cityText, planIn, rowsText, spanOf } from './samples.ts';

const city = planIn('city.plan', cityText);

function thread(id: string, words: string, more: Partial<ReviewThread> = {}): ReviewThread {
  return {
    id,
    state: 'open',
    anchor: anchorAt(cityText, city.source.rangeOf(spanOf(city, words))),
    comments: [{ by: '李明', at: '2026-03-05T08:30:00+08:00', text: '依据是什么？' }],
    ...more,
  };
}

const review: ReviewFile = {
  decision: {
    verdict: 'returned',
    by: '李明',
    at: '2026-03-05T09:00:00+08:00',
    text: reviewedText(cityText),
    reason: '目标偏低',
  },
  threads: [
    thread('c1', '2025年：60%', {
      state: 'accepted',
      settled: { by: '王芳', at: '2026-03-06T09:00:00+08:00' },
      comments: [
        { by: '李明', at: '2026-03-05T08:30:00+08:00', text: '依据是什么？\n与上文不一致。' },
        { by: '王芳', at: '2026-03-06T08:30:00+08:00', text: '改为65%。' },
      ],
    }),
    thread('c2', '安全感'),
  ],
};

const reviewed = (text = cityText, read: ReviewedPlan['review'] = { review }): ReviewedPlan => ({
  shown: 'city.plan',
  plan: planIn('city.plan', text),
  findings: [],
  failures: [],
  review: read,
});

describe('a report on a plan with a review', () => {
  const [plan] = reviewOf([reviewed()], { language: 'zh' }).plans;

  it('says what was decided, by whom and why', () => {
    expect(plan?.standing).toBe('审阅：退回（李明，2026年3月5日）：目标偏低');
  });

  it('and that it holds no longer, where the plan has been changed', () => {
    const [changed] = reviewOf([reviewed(cityText.replace('60%', '65%'))], { language: 'en' }).plans;
    expect(changed?.standing).toBe(
      'Review: sent back (李明, 5 March 2026): 目标偏低; changed since it was sent back',
    );
  });

  it('lists what was remarked, in the order of the text', () => {
    expect(plan?.remarks.map(({ heading, rows }) => `${heading}\n${rowsText(rows)}`)).toEqual([
      [
        '批注1　待议',
        '- 原文',
        '  - 第6行：……护理型床位占比不低于65%，老年人的获得感、幸福感、**安全感**显著增强。居家社区机构相协调、医养康养相结合的养老服务格局基本形成，高质量发展的基础更加牢固。',
        '- 批注',
        '  - 依据是什么？（李明，2026年3月5日）',
      ].join('\n'),
      [
        '批注2　采纳',
        '- 原文',
        '  - 第14行：**2025年：60%**',
        '- 批注',
        '  - 依据是什么？',
        '  - 与上文不一致。（李明，2026年3月5日）',
        '- 答复',
        '  - 改为65%。（王芳，2026年3月6日）',
        '- 处理',
        '  - 采纳（王芳，2026年3月6日）',
      ].join('\n'),
    ]);
  });

  it('shows what stands there now, and what stood there', () => {
    const now = cityText.replace('60%', '65%').replaceAll('\n', '\r\n');
    const [changed] = reviewOf([reviewed(now)], { language: 'zh' }).plans;
    expect(rowsText(changed?.remarks[1]?.rows ?? [])).toContain(
      '- 原文\n  - 原文已改，原为：2025年：60%\n  - 现为第14行：**2025年：65%**\n',
    );
  });

  it('says where the file beside it can’t be read', () => {
    const problem = { zh: '损坏了', en: 'damaged' };
    const { plans } = reviewOf([reviewed(cityText, { problem })], { language: 'zh' });
    expect(plans[0]).toMatchObject({ standing: '损坏了', remarks: [] });
  });

  it('has a column for it in the overview, where any plan has one', () => {
    const other = { ...reviewed(), review: undefined };
    const { overview } = reviewOf([reviewed(), other], { language: 'zh' });
    expect(overview?.columns.at(-1)?.heading).toBe('审阅');
    expect(overview?.rows.map((row) => row.at(-1)?.text)).toEqual(['退回\n待议1条', '未看']);
    expect(reviewOf([other, other], { language: 'zh' }).overview?.columns.at(-1)?.heading).toBe('合计');
  });

  it.each(['zh', 'en'] as const)('says the same as a page and in Word (%s)', async (language) => {
    const said = (text: string) => text.replace(/[\s□]/g, '');
    const both = reviewOf([reviewed(), reviewed()], { language });
    const [main] = elements(parseXml(reviewHtml(both)), 'main');
    if (!main) throw new Error('a page');
    expect(said(textOf(main))).toBe(said(textOf(partOf(await wordReport(both), 'word/document.xml'))));
    expect(elements(main, 'article')).toHaveLength(4);
  });
});
