import { describe, expect, it } from 'vitest';
import type { PrintRules } from '../../../../language-server/src/core/plans/print-rules.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import {
  type ContentOptions,
  officialDocument,
} from '../../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../../language-server/src/print/official/word/document.ts';
import { partOf, partsOf } from '../../documents/office-file.ts';
import { type Element, elements, textOf } from '../../documents/xml.ts';

const text = `规划 甲市养老服务规划
  发文机关：甲市民政局
  文号：甲民〔2023〕5号
  成文日期：2023年1月10日
  主送：各区政府
  密级：秘密★1年
  签发人：张三
  抄送：市委各部门
  印发：甲市民政局办公室 2023年1月11日

一、目标
建成敬老院3所。
`;

const rendered = (options: Partial<ContentOptions>, contents = false) =>
  wordDocument(officialDocument(readPlan(text), { responsibilities: 'brackets', ...options }), { contents });

const bodyOf = async (options: Partial<ContentOptions>) =>
  partOf(await rendered({ notice: { redHead: true }, ...options }), 'word/document.xml');

const withText = (body: Element, name: string, wanted: string) =>
  elements(body, name).find((each) => textOf(each).replace(/\t/gu, '') === wanted) as Element;

const values = (parent: Element, name: string, attribute: string) =>
  elements(parent, name).map((element) => element.attributes[attribute]);

describe('a notice in Word', () => {
  it('has its red head in red, a red line below the number and who signs, and 密级 in 黑体', async () => {
    const body = await bodyOf({});
    const head = withText(body, 'w:p', '甲市民政局文件');
    expect(values(head, 'w:color', 'w:val')).toEqual(['FF0000']);
    const number = withText(body, 'w:p', '甲民〔2023〕5号签发人：张三');
    expect(values(number, 'w:bottom', 'w:color')).toEqual(['FF0000']);
    expect(values(withText(body, 'w:r', '张三'), 'w:rFonts', 'w:eastAsia')).toEqual(['KaiTi']);
    expect(values(withText(body, 'w:r', '秘密★1年'), 'w:rFonts', 'w:eastAsia')).toEqual(['SimHei']);
  });

  it('has issuer and date where a seal has its place, unless nothing is sealed', async () => {
    const right = async (rules: PrintRules) => {
      const body = await bodyOf({ rules });
      return ['甲市民政局', '2023年1月10日'].map((line) =>
        values(withText(body, 'w:p', line), 'w:ind', 'w:right').join(),
      );
    };
    // the date four characters from the right, the issuer above its middle
    expect(await right({})).toEqual(['1520', '1280']);
    // the longer one two characters from the right, the date beginning two characters behind the issuer
    expect(await right({ seal: false })).toEqual(['1760', '640']);
  });

  it('has 版记 at the foot of its last page', async () => {
    const [box] = elements(await bodyOf({}), 'wp:anchor');
    expect(elements(box as Element, 'w:tr').map(textOf)).toEqual([
      '抄送：市委各部门。',
      '甲市民政局办公室2023年1月11日印发',
    ]);
    expect(elements(box as Element, 'wp:positionV').map(textOf)).toEqual(['bottom']);
  });

  it('has no page numbers in its contents, odd pages or even', async () => {
    const body = partOf(await rendered({ notice: {} }, true), 'word/document.xml');
    const [, contents] = elements(body, 'w:sectPr');
    expect(values(contents as Element, 'w:footerReference', 'w:type')).toEqual(['default', 'even']);
  });
});

describe('how an office prints', () => {
  it('is what Word is given: its fonts and the distance of its lines', async () => {
    const rules = { linePitch: 29, fonts: { title: '方正小标宋_GBK', text: '仿宋_GB2312' } };
    const file = await rendered({ notice: { redHead: true }, rules });
    const styles = partOf(file, 'word/styles.xml');
    const fonts = values(styles, 'w:rFonts', 'w:eastAsia');
    expect(fonts).toContain('方正小标宋_GBK');
    expect(fonts).toContain('仿宋_GB2312');
    expect(fonts).not.toContain('FangSong');
    const pitches = values(styles, 'w:spacing', 'w:line');
    expect(pitches).toContain('580');
    expect(pitches).not.toContain('579');
    const [margin] = elements(partOf(file, 'word/document.xml'), 'w:pgMar');
    // 22 lines of 29 points are a hair higher than the text area
    expect(Number(margin?.attributes['w:bottom'])).toBe(1984 - (22 * 580 - (16838 - 2098 - 1984)));
  });
});

describe('a draft', () => {
  it('says so below the title, across each page and at its foot', async () => {
    const file = await rendered({ draft: '征求意见稿' });
    const body = partOf(file, 'word/document.xml');
    expect(withText(body, 'w:p', '（征求意见稿）')).toBeDefined();
    const parts = [...partsOf(file)];
    const headers = parts.filter(([name]) => /header\d+\.xml$/u.test(name));
    const marks = headers.flatMap(([, header]) => values(header, 'v:textpath', 'string')).filter(Boolean);
    expect(marks).toEqual(['征求意见稿', '征求意见稿']);
    const feet = parts.filter(([name]) => /footer\d+\.xml$/u.test(name));
    expect(feet.map(([, foot]) => textOf(foot).includes('征求意见稿'))).toEqual([true, true, true, true]);
  });
});
