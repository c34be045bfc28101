import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { alignmentTable } from '../../../language-server/src/print/tables/alignment/table.ts';
import { plansOf } from '../../support/plans-of.ts';

const superior = (body: string) => `规划 某省养老服务规划（2021—2025年）
  规划期：2021—2025年
  文号：某政发〔2021〕3号

${body}`;
const city = (
  body: string,
  basis = '《某省养老服务规划（2021—2025年）》',
) => `规划 某市养老服务方案（2023—2025年）
  规划期：2023—2025年
  依据：${basis}

${body}`;

/** The table as lines: what the superior asks, what the plan says, the difference, the reason. */
function alignedLines(own: string, above: string, language: 'zh' | 'en' = 'zh'): string[] {
  const { plans, known } = plansOf([own, above]);
  const [table] = alignmentTable(plans[0] as Plan, language, known);
  return (table?.rows ?? []).map((row) => {
    const said = (column: number) => row.find((cell) => cell.column === column)?.text ?? '';
    const last = table?.columns.length ?? 0;
    return [2, last - 4, last - 3, last - 2, last - 1].map(said).join(' | ');
  });
}

describe('规划衔接表', () => {
  it.each([
    ['2025年：≥60%', '2025年：≥55%', '高5个百分点'],
    ['2025年：≥55%', '2025年：≥60%', '低5个百分点，弱于上位规划'],
    ['2025年：60%', '2025年：≥60%', '一致'],
    ['2025年：全面推行', '2025年：全面推行', '一致'],
    ['2025年：全面推行', '2025年：60%', '—'],
    ['2025年：60张', '2025年：60%', '计量单位不同'],
    ['2025年：每千人36.5张', '2025年：每千人40张', '低3.5张，弱于上位规划'],
    ['2024年：60%\n  2026年：80%', '2025年：80%', '晚1年，弱于上位规划'],
    ['2025年：50—60%', '2025年：70%', '弱于上位规划'],
    ['2025年：60%\n  属性：预期性', '2025年：60%\n  属性：约束性', '约束性写成预期性'],
  ])('says by how much %s differs from %s', (own, above, difference) => {
    const [line] = alignedLines(city(`指标 覆盖率\n  ${own}\n`), superior(`指标 覆盖率\n  ${above}\n`));
    expect(line?.split(' | ')[3]).toBe(difference);
  });

  it('a ceiling that is set higher is the weaker one', () => {
    const own = city('指标 投诉率\n  2025年：≤5%\n');
    const above = superior('指标 投诉率\n  2025年：≤4%\n');
    expect(alignedLines(own, above)).toEqual([
      '投诉率 | ≤4%（2025年） | ≤5%（2025年） | 高1个百分点，弱于上位规划 | ',
    ]);
    expect(alignedLines(own, above, 'en')).toEqual([
      '投诉率 | ≤4% (2025) | ≤5% (2025) | +1 percentage point; weaker than the superior plan | ',
    ]);
  });

  it('what is split over places is asked of each by its part; a total is asked of none', () => {
    const above = superior(
      '指标 食堂\n  2025年：300个\n  分解：某市20个、乙市280个\n指标 站点\n  2025年：500个\n',
    );
    expect(alignedLines(city('指标 食堂\n  2025年：18个\n指标 站点\n  2025年：30个\n'), above)).toEqual([
      '食堂 | 20个（分解给某市，2025年） | 18个（2025年） | 少2个，弱于上位规划 | ',
      '站点 | 500个（2025年） | 30个（2025年） | — | ',
    ]);
  });

  it('what a plan of the same subject asks and this one leaves out has its row', () => {
    const above = superior('指标 探访率\n  2025年：100%\n  属性：约束性\n指标 覆盖率\n  2025年：60%\n');
    expect(alignedLines(city('指标 覆盖率\n  2025年：60%\n'), above)).toEqual([
      '探访率 | 100%（2025年） | — | 未列入 | ',
      '覆盖率 | 60%（2025年） | 60%（2025年） | 一致 | ',
    ]);
    const outline = above.replace('养老服务规划', '生态环境保护规划');
    const own = city('指标 覆盖率\n  2025年：60%\n', '《某省生态环境保护规划（2021—2025年）》');
    expect(alignedLines(own, outline)).toHaveLength(1);
  });

  it('the reason is what 备注 says, else a comment on the indicator, also one that silences the finding', () => {
    const above = superior(
      '指标 甲率\n  2025年：60%\n指标 乙率\n  2025年：60%\n指标 丙率\n  2025年：60%\n指标 丁率\n  2025年：60%\n',
    );
    const own = city(`指标 甲率
  2025年：50%
  备注：财力有限
// 设施不足
指标 乙率
  2025年：50%
指标 丙率
  // 忽略 alignment/weaker-than-superior：基数低
  2025年：50%
// 忽略 values/target-not-definite：不算理由
指标 丁率
  2025年：50%
`);
    expect(alignedLines(own, above).map((line) => line.split(' | ')[4])).toEqual([
      '财力有限',
      '设施不足',
      '基数低',
      '',
    ]);
  });

  it('counts what is weaker and has no reason', () => {
    const { plans, known } = plansOf([
      city('指标 甲率\n  2025年：50%\n  备注：财力有限\n指标 乙率\n  2025年：50%\n'),
      superior('指标 甲率\n  2025年：60%\n指标 乙率\n  2025年：60%\n'),
    ]);
    const [table] = alignmentTable(plans[0] as Plan, 'zh', known);
    expect(table?.notes).toEqual(['弱于上位规划、漏列约束性指标的共2项，1项没有写理由，请补写。']);
    expect(table?.rows[0]?.[1]?.text).toBe('《某省养老服务规划（2021—2025年）》\n某政发〔2021〕3号');
  });

  it('is none where no plan above is known', () => {
    const { plans } = plansOf([city('指标 甲率\n  2025年：50%\n')]);
    expect(alignmentTable(plans[0] as Plan)).toEqual([]);
  });
});
