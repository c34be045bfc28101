import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { gb18030 } from '../../../support/gb18030.ts';
import { leftOut, readText, shown } from './show.ts';

const read = (body: string) => readText(`<!DOCTYPE html><html><body>${body}</body></html>`, 'page.html');
const lines = async (body: string) => shown(await read(body));

describe('the text of a web page', () => {
  it('is its headings and paragraphs, whatever they stand in', async () => {
    const body = `<h1>行动<br>方案</h1><div>导语<div><h2>一、总体要求</h2></div>
      <p>　　第一段，<b>加粗</b>而<a href="x">链接</a>。</p>尾声</div>`;
    expect(await lines(body)).toEqual([
      '1 行动方案',
      '导语',
      '2 一、总体要求',
      '第一段，加粗而链接。',
      '尾声',
    ]);
  });

  it('breaks where it is told to, and not where its source does', async () => {
    expect(await lines('<p>到2025年，\n      基本建成<br>下一行 a\n b&nbsp;&ge;30&#13217;</p>')).toEqual([
      '到2025年，基本建成',
      '下一行 a b ≥30㎡',
    ]);
  });

  it('says what is set high', async () => {
    expect(await lines('<p>600m<sup>2</sup>，CO<sub>2</sub>，见<sup>[1]</sup></p>')).toEqual([
      '600m²，CO2，见[1]',
    ]);
  });

  it('has the numbers that lists show', async () => {
    const body = `<ol start="3"><li>甲</li><li><p>乙</p></li><li value="9">丙<ol type="a"><li>丁</li></ol></li></ol>
      <ul><li>戊</li></ul><ol style="list-style-type: cjk-ideographic"><li>己</li></ol>
      <ol style="list-style:none"><li>1.庚</li></ol><ol reversed><li>辛</li><li>壬</li></ol>`;
    expect(await lines(body)).toEqual([
      '3.甲',
      '4.乙',
      '9.丙',
      'a.丁',
      '戊',
      '一、己',
      '1.庚',
      '2.辛',
      '1.壬',
    ]);
  });

  it('has the title of its head beside it', async () => {
    const document = await readText('<html><head><title> 行动方案 </title></head><p>甲', 'page.htm');
    expect(document.title).toBe('行动方案');
    expect(shown(document)).toEqual(['甲']);
  });

  it.each([
    ['甲市养老服务规划_通知公告_甲市人民政府', '甲市养老服务规划'],
    ['甲市政府网 - 甲市养老服务规划', '甲市养老服务规划'],
    ['甲市2021-2025年规划', '甲市2021-2025年规划'],
  ])('has that title without what the site adds to it: %s', async (written, title) => {
    const document = await readText(`<title>${written}</title><p>甲`, 'a.html');
    expect(document.title).toBe(title);
  });

  it('is read in the encoding that it names, or that it is in', async () => {
    const page = gb18030('<html><meta charset="gb2312"><p>规划</p>');
    expect(shown(await readDocument(page, 'page.html'))).toEqual(['规划']);
    const big5 = Uint8Array.of(...new TextEncoder().encode('<meta charset=big5><p>'), 0xb3, 0x57, 0xb9, 0xba);
    expect(shown(await readDocument(big5, 'page.html'))).toEqual(['規劃']);
    expect(shown(await readText('<meta charset="gbk"><p>其实是UTF-8</p>', 'page.html'))).toEqual([
      '其实是UTF-8',
    ]);
  });
});

describe('the tables of a web page', () => {
  it('are rectangles, merged cells joined, below their captions', async () => {
    const body = `<table><caption>主要指标</caption><thead><tr><th colspan="2">指标<th>目标</thead>
      <tr><td rowspan="2">硬件<td><p>面积</p><p>（平方米）</p><td>≥30<tr><td>覆盖率<td>100%<tr><td>其他</table>`;
    expect(await lines(body)).toEqual([
      '主要指标',
      '| 指标 | < | 目标 |',
      '| 硬件 | 面积/（平方米） | ≥30 |',
      '| ^ | 覆盖率 | 100% |',
      '| 其他 |  |  |',
    ]);
  });

  it('have their foot below, however the source has it', async () => {
    const body = '<table><tfoot><tr><td>合计<td>2</tfoot><tbody><tr><td>甲<td>2</tbody></table>';
    expect(await lines(body)).toEqual(['| 甲 | 2 |', '| 合计 | 2 |']);
  });

  it('that only lay out the page are what stands in them', async () => {
    const inner = '<table><tr><td>指标<td>目标<tr><td>绿地率<td>40%</table>';
    const body = `<table><tr><td><h2>一、目标</h2><p>正文</p></td></tr></table><table><tr><td>左<td>${inner}</table>`;
    expect(await lines(body)).toEqual(['2 一、目标', '正文', '左', '| 指标 | 目标 |', '| 绿地率 | 40% |']);
  });

  it('may say that a cell goes to the end, or over another', async () => {
    const body = '<table><tr><td rowspan="0">甲<td>1<tr><td colspan="9999">2<tr><td>3</table>';
    expect((await lines(body)).map((line) => line.slice(0, 9))).toEqual([
      '| 甲 | 1 |',
      '| ^ | 2 |',
      '| ^ | 3 |',
    ]);
  });
});

describe('what is no text of a web page', () => {
  it('is left out, and said where it said anything', async () => {
    const document = await read(
      `<nav><a href="/">首页</a></nav><script>x()</script><style>p{}</style><!-- 注释 --><p>正文</p>
       <p style="display: none">隐藏</p><p hidden>也隐藏</p><del>删去</del><img src="x" alt="图一"><footer>版权所有</footer>`,
    );
    expect(shown(document)).toEqual(['正文']);
    expect(document.leftOut).toEqual([
      { kind: 'page-marks', count: 2, texts: ['首页', '版权所有'] },
      { kind: 'hidden', count: 2, texts: ['隐藏', '也隐藏'] },
      { kind: 'deleted', count: 1, texts: ['删去'] },
      { kind: 'pictures', count: 1, texts: ['图一'] },
    ]);
  });

  it('is all around the main part, where the page names one', async () => {
    const document = await read('<div>首页 &gt; 公开</div><main><p>正文</p></main><div>扫一扫</div>');
    expect(shown(document)).toEqual(['正文']);
    expect(leftOut(document, 'page-marks')).toEqual([2, '首页 > 公开', '扫一扫']);
  });

  it('is a table of contents of links to its own places', async () => {
    const document = await read(
      '<p>目录</p><p><a href="#a">一、总体要求 1</a></p><h2 id="a">一、总体要求</h2>',
    );
    expect(shown(document)).toEqual(['2 一、总体要求']);
    expect(leftOut(document, 'contents')).toEqual([2, '一、总体要求 1', '目录']);
  });
});

describe('a page by another name', () => {
  it.each(['table.xls', 'table.xlsx', 'plan.doc', 'noname'])('is read all the same: %s', async (name) => {
    const page =
      '\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>甲<td>乙</table>';
    expect(shown(await readText(page, name))).toEqual(['| 甲 | 乙 |']);
  });
});
