import { describe, expect, it } from 'vitest';
import { checks } from '../../../language-server/src/checks/index.ts';
import { reviewOf } from '../../../language-server/src/print/reports/review.ts';
import type { ReviewedFinding } from '../../../language-server/src/print/reports/review-input.ts';
import { runChecks } from '../../support/run-checks.ts';
import { cityText, findingAt, outlineOf, planIn, rowsText, samplePlans, spanOf } from './samples.ts';

const plan = planIn('city.plan', cityText);

/** What the report says of one finding. */
function rowsFor(finding: ReviewedFinding): string {
  const review = reviewOf([{ shown: 'city.plan', plan, findings: [finding], failures: [] }], {
    language: 'zh',
  });
  return rowsText(review.plans[0]?.groups[0]?.findings[0]?.rows ?? []);
}

function rowsForFix(...edits: readonly { readonly at: string; readonly newText: string }[]): string {
  const fix = {
    title: { zh: '改', en: 'change' },
    edits: edits.map(({ at, newText }) => ({ span: spanOf(plan, at), newText })),
  };
  return rowsFor(findingAt(plan, '示范市', { fixes: [fix] }));
}

describe('a report', () => {
  it.each(['zh', 'en'] as const)('is the golden outline (%s)', async (language) => {
    const outline = outlineOf(reviewOf(samplePlans(), { language }));
    await expect(outline).toMatchFileSnapshot(`golden/outline.${language}.md`);
  });

  it('groups findings by section in the order of the text, and counts them through', () => {
    const texts = ['市财政局', '示范市', '培训', '护理型床位占比不', '70%'];
    const findings = texts.map((text) => findingAt(plan, text));
    const review = reviewOf([{ shown: 'city.plan', plan, findings, failures: [] }], { language: 'zh' });
    expect(
      review.plans[0]?.groups.map(({ heading, findings: found }) => [
        heading,
        found.map(({ number }) => number),
      ]),
    ).toEqual([
      ['文件头和开头部分', [1]],
      ['一、总体要求', [2]],
      ['二、主要任务 › （一）发展助餐服务', [3]],
      ['二、主要任务 › （一）发展助餐服务 › 专栏1 主要指标', [4]],
      ['二、主要任务 › （三）培训护理员', [5]],
    ]);
  });

  it('says so where nothing was found', () => {
    const review = reviewOf([{ shown: 'city.plan', plan, findings: [], failures: [] }], { language: 'zh' });
    expect(review.plans[0]).toMatchObject({ opening: '经核对，没有发现需要处理的问题。', groups: [] });
    expect(review.legend).toEqual([]);
  });

  it.each([
    [['values/a'], 'The check values/a failed and did not finish: this review is not complete.'],
    [
      ['values/a', 'text/b'],
      'The checks values/a, text/b failed and did not finish: this review is not complete.',
    ],
  ] as const)('says which checks did not finish on a plan: %s', (codes, sentence) => {
    const failures = codes.map((code) => ({ code, uri: plan.source.uri, error: new Error('no') }));
    const reviewed = { shown: 'city.plan', plan, findings: [] };
    const { plans } = reviewOf(
      [
        { ...reviewed, failures },
        { ...reviewed, failures: [] },
      ],
      { language: 'en' },
    );
    expect(plans.map(({ incomplete }) => incomplete)).toEqual([sentence, undefined]);
  });

  it('has an overview for several plans only', () => {
    const [first, second] = samplePlans();
    if (!first || !second) throw new Error('two samples');
    expect(reviewOf([first], { language: 'zh' }).overview).toBeUndefined();
    expect(reviewOf([first, second], { language: 'zh' }).overview?.rows).toHaveLength(2);
  });

  it('explains every check once, in the words of the check', () => {
    const findings = ['70%', '60%', '市财政局'].map((text) => findingAt(plan, text));
    const { legend } = reviewOf([{ shown: 'city.plan', plan, findings, failures: [] }], { language: 'en' });
    const check = checks.find(({ code }) => code === 'values/milestone-beyond-target');
    expect(legend).toEqual([{ code: check?.code, title: check?.title.en, why: check?.why.en }]);
  });

  it('takes whatever the checks report and mend in their own examples', () => {
    for (const { bad } of checks) {
      for (const text of bad) {
        const faulty = planIn('bad.plan', text);
        const findings = runChecks(faulty).map((finding) => ({ ...finding, related: [] }));
        for (const language of ['zh', 'en'] as const) {
          const review = reviewOf([{ shown: 'bad.plan', plan: faulty, findings, failures: [] }], {
            language,
          });
          const found = review.plans[0]?.groups.flatMap((group) => group.findings) ?? [];
          expect(found).toHaveLength(findings.length);
          const fixed = found.filter(({ rows }) => rows.some(({ label }) => /改法|Change/.test(label)));
          expect(fixed).toHaveLength(findings.filter(({ fixes = [] }) => fixes.length > 0).length);
        }
      }
    }
  });
});

