import { describe, expect, it } from 'vitest';
import { noSettings } from '../../../language-server/src/checks/settings.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { previewOf } from '../../../language-server/src/server/preview/preview.ts';
import type { PreviewDocument, PreviewView } from '../../../language-server/src/server/protocol/preview.ts';
import { largePlan } from '../../bench/scale/plans/large.ts';
import { runChecks } from '../../support/run-checks.ts';

/** The document as it is sent, and what was found. */
function shown(text: string, view: PreviewView = { part: 'document', at: 0 }) {
  const plan = readPlan(text);
  const preview = previewOf(plan, runChecks(plan, noSettings), 'zh', undefined, view);
  return { ...preview, document: preview.document as PreviewDocument };
}

const htmlOf = ({ pages }: PreviewDocument) => pages.map(({ html }) => html).join('\n');
const leftOut = ({ before = 0, pages, after = 0 }: PreviewDocument) => [before, pages.length, after];

const plan = `规划 甲市养老服务行动方案（2023—2025年）
  发文机关：甲市人民政府

一、目标
建成<b>一批</b>设施。
专栏1 主要指标
| 指标 | 2022年 | 2024年 | 2025年 |
| 床位占比 | 45% | 95% | ≥60% |

二、任务
建成一批老年食堂。
责任部门：市民政局、市财政局
期限：2021年底
`;

describe('the document of the preview', () => {
  const { document, findings } = shown(plan);
  const html = htmlOf(document);

  it('is the text in pages, its words escaped', () => {
    expect(leftOut(document)).toEqual([0, 1, 0]);
    expect(html).toContain('建成&lt;b&gt;一批&lt;/b&gt;设施。');
  });

  it('says of each paragraph and cell where it is written', () => {
    expect(html).toMatch(/<p class="block" data-place="4:0-4:\d+">/u);
    expect(html).toMatch(/<h2 class="block level-3" data-place="3:0-3:4">/u);
    expect(html).toMatch(/<td class="center short" data-place="7:\d+-7:\d+">95%</u);
  });

  it('marks what was found at its line or its row, each once', () => {
    const marked = [...html.matchAll(/data-findings="([\d ]+)"/gu)].flatMap(([, numbers = '']) =>
      numbers.split(' ').map(Number),
    );
    expect(marked.toSorted((a, b) => a - b)).toEqual(findings.map((_, index) => index));
    const beyond = findings.findIndex(({ code }) => code === 'values/milestone-beyond-target');
    expect(html).toMatch(new RegExp(`<tr height="\\d+" data-findings="${beyond}">`, 'u'));
  });

  it('is sent while it is looked at, and to who wants all', () => {
    expect(shown(plan, { part: 'tables', at: 0 }).document).toBeUndefined();
    const read = readPlan(plan);
    expect(previewOf(read, [], 'zh').document?.pages).toHaveLength(1);
  });

  it('of nothing has no pages', () => {
    expect(leftOut(shown('').document)).toEqual([0, 0, 0]);
  });
});

describe('of a long document', () => {
  const text = largePlan(300_000);
  const read = readPlan(text);
  const sent = (view?: PreviewView) => previewOf(read, [], 'zh', undefined, view).document as PreviewDocument;
  const count = sent().pages.length;

  it('only the pages around what is looked at are sent', () => {
    expect(count).toBeGreaterThan(50);
    expect(leftOut(sent({ part: 'document', at: 0 }))).toEqual([0, 9, count - 9]);
    expect(leftOut(sent({ part: 'document', at: 30 }))).toEqual([27, 12, count - 39]);
    expect(sent({ part: 'document', at: 30 }).pages).toEqual(sent().pages.slice(27, 39));
  });

  it('the page of what the cursor stands in is looked at rather', () => {
    const { span } = read.sections[Math.floor(read.sections.length / 2)] as (typeof read.sections)[number];
    const cursor = read.source.positionAt(span.start + 1);
    const part = sent({ part: 'document', at: 0, cursor });
    expect(part.before).toBeGreaterThan(9);
    expect(htmlOf(part)).toContain(`data-place="${cursor.line}:0-`);
  });

  it('what is sent doesn’t grow with it', () => {
    const size = (bytes: number) =>
      JSON.stringify(previewOf(readPlan(largePlan(bytes)), [], 'zh', undefined, { part: 'document', at: 20 }))
        .length;
    expect(size(600_000)).toBeLessThan(1.5 * size(300_000));
    expect(size(600_000)).toBeLessThan(500_000);
  });
});
