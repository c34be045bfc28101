import { build } from 'esbuild';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { cleanText, oneLine } from '../../../language-server/src/print/documents/clean-text.ts';
import { reviewHtml } from '../../../language-server/src/print/reports/html.ts';
import { type Review, reviewOf } from '../../../language-server/src/print/reports/review.ts';
import { wordReport } from '../../../language-server/src/print/reports/word/report.ts';
import { anyText } from '../documents/arbitrary.ts';
import { partOf, partsOf } from '../documents/office-file.ts';
import { type Element, elements, parseXml, textOf } from '../documents/xml.ts';
import { planIn, samplePlans } from './samples.ts';

const sample = (language: Language = 'zh') => reviewOf(samplePlans(), { language });

/** The page is well-formed XML as well, so a strict parser finds any hole in the escaping. */
function page(review: Review): Element {
  return parseXml(reviewHtml(review));
}

async function body(review: Review): Promise<Element> {
  return partOf(await wordReport(review), 'word/document.xml');
}

/** A plan and a finding in which every text is that one. */
function reviewFull(text: string): Review {
  const plan = planIn('a.plan', `规划 ${text}\n\n一、${text}\n指标 甲\n`);
  const localized = { zh: text, en: text };
  const span = { start: 2, end: 2 + text.length };
  const finding = {
    code: 'structure/numbering',
    severity: 'hint',
    span,
    message: localized,
    related: [{ shown: text, source: plan.source, span, message: localized }],
    fixes: [{ title: localized, edits: [{ span, newText: `${text}\n` }] }],
  } as const;
  const reviewed = { shown: text, plan, findings: [finding], failures: [] };
  return reviewOf([reviewed, reviewed], { language: 'zh', date: text });
}

describe('both', () => {
  it.each(['zh', 'en'] as const)('say the same in the same order (%s)', async (language) => {
    const said = (text: string) => text.replace(/[\s□]/g, '');
    const [main] = elements(page(sample(language)), 'main');
    expect(said(textOf(main as Element))).toBe(said(textOf(await body(sample(language)))));
  });

  it('speak one language but for what they quote and name', () => {
    // severities, labels and sentences of our own; plans and checks bring theirs
    expect(textOf(page(sample('en')))).not.toMatch(/处理|采纳|现为|改为：|审核|日期：|第\d+行|合计/);
    expect(textOf(page(sample('zh')))).not.toMatch(/Decision|accepted|Now:|Change to|line \d|Total|Review/);
  });

  it('print the day they are given, and none otherwise', async () => {
    const dated = reviewOf(samplePlans(), { language: 'zh', date: '2023年4月1日' });
    expect(textOf(page(dated))).toContain('2023年4月1日');
    expect(textOf(await body(dated))).toContain('2023年4月1日');
    expect(textOf(page(sample()))).not.toContain('4月1日');
  });
});

describe('the page', () => {
  it('has headings without gaps, the title first', () => {
    const [plan] = samplePlans();
    if (!plan) throw new Error('a sample');
    const levels = (review: Review) =>
      [...reviewHtml(review).matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    for (const review of [sample(), reviewOf([plan], { language: 'zh' })]) {
      const found = levels(review);
      expect(found.filter((level) => level === 1)).toHaveLength(1);
      expect(found.every((level, index) => level <= (found[index - 1] ?? 0) + 1)).toBe(true);
    }
    expect(elements(page(reviewOf([plan], { language: 'zh' })), 'h1').map(textOf)).toEqual([
      '示范市养老服务行动方案（2023—2025年） 审核意见',
    ]);
  });

  it('has an article for each finding, named by its heading, with boxes to tick', () => {
    const articles = elements(page(sample()), 'article');
    expect(articles).toHaveLength(5);
    for (const article of articles) {
      const [heading] = elements(article, 'h4');
      expect(heading?.attributes.id).toBe(article.attributes['aria-labelledby']);
      expect(textOf(article)).toMatch(/□ 采纳□ 不采纳说明：/);
    }
    const ids = [...reviewHtml(sample()).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads from each code to its explanation', () => {
    const top = page(sample());
    const targets = elements(top, 'a').map(({ attributes }) => attributes.href);
    expect(targets).toHaveLength(5);
    const explained = elements(top, 'dt').flatMap(({ attributes }) => attributes.id ?? []);
    expect([...new Set(targets)].sort()).toEqual(explained.map((id) => `#${id}`));
  });

  it('loads nothing and runs nothing, and gives any text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const top = page(reviewFull(text));
        for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'form']) {
          expect(elements(top, tag)).toEqual([]);
        }
        const whole = textOf(top);
        expect(whole).toContain(oneLine(text).replace(/^[a-z]/, (first) => first.toUpperCase()));
      }),
    );
    expect(reviewHtml(sample())).not.toMatch(/https?:|url\(|@import|\son\w+=/);
  });
});

