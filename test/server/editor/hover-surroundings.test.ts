import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { workspaceOf } from './support/workspace.ts';

const province = `
  规划 示范省养老服务规划
    规划期：2021—2025年
  指标 护理型床位占比
    2020年：40%
    2023年：50%
    2025年：≥55%
    属性：约束性
  指标 养老床位
    2025年：10000张
    分解：示范市3000张、邻市7000张
`;
const city = `
  规划 示范市养老服务方案（2023—2025年）
    地区：示范市
    依据：《示范省养老服务规划》
  指标 护理‸型床位占比
    2022年：45%
    2025年：≥60%
    对应：《示范省养老服务规划》护理型床位占比
  指标 养老床位
    2024年：3000张
`;
const county = `
  规划 示范县养老服务方案（2023—2025年）
  指标 县护理型床位占比
    2025年：≥58%
    对应：《示范市养老服务方案（2023—2025年）》护理型床位占比
`;

function card(texts: Readonly<Record<string, string>>, language: Language = 'zh', images = false): string {
  const { index, at } = workspaceOf(texts);
  const hover = hoverAt(at.plan, at.offset, language, index, { index, images });
  return hover ? (hover.contents as MarkupContent).value : '';
}

describe('the card of an indicator', () => {
  it('shows what the superior says for the same year beside it, and what it asks for besides', () => {
    expect(card({ province, city })).toContain(`| 年份 | 作用 | 数值 | 上位规划 |
| --- | --- | --- | --- |
| 2022年 | 基期 | 45% |  |
| 2023年 | 里程碑 |  | 50% |
| 2025年 | 目标 | ≥60% | ≥55% |`);
  });

  it('where 对应 isn’t written, by the name, and of a split the part of this place', () => {
    const text = card({
      province,
      city: city.replace('‸', '').replace('养老床位', '养老‸床位'),
    });
    expect(text).toContain(
      '| 2024年 | 里程碑 | 3000张 |  |\n| 2025年 | 目标 |  | 10000张（示范市：3000张） |',
    );
    expect(text).toContain('- 对应：《示范省养老服务规划》养老床位（名称相同，未写“对应”）');
  });

  it('says who serves it', () => {
    expect(card({ province, city, county })).toContain(
      '承接它的指标有1项：\n\n- 《示范县养老服务方案（2023—2025年）》县护理型床位占比（目标 ≥58%）',
    );
    expect(card({ province, city, county }, 'en')).toContain('Served by 1 indicator:');
    expect(card({ province, city })).not.toContain('承接');
  });

  it('compares with neither of two files that hold one plan, as the checks do, and says so', () => {
    const text = card({ province, 'province (1)': province, city });
    expect(text).not.toContain('上位规划');
    expect(text).toContain('（有2个文件都是这份规划，无法比较）');
    const link = city.replace('‸', '').replace('对应：《示范省', '对应：《示范‸省');
    expect(card({ province, 'province (1)': province, city: link })).toBe(
      '**《示范省养老服务规划》**\n\n有2个文件都是这份规划，无法比较\n\n- province\n- province (1)',
    );
  });
});

describe('the chart', () => {
  const picture = /!\[[^\]]+\]\(data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)\)/u;

  it('is a picture on its own paper, in words too', () => {
    const [, base64 = ''] = picture.exec(card({ province, city }, 'zh', true)) ?? [];
    const svg = Buffer.from(base64, 'base64').toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*width="320" height="120"[^>]*><rect width="100%" height="100%"/u);
    expect(svg).toContain('<title>护理型床位占比');
    expect(svg).toMatch(/<\/svg>\s*$/u);
    expect(svg).not.toContain('var(--');
  });

  it('is left out where fewer than two values can be drawn, and where pictures aren’t shown', () => {
    expect(card({ city: city.replace('2022年：45%', '单位：%') }, 'zh', true)).not.toMatch(picture);
    expect(card({ province, city })).not.toMatch(picture);
  });

  it('keeps every card of a published plan below what editors cut off', () => {
    const plan = examplePlan('taizhou');
    let charts = 0;
    for (const { nameSpan } of plan.indicators) {
      const hover = hoverAt(plan, nameSpan.start, 'zh', undefined, { images: true });
      const value = (hover?.contents as MarkupContent | undefined)?.value ?? '';
      if (picture.test(value)) charts++;
      expect(value.length).toBeLessThan(20_000);
    }
    expect(charts).toBeGreaterThan(5);
  });
});
