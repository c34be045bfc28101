import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { oneLine } from '../../../language-server/src/print/documents/clean-text.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import type { OfficialDocument } from '../../../language-server/src/print/official/document.ts';
import { htmlDocument } from '../../../language-server/src/print/official/html.ts';
import { markdownDocument } from '../../../language-server/src/print/official/markdown.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { anyText } from '../documents/arbitrary.ts';
import { type Element, elements, parseXml, textOf } from '../documents/xml.ts';

const plan = `规划 某市方案
  发文机关：某市民政局
  成文日期：2023年8月31日

一、目标
（一）甲。接着说。
专栏1 工程
1.建设*站点*。每区一个。
2.培训
二、任务
# 不是标题
建设站点。
指标 站点
  2025年：3个
`;

const documentOf = (text: string) =>
  officialDocument(readPlan(text), { responsibilities: 'brackets', targets: true });

function textIn(render: typeof htmlDocument, document: OfficialDocument, contents = false): string {
  return new TextDecoder().decode(render(document, { contents }));
}

describe('the web page', () => {
  it('has headings by rank, and what runs in beside them', async () => {
    const page = parseXml(textIn(htmlDocument, documentOf(plan)));
    const headings = ['h1', 'h2', 'h3'].flatMap((name) =>
      elements(page, name).map((heading) => `${name} ${textOf(heading)}`),
    );
    expect(headings).toEqual(['h1 某市方案', 'h2 一、目标', 'h2 二、任务', 'h2 主要指标', 'h3 （一）甲。']);
    const [runIn] = elements(page, 'div').filter(({ attributes }) => attributes.class === 'run-in');
    expect(textOf(runIn as Element)).toBe('（一）甲。接着说。');
  });

  it('leads from its contents to the headings', async () => {
    const page = parseXml(textIn(htmlDocument, documentOf(plan), true));
    const [contents] = elements(page, 'nav');
    const links = elements(contents as Element, 'a');
    expect(links.map(textOf)).toEqual(['一、目标', '（一）甲。', '二、任务', '附件　主要指标']);
    const places = ['h2', 'h3', 'section'].flatMap((name) =>
      elements(page, name).map(({ attributes }) => `#${attributes.id}`),
    );
    expect(places).toEqual(expect.arrayContaining(links.map(({ attributes }) => attributes.href)));
    expect(elements(parseXml(textIn(htmlDocument, documentOf(plan))), 'nav')).toEqual([]);
  });

  it('loads nothing and runs nothing', async () => {
    const document = officialDocument(examplePlan('taizhou'), { responsibilities: 'brackets' });
    const text = textIn(htmlDocument, document, true);
    expect(text).not.toMatch(/<script|<link|<img|https?:|url\(|@import|\son\w+=/);
  });

  it('gives any text back', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (given) => {
        const text = oneLine(given);
        const document: OfficialDocument = {
          wording: 'zh',
          title: text,
          parts: [
            { kind: 'heading', level: 3, rank: 1, text, runIn: text },
            { kind: 'box', title: text, parts: [{ kind: 'paragraph', lead: text, text }] },
          ],
          attachments: [{ mark: '附件', name: text, parts: [] }],
        };
        expect(textOf(parseXml(textIn(htmlDocument, document)))).toContain(text);
      }),
    );
  });
});

describe('Markdown', () => {
  it('is what one would write by hand', async () => {
    expect(textIn(markdownDocument, documentOf(plan))).toBe(`# 某市方案

## 一、目标

### （一）甲。

接着说。

> **专栏1 工程**
>
> **1.建设\\*站点**\\*。每区一个。
>
> **2.培训**

## 二、任务

\\# 不是标题

建设站点。

附件：主要指标

某市民政局  
2023年8月31日

## 附件　主要指标

| 序号 | 指标名称 | 2025年目标值 | 所在章节 |
| :--: | :------- | :----------: | :------- |
|  1   | 站点     |     3个      | 二、任务 |
`);
  });
});