describe('an excerpt', () => {
  it('is the line with its number and the place marked', () => {
    expect(rowsFor(findingAt(plan, '70%'))).toContain('- 原文\n  - 第13行：2024年：**70%**');
  });

  it('is cut at sentences in a long paragraph', () => {
    expect(rowsFor(findingAt(plan, '医养康养'))).toContain(
      '第6行：……护理型床位占比不低于65%，老年人的获得感、幸福感、安全感显著增强。居家社区机构相协调、**医养康养**相结合的养老服务格局基本形成，高质量发展的基础更加牢固。',
    );
  });

  it('gives a long place line by line, and then how many lines are left', () => {
    const place = cityText.slice(cityText.indexOf('二、'), cityText.indexOf('（三）'));
    expect(rowsFor(findingAt(plan, place))).toContain(
      [
        '- 原文',
        '  - 第8行：',
        '  - **二、主要任务**',
        '  - **（一）发展助餐服务**',
        '  - **责任部门：市民政局、市财政局**',
        '  - **专栏1 主要指标**',
        '  - ……以下3行略',
      ].join('\n'),
    );
  });
});

describe('a fix', () => {
  it('is shown by what the line is and becomes', () => {
    expect(rowsForFix({ at: '市财政局', newText: '市卫生健康委' })).toContain(
      '- 改法\n  - 改\n  - 现为：责任部门：市民政局、**市财政局**\n  - 改为：责任部门：市民政局、**市卫生健康委**',
    );
  });

  it('on the line of the excerpt needs not show it again', () => {
    const rows = rowsForFix({ at: '行动', newText: '工作' });
    expect(rows).toContain('改为：规划 示范市养老服务**工作**方案');
    expect(rows).not.toContain('现为');
  });

  it('that inserts or deletes whole lines says where', () => {
    expect(rowsForFix({ at: '\n  成文', newText: '\n  基期：2022年\n  成文' })).toContain(
      '  - 在第2行之后插入：基期：2022年',
    );
    expect(rowsForFix({ at: '规划 ', newText: '// 草案\n规划 ' })).toContain('  - 在开头插入：// 草案');
    expect(rowsForFix({ at: '  2024年：70%\n', newText: '' })).toContain('  - 删去第13行：2024年：70%');
    expect(rowsForFix({ at: '：70%\n', newText: '：70%\n\n' })).toContain('  - 在第13行之后插入：（空行）');
  });

  it('that moves lines shows them together, as they are and as they will be', () => {
    const moved = rowsForFix(
      { at: '  2024年：70%', newText: '  2025年：60%' },
      { at: '  2025年：60%', newText: '  2024年：70%' },
    );
    expect(moved.split('- 改法\n')[1]).toBe(
      [
        '  - 改',
        '  - 现为：',
        '  - **2024年：70%**',
        '  - **2025年：60%**',
        '  - 改为：',
        '  - **2025年：60%**',
        '  - **2024年：70%**',
      ].join('\n'),
    );
  });

  it('that indents shows the indentation', () => {
    expect(rowsForFix({ at: '期限', newText: '  期限' })).toContain(
      '现为：**期限**：2025年底\n  - 改为：**  期限**：',
    );
  });

  it('on many lines gives three for example', () => {
    const rows = rowsForFix(...['文号', '成文', '总体', '主要'].map((at) => ({ at, newText: '甲' })));
    expect(rows).toContain('改（共4行，例如）');
    expect(rows.match(/改为/g)).toHaveLength(3);
  });

  it('that changes nothing is named only', () => {
    expect(rowsForFix({ at: '70%', newText: '70%' })).toMatch(/- 改法\n {2}- 改$/);
  });
});
