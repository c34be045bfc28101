import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

/** The roles of the years of the plan's only indicator, as `2025 target`. */
function roles(header: string, values: string): string[] {
  const plan = planOf(`规划 甲\n${header}\n指标 乙\n${values}`);
  return plan.indicators[0]?.values.map(({ year, role }) => `${year ?? '—'} ${role}`) ?? [];
}

const values = `
  2020年：1个
  2022年：2个
  2023年：3个
  2024年：4个
  2025年：5个
  2035年：6个
`;

describe('a year has the role its place in the period gives it', () => {
  it('the base year is the one before the period', () => {
    expect(roles('  规划期：2023—2025年', values)).toEqual([
      '2020 baseline',
      '2022 baseline',
      '2023 milestone',
      '2024 milestone',
      '2025 target',
      '2035 outlook',
    ]);
  });

  it('or the one that 基期 says', () => {
    expect(roles('  规划期：2023—2025年\n  基期：2023年', values).slice(1, 4)).toEqual([
      '2022 baseline',
      '2023 baseline',
      '2024 milestone',
    ]);
    expect(roles('  规划期：2021—2025年\n  基期：2019年', values).slice(0, 2)).toEqual([
      '2020 milestone',
      '2022 milestone',
    ]);
  });

  it('the period may be taken from the title', () => {
    const plan = planOf(`规划 甲市养老规划（2023—2025年）\n指标 乙\n${values}`);
    expect(plan.indicators[0]?.values.map(({ role }) => role)).toEqual([
      'baseline',
      'baseline',
      'milestone',
      'milestone',
      'target',
      'outlook',
    ]);
    expect(planOf('规划 甲市“十四五”养老规划').header.period?.value).toMatchObject({
      start: 2021,
      end: 2025,
    });
  });

  it('where there is no period, the last year is the target and the first ones before the issue baselines', () => {
    expect(roles('  成文日期：2023年8月31日', values)).toEqual([
      '2020 baseline',
      '2022 baseline',
      '2023 milestone',
      '2024 milestone',
      '2025 milestone',
      '2035 target',
    ]);
    expect(roles('  基期：2023年', values).slice(2, 4)).toEqual(['2023 baseline', '2024 milestone']);
    expect(roles('', '  2025年：5个')).toEqual(['2025 target']);
  });
});

describe('a line may be for a part of a year', () => {
  const parts = (text: string) =>
    planOf(`规划 甲\n  规划期：2023—2025年\n指标 乙\n${text}`).indicators[0]?.values.map(
      ({ year, role, part }) => `${year} ${part ? `${part.from}–${part.to} ` : ''}${role}`,
    );

  it.each([
    ['2024年6月底', '2024 6–6 milestone'],
    ['2024年6月', '2024 6–6 milestone'],
    ['2024年三季度末', '2024 9–9 milestone'],
    ['2024年一季度', '2024 1–3 milestone'],
    ['2024年第二季度', '2024 4–6 milestone'],
    ['2024年前三季度', '2024 1–9 milestone'],
    ['2024年上半年', '2024 1–6 milestone'],
    ['2024年下半年', '2024 7–12 milestone'],
    ['2024年全年', '2024 milestone'],
    ['2024年12月底前', '2024 milestone'],
    ['2024年上半年实绩', '2024 1–6 actual'],
    ['2022年上半年实绩', '2022 1–6 actual'],
    ['２０２４年６月底', '2024 6–6 milestone'],
    ['2025年6月底', '2025 6–6 target'],
  ])('%s', (head, means) => {
    expect(parts(`  ${head}：5个`)).toEqual([means]);
  });

  it('by the middle of the last year the target is on its way', () => {
    expect(parts('  2025年6月底：4个\n  2025年：5个')).toEqual(['2025 6–6 milestone', '2025 target']);
    expect(parts('  2025年一季度：2个\n  2025年上半年：4个')).toEqual([
      '2025 1–3 milestone',
      '2025 1–6 target',
    ]);
  });

  it('written twice only where the part is the same', () => {
    const problems = (text: string) => planOf(`规划 甲\n指标 乙\n${text}`).problems.map((each) => each.text);
    expect(problems('  2024年一季度：1个\n  2024年上半年：2个\n  2024年：3个')).toEqual([]);
    expect(problems('  2024年上半年：1个\n  2024年上半年：2个')).toEqual(['2024年上半年']);
  });

  it('outside an indicator it is a step of the work', () => {
    expect(planOf('规划 甲\n一、步骤\n　　2024年上半年：动员部署').problems).toEqual([]);
  });
});

describe('what is no year of its own', () => {
  it('现状 is the value of the base year, whichever that is', () => {
    expect(roles('  规划期：2023—2025年', '  现状：5个')).toEqual(['2022 baseline']);
    expect(roles('  规划期：2023—2025年\n  基期：2020年', '  现状值：5个')).toEqual(['2020 baseline']);
    expect(roles('', '  现状：5个')).toEqual(['— baseline']);
  });

  it('目标 is the target of the period’s last year', () => {
    expect(roles('  规划期：2023—2025年', '  目标：5个')).toEqual(['2025 target']);
    expect(roles('', '  目标：5个')).toEqual(['— target']);
  });

  it('标准 is a standing norm', () => {
    expect(roles('  规划期：2023—2025年', '  标准：5个')).toEqual(['— standard']);
  });

  it('实绩 is what was reached, whatever the year', () => {
    expect(roles('  规划期：2023—2025年', '  2023年实绩：3个\n  2024年完成值：4个\n  2025年：5个')).toEqual([
      '2023 actual',
      '2024 actual',
      '2025 target',
    ]);
    expect(roles('  规划期：2023—2025年', '  2023 actual: 3个')).toEqual(['2023 actual']);
  });
});

describe('however the year is written', () => {
  it.each([
    '2025年',
    '2025',
    '２０２５年',
    '二〇二五年',
    '到2025年',
    '2025年底',
    '2025年末',
    '2025年目标值',
    '2025 年',
    '2025年底前',
    '到2025年底',
    '到2025年末前',
    '截至2025年底',
    '2025年6月',
    '2025年6月底前',
    '2025年 12月底',
    '２０２５年６月末',
    '二〇二五年六月底以前',
    '“十四五”末',
    '“十四五”期末',
    '到“十四五”末',
    '十四五末',
    '「十四五」時期末',
    '“十四五”末目标值',
  ])('%s', (year) => {
    expect(roles('  规划期：2023—2025年', `  ${year}：5个`)).toEqual(['2025 target']);
    expect(
      planOf(`规划 甲\n  规划期：2023—2025年\n| 指标 | ${year} |\n| 乙 | 5个 |`).indicators[0]?.values,
    ).toMatchObject([{ year: 2025, role: 'target' }]);
  });
});