describe('the Word file', () => {
  it('has real headings, so that its outline can be walked', async () => {
    const top = await body(sample());
    const headings = elements(top, 'w:p').flatMap((paragraph) => {
      const style = elements(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
      return style ? [`${style} ${textOf(paragraph).split('\n')[0]}`] : [];
    });
    expect(headings).toEqual([
      'Title 规划审核意见',
      'Heading2 审核结果一览',
      'Heading1 示范市养老服务行动方案',
      'Heading2 文件头和开头部分',
      expect.stringMatching(/^Heading3 1\. 提示/),
      'Heading2 一、总体要求',
      expect.stringMatching(/^Heading3 2\. 警告/),
      'Heading2 二、主要任务 › （一）发展助餐服务 › 专栏1 主要指标',
      expect.stringMatching(/^Heading3 3\. 错误/),
      'Heading2 二、主要任务 › （三）培训护理员',
      expect.stringMatching(/^Heading3 4\. 警告/),
      expect.stringMatching(/^Heading3 5\. 建议/),
      'Heading1 示范省养老服务规划',
      'Heading2 检查说明',
    ]);
    const styles = partOf(await wordReport(sample()), 'word/styles.xml');
    const fonts = elements(styles, 'w:style').flatMap((style) => {
      const [font] = elements(style, 'w:rFonts');
      return font ? [`${style.attributes['w:styleId']} ${font.attributes['w:eastAsia']}`] : [];
    });
    expect(fonts).toEqual(
      expect.arrayContaining([
        'Title 方正小标宋简体',
        'Heading1 方正小标宋简体',
        'Heading2 SimHei',
        'Heading3 SimHei',
      ]),
    );
  });

  it('has two boxes to tick for each finding, and keeps a finding on one page', async () => {
    const tables = elements(await body(sample()), 'w:tbl').filter(
      (table) => elements(table, 'w14:checkbox').length > 0,
    );
    expect(tables.map((table) => elements(table, 'w14:checkbox').length)).toEqual([2, 2, 2, 2, 2]);
    for (const table of tables) {
      const rows = elements(table, 'w:tr');
      expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBe(true);
      for (const row of rows.slice(0, -1)) {
        expect(elements(row, 'w:p').every((each) => elements(each, 'w:keepNext').length === 1)).toBe(true);
      }
    }
  });

  it('begins each plan of several on a page of its own', async () => {
    const broken = (review: Review) =>
      body(review).then((top) =>
        elements(top, 'w:p')
          .filter((each) =>
            elements(each, 'w:pageBreakBefore').some(({ attributes }) => attributes['w:val'] !== 'false'),
          )
          .map((each) => textOf(each).split('\n')[0]),
      );
    expect(await broken(sample())).toEqual(['示范市养老服务行动方案', '示范省养老服务规划', '检查说明']);
    expect(await broken(reviewOf(samplePlans().slice(0, 1), { language: 'zh' }))).toEqual([]);
  });

  it('is well-formed in all its parts, and gives any text back', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const top = partsOf(await wordReport(reviewFull(text))).get('word/document.xml') as Element;
        const message = oneLine(text).replace(/^[a-z]/, (first) => first.toUpperCase());
        expect(textOf(top)).toContain(cleanText(message));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the same plans', () => {
  afterEach(() => vi.useRealTimers());

  it('give the same bytes, whatever the time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-08-31') });
    const [first, html] = [await wordReport(sample()), reviewHtml(sample())];
    vi.setSystemTime(new Date('2025-12-31T23:59:59'));
    expect(Buffer.compare(await wordReport(sample()), first)).toBe(0);
    expect(reviewHtml(sample())).toBe(html);
  });
});

describe('whoever reports', () => {
  it('loads the writers only when asked', async () => {
    const entry = new URL('../../../language-server/src/print/reports/index.ts', import.meta.url).pathname;
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'unwritten',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const loaded = (path: string): string[] => {
      const { inputs = {}, imports = [] } = metafile.outputs[path] ?? {};
      const needed = imports.filter(({ kind }) => kind === 'import-statement').map((each) => each.path);
      return [...Object.keys(inputs), ...needed.flatMap(loaded)];
    };
    const [output = ''] =
      Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
        entryPoint?.endsWith('reports/index.ts'),
      ) ?? [];
    const files = loaded(output).map((input) => input.split('/').slice(-2).join('/'));
    expect(files.sort()).toEqual(['documents/file-kinds.ts', 'documents/format.ts', 'reports/index.ts']);
  });
});
