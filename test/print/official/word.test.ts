import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { cleanText, oneLine } from '../../../language-server/src/print/documents/clean-text.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { contentsEntries } from '../../../language-server/src/print/official/contents.ts';
import type { OfficialDocument } from '../../../language-server/src/print/official/document.ts';
import { pageNumbers, pagesOf } from '../../../language-server/src/print/official/pages/pages.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { anyText } from '../documents/arbitrary.ts';
import { partOf, partsOf } from '../documents/office-file.ts';
import { type Element, elements, textOf } from '../documents/xml.ts';

const documentOf = (text: string) =>
  officialDocument(readPlan(text), { responsibilities: 'brackets', targets: true });
const taizhou = () => officialDocument(examplePlan('taizhou'), { responsibilities: 'brackets' });

const rendered = (document: OfficialDocument, contents = false) => wordDocument(document, { contents });

async function bodyOf(document: OfficialDocument, contents = false): Promise<Element> {
  return partOf(await rendered(document, contents), 'word/document.xml');
}

function values(parent: Element, name: string, attribute = 'w:val'): (string | undefined)[] {
  return elements(parent, name).map((element) => element.attributes[attribute]);
}

const styleOf = (paragraph: Element) => values(paragraph, 'w:pStyle')[0];

/** Each paragraph outside of tables with its style. */
function paragraphs(body: Element): string[] {
  const direct = elements(body, 'w:body')[0]?.children ?? [];
  return direct.flatMap((child) =>
    typeof child === 'string' || child.name !== 'w:p' || textOf(child) === ''
      ? []
      : [`${styleOf(child)} ${textOf(child).replace('\n', '/').slice(0, 24)}`],
  );
}

/** What Word is given as contents, and what others are. */
function formsOfContents(body: Element): [Element, Element] {
  const [table] = elements(body, 'mc:Choice').filter((each) => elements(each, 'w:sdt').length > 0);
  const [lines] = elements(body, 'mc:Fallback').filter((each) =>
    /^TOC/.test(values(each, 'w:pStyle')[0] ?? ''),
  );
  return [table as Element, lines as Element];
}

/** Each line of contents with its style: a tab in front of the number. */
function entriesOf(form: Element): string[] {
  return elements(form, 'w:p').map((each) => {
    const texts = elements(each, 'w:r').map((run) =>
      elements(run, 'w:tab').length > 0 ? '\t' : textOf(run),
    );
    return `${styleOf(each)} ${texts.filter((text) => !text.startsWith('TOC ')).join('')}`;
  });
}

const wide = `专栏1 分年度目标\n| 指标 | ${Array.from({ length: 11 }, (_, at) => `${2015 + at}年`).join(' | ')} |
| 床位 | ${Array.from({ length: 11 }, () => '1234.5张').join(' | ')} |\n`;

