import { describe, expect, it } from 'vitest';
import { imported } from './support/sketch.ts';

const foot = `
  相关解读
  图解：养老规划
  【打印本页】 【关闭窗口】
  主办：示范市人民政府办公室
  示ICP备00000000号　网站标识码：3200000001
`;

describe('the foot of a web page', () => {
  it('is no part of the plan: it stands as comments behind it', () => {
    const { text, report } = imported(`一、任务\n新建养老院3家。${foot}`);
    expect(text.split('\n').slice(-8)).toEqual([
      '新建养老院3家。',
      '',
      '// 相关解读',
      '// 图解：养老规划',
      '// 【打印本页】 【关闭窗口】',
      '// 主办：示范市人民政府办公室',
      '// 示ICP备00000000号　网站标识码：3200000001',
      '',
    ]);
    expect(report.paragraphs).toMatchObject({ heading: 1, comment: 5 });
  });

  it('does not become headings where its titles are such in the page', () => {
    const { text } = imported(`[1] 任务\n新建养老院3家。\n[1] 相关链接\n示范市民政局\n网站地图 | 联系我们`);
    expect(text).toContain('\n// 相关链接\n// 示范市民政局\n// 网站地图 | 联系我们\n');
  });

  it.each([
    ['a sentence', '一、任务\n分享到各社区，推广经验。'],
    ['a list without such words', '一、任务\n相关解读\n专家访谈'],
    ['a heading', '一、任务\n（一）打印本页服务'],
    ['what stands above the text that follows', '一、任务\n推行扫一扫\n（一）便民服务\n新建养老院3家。'],
  ])('is not seen in %s', (_, sketch) => {
    expect(imported(sketch).text).not.toContain('//');
  });
});