describe('the Word file', () => {
  it('has the page of the standard: 22 lines of 28 characters on A4', async () => {
    const body = await bodyOf(documentOf('一、目标\n正文。\n'));
    expect(elements(body, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1587',
    });
    const styles = partOf(await rendered(documentOf('正文。\n')), 'word/styles.xml');
    const style = elements(styles, 'w:style').find((each) => each.attributes['w:styleId'] === 'PlanBody');
    expect(elements(style as Element, 'w:spacing').map(({ attributes }) => attributes)).toEqual([
      { 'w:line': '579', 'w:lineRule': 'exact' },
      { 'w:val': '-6' },
    ]);
    expect(elements(style as Element, 'w:ind')[0]?.attributes).toMatchObject({ 'w:firstLineChars': '200' });
    // in twips: the lines fit the text area, and one more would not; the characters likewise
    expect(Math.floor((16838 - 2098 - 1984) / 579)).toBe(22);
    expect(Math.floor((11906 - 1474 - 1587) / (320 - 6))).toBe(28);
  });

  it('has real headings in the fonts of their levels, ranked as they stand', async () => {
    const file = await rendered(documentOf('规划 某市方案\n\n一、甲\n（一）乙\n正文。\n1.丙\n（1）丁\n'));
    expect(paragraphs(partOf(file, 'word/document.xml'))).toEqual([
      'Title 某市方案',
      'Heading1 一、甲',
      'Heading2 （一）乙',
      'PlanBody 正文。',
      'Heading3 1.丙',
      'Heading4 （1）丁',
    ]);
    const styles = elements(partOf(file, 'word/styles.xml'), 'w:style');
    const look = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id) as Element;
      const bold = elements(style, 'w:b').some(({ attributes }) => attributes['w:val'] !== 'false');
      return [values(style, 'w:rFonts', 'w:eastAsia')[0], bold, values(style, 'w:outlineLvl')[0]];
    };
    expect(look('Title')).toEqual(['方正小标宋简体', false, undefined]);
    expect(look('Heading1')).toEqual(['SimHei', false, '0']);
    expect(look('Heading2')).toEqual(['KaiTi', false, '1']);
    expect(look('Heading3')).toEqual(['FangSong', true, '2']);
    expect(look('Heading4')).toEqual(['FangSong', false, '3']);
  });

  it('sets what runs in behind a hidden mark, so that only the heading is in the outline', async () => {
    const [apart] = elements(await bodyOf(documentOf('一、甲。接着说。\n')), 'mc:Choice');
    const [heading, text] = elements(apart as Element, 'w:p');
    expect([styleOf(heading as Element), textOf(heading as Element)]).toEqual(['Heading1', '一、甲。']);
    expect(elements(heading as Element, 'w:specVanish')).toHaveLength(1);
    expect([styleOf(text as Element), textOf(text as Element)]).toEqual(['PlanBody', '接着说。']);
  });

  it('sets it in one paragraph for programs that know no such mark, its beginning as the heading looks', async () => {
    const [one] = elements(await bodyOf(documentOf('一、甲。接着说。\n1.乙。又说。\n')), 'mc:Fallback');
    const looks = (form: Element) =>
      elements(form, 'w:r').map((run) => [
        textOf(run),
        values(run, 'w:rFonts', 'w:eastAsia')[0],
        elements(run, 'w:b').some(({ attributes }) => attributes['w:val'] !== 'false'),
      ]);
    expect(elements(one as Element, 'w:p').map(styleOf)).toEqual(['PlanBody']);
    expect(looks(one as Element)).toEqual([
      ['一、甲。', 'SimHei', false],
      ['接着说。', undefined, false],
    ]);
    expect(values(one as Element, 'w:bookmarkStart', 'w:name')).toEqual(['_p_0', '_Toc0', '_t_0']);
  });

  it('has no bookmark end behind a stop that may hang in the margin', async () => {
    const full = `${'国'.repeat(26)}。`;
    const body = await bodyOf(documentOf(`${full}\n一、${full}接着说${full}\n短。\n`));
    const ends = elements(body, 'w:p').map((each) => {
      const names = each.children.map((child) => (typeof child === 'string' ? '' : child.name));
      return [textOf(each).length, names.at(-1)];
    });
    expect(ends).toEqual([
      [27, 'w:r'],
      [29, 'w:r'],
      [30, 'w:r'],
      [59, 'w:r'],
      [2, 'w:bookmarkEnd'],
    ]);
  });

  it('ends a section in no empty line where what runs in is its last', async () => {
    const body = await bodyOf(documentOf(`一、甲。接着说。\n${wide.slice(wide.indexOf('|'))}`));
    const [end] = elements(body, 'w:p').filter((each) => elements(each, 'w:sectPr').length > 0);
    expect(values(end as Element, 'w:spacing', 'w:line')).toEqual(['10']);
  });

  it('frames a box, its title repeated on the next page, and gives a table no second frame', async () => {
    const text = '一、目标\n专栏1 工程\n1.建设站点。每区一个。\n专栏2 指标\n指标 床位\n  2025年：3张\n';
    const tables = elements(await bodyOf(documentOf(text)), 'w:tbl');
    expect(tables.map((table) => elements(table, 'w:tr').map(textOf))).toEqual([
      ['专栏1 工程', '1.建设站点。每区一个。'],
      ['序号指标名称2025年\n目标值', '1床位3张'],
    ]);
    expect(tables.map((table) => elements(table, 'w:tblHeader').length)).toEqual([1, 1]);
    expect(paragraphs(await bodyOf(documentOf(text)))).toContain('PlanBoxTitle 专栏2 指标');
  });

  it('sets all that a frame holds in one row, which has a rule where a page ends', async () => {
    const text = '一、目标\n专栏1 工程\n1.建设站点。每区一个。\n2.配备人员。每站一名。\n';
    const [box] = elements(await bodyOf(documentOf(text)), 'w:tbl');
    const rows = elements(box as Element, 'w:tr');
    expect(rows.map((row) => elements(row, 'w:p').map(textOf))).toEqual([
      ['专栏1 工程'],
      ['1.建设站点。每区一个。', '2.配备人员。每站一名。'],
    ]);
    // which may be broken over pages
    expect(elements(rows[1] as Element, 'w:cantSplit')).toEqual([]);
  });

  it('turns the page for a wide table, and back', async () => {
    const body = await bodyOf(documentOf(`一、目标\n正文。\n${wide}二、任务\n正文。\n`));
    expect(values(body, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('turns the headings and the caption directly above a wide table with it', async () => {
    const table = wide.replace('专栏1 分年度目标\n', '分年度目标\n');
    const body = await bodyOf(documentOf(`正文。\n一、目标\n（一）分年度\n${table}二、任务\n正文。\n`));
    const upright = elements(body, 'w:p').findIndex((each) => elements(each, 'w:sectPr').length > 0);
    expect(
      elements(body, 'w:p')
        .slice(0, upright + 1)
        .map(textOf),
    ).toEqual(['正文。']);
    expect(values(body, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('leaves a small table upright that has room there in more lines', async () => {
    const row = (words: string) => `| ${Array.from({ length: 5 }, () => words).join(' | ')} |\n`;
    const heads = '| 任务 | 内容 | 标准 | 地区 | 部门 |\n';
    const body = await bodyOf(documentOf(`一、目标\n${heads}${row('建设社区综合服务设施并配齐设备')}`));
    expect(values(body, 'w:pgSz', 'w:orient')).toEqual(['portrait']);
  });

  it('keeps the signature with the last paragraph, the list of attachments between them', async () => {
    const text = `规划 某市方案
  发文机关：某市人民政府办公室
  成文日期：2023年8月31日

一、目标
建设站点。
每年检查。
附件：重点项目表
`;
    const body = await bodyOf(documentOf(text));
    const isKept = (each: Element) => values(each, 'w:keepNext').some((value) => value !== 'false');
    const kept = elements(body, 'w:p').map((each) => [textOf(each), isKept(each)]);
    expect(kept.slice(2)).toEqual([
      ['建设站点。', false],
      ['每年检查。', true],
      ['附件：重点项目表', true],
      ['某市人民政府办公室', true],
      ['2023年8月31日', false],
    ]);
  });

  it.each([
    ['what names a table', '分年度目标', true],
    ['what announces it', '分年度目标如下：', true],
    ['no sentence of the text', '分年度目标已经下达。', false],
  ])('keeps with the table %s', async (_, above, isKept) => {
    const body = await bodyOf(documentOf(`一、目标\n正文。\n${above}\n| 任务 | 部门 |\n| 建站 | 民政局 |\n`));
    const paragraph = elements(body, 'w:p').find((each) => textOf(each) === above);
    expect(values(paragraph as Element, 'w:keepNext')).toEqual(isKept ? [undefined] : ['false']);
  });

  it('centres what names a table above it, as a box is named', async () => {
    const table = (above: string) => `正文。\n${above}\n| 任务 | 部门 |\n| 建站 | 民政局 |\n`;
    const body = await bodyOf(documentOf(`一、目标\n${table('分年度目标')}${table('任务如下：')}`));
    expect(paragraphs(body).slice(1)).toEqual([
      'PlanBody 正文。',
      'PlanBoxTitle 分年度目标',
      'PlanBody 正文。',
      'PlanBody 任务如下：',
    ]);
  });

  it.each(['', '专栏1 分年度目标\n'])('keeps the notes on a wide table on its page: %j', async (box) => {
    const table = `${box}${wide.replace('专栏1 分年度目标\n', '')}注：1.含乡镇；\n2.为预计数。\n`;
    const body = await bodyOf(documentOf(`一、目标\n正文。\n${table}二、任务\n正文。\n`));
    expect(values(body, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'landscape', 'portrait']);
    const text = elements(body, 'w:p').map(textOf);
    const turned = elements(body, 'w:p').findLastIndex((each) =>
      values(each, 'w:pgSz', 'w:orient').includes('landscape'),
    );
    expect(text.slice(0, turned + 1)).toEqual(expect.arrayContaining(['注：1.含乡镇；', '2.为预计数。']));
    expect(text.filter((each) => each.includes('预计数'))).toHaveLength(1);
  });

  it('names its attachments, is signed, and begins each attachment on a page', async () => {
    const text = `规划 某市方案
  发文机关：某市人民政府办公室
  成文日期：2023年8月31日

一、目标
建设站点。
指标 站点
  2025年：3个
附件：重点项目表
`;
    const body = await bodyOf(documentOf(text));
    expect(paragraphs(body).slice(2)).toEqual([
      'PlanBody 建设站点。',
      'PlanPlain 附件：1.重点项目表',
      'PlanPlain 2.量化目标',
      'PlanPlain 某市人民政府办公室',
      'PlanPlain 2023年8月31日',
      'PlanPlain 附件2',
      'Title 量化目标',
    ]);
    expect(elements(body, 'w:pgSz')).toHaveLength(2);
    // the issuer two characters from the right; the date, shorter by two and a half, begins two behind it
    const [issuer, date] = elements(body, 'w:p').filter((each) => values(each, 'w:jc')[0] === 'right');
    const right = (paragraph: Element | undefined) => values(paragraph as Element, 'w:ind', 'w:right')[0];
    expect([right(issuer), right(date)]).toEqual(['640', '800']);
  });

  it('has page numbers at the outer edge', async () => {
    const parts = partsOf(await rendered(taizhou()));
    const footers = [...parts].filter(([path]) => path.startsWith('word/footer')).map(([, part]) => part);
    const looks = new Set(footers.map((footer) => `${values(footer, 'w:jc')[0]} ${textOf(footer)}`));
    expect([...looks]).toEqual(['right — PAGE —', 'left — PAGE —']);
  });

  it('has a table of contents that is filled in, on a page of its own', async () => {
    const body = await bodyOf(taizhou(), true);
    const [table, lines] = formsOfContents(body);
    expect(elements(table, 'w:instrText').map(textOf)).toEqual(['TOC \\o "1-3" \\h \\u']);
    for (const form of [table, lines]) {
      expect(entriesOf(form).slice(0, 3)).toEqual([
        'TOC1 一、总体要求\t1',
        'TOC2 （一）指导思想\t1',
        'TOC2 （二）基本原则\t1',
      ]);
    }
    expect(textOf(body)).toMatch(/^目　录/u);
    // not numbered itself; the text begins with page 1
    expect(values(body, 'w:pgNumType', 'w:start').slice(0, 2)).toEqual([undefined, '1']);
    expect(elements(await bodyOf(taizhou()), 'w:instrText')).toEqual([]);
  });

  it('lists annexes with their headings, and the page that each is on', async () => {
    const document = officialDocument(examplePlan('chengxi'), { responsibilities: 'brackets' });
    const pageOf = pageNumbers(pagesOf(document));
    const [, lines] = formsOfContents(await bodyOf(document, true));
    expect(entriesOf(lines)).toEqual(
      contentsEntries(document).map(({ title, level, place }) => `TOC${level} ${title}\t${pageOf(place)}`),
    );
    expect(entriesOf(lines).at(-1)).toMatch(/^TOC1 附件\d　.*\t\d\d$/u);
  });

  it('says pages that a program has set rather than those reckoned', async () => {
    const file = await wordDocument(taizhou(), { contents: true, pageOf: () => 9 });
    const forms = formsOfContents(partOf(file, 'word/document.xml'));
    for (const form of forms) expect(entriesOf(form)[0]).toBe('TOC1 一、总体要求\t9');
  });

  it('has no table of contents where there is nothing to list', async () => {
    expect(elements(await bodyOf(documentOf('正文。\n'), true), 'mc:AlternateContent')).toEqual([]);
  });

  it('gives any text back, in parts that are all well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const document: OfficialDocument = {
          wording: 'zh',
          title: oneLine(text),
          parts: [
            { kind: 'heading', level: 3, rank: 1, text: oneLine(text), runIn: oneLine(text) },
            {
              kind: 'box',
              title: oneLine(text),
              parts: [{ kind: 'paragraph', lead: oneLine(text), text: '' }],
            },
          ],
          attachments: [{ mark: '附件', name: oneLine(text), parts: [] }],
          signature: { issuers: [oneLine(text)], date: oneLine(text) },
        };
        const body = partsOf(await rendered(document)).get('word/document.xml') as Element;
        expect(textOf(body)).toContain(cleanText(oneLine(text)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the same plan', () => {
  afterEach(() => vi.useRealTimers());

  it('gives the same bytes, whatever the time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-08-31') });
    const first = await rendered(taizhou(), true);
    vi.setSystemTime(new Date('2025-12-31T23:59:59'));
    expect(Buffer.compare(await rendered(taizhou(), true), first)).toBe(0);
  });

  it('says its title in the properties, and nobody’s name', async () => {
    const properties = textOf(partOf(await rendered(taizhou()), 'docProps/core.xml'));
    expect(properties.trim()).toBe('泰州市城乡社区服务体系建设行动方案（2023—2025年）');
  });
});
