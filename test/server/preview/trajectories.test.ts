import { describe, expect, it } from 'vitest';
import { preview, written } from './plans.ts';

const trajectories = (indicator: string) => preview(`\n一、目标\n${indicator}`).trajectories.charts;

const points = (indicator: string) =>
  trajectories(indicator)[0]?.points.map(({ year, role, low, high }) =>
    low === high ? `${year} ${role} ${low}` : `${year} ${role} ${low}–${high}`,
  );

describe('a trajectory', () => {
  it('goes by year through all that is planned and was reached', () => {
    const indicator = `指标 护理型床位占比
  2025年：≥60%
  2022年：45%
  2023年实绩：47.50%
  2024年：52%
  2035年：80%
`;
    expect(points(indicator)).toEqual([
      '2022 baseline 45',
      '2023 actual 47.5',
      '2024 milestone 52',
      '2025 target 60',
      '2035 outlook 80',
    ]);
    const [trajectory] = trajectories(indicator);
    expect(trajectory?.bound).toEqual({ comparator: 'at-least', low: '60', high: '60', text: '≥60%' });
    expect(trajectory?.points.map(({ range }) => written(`\n一、目标\n${indicator}`, range))).toEqual([
      '45%',
      '47.50%',
      '52%',
      '≥60%',
      '80%',
    ]);
  });

  it('is in the unit of its target, exact to the last digit', () => {
    expect(points('指标 人才\n  2022年：0.1234567890123456789万人\n  2025年：2000人\n')).toEqual([
      '2022 baseline 1234.567890123456789',
      '2025 target 2000',
    ]);
  });

  it('keeps a range a range, and a fall below zero', () => {
    expect(points('指标 社工\n  2022年：1—2名\n  2025年：3—5名\n')).toEqual([
      '2022 baseline 1–2',
      '2025 target 3–5',
    ]);
    expect(points('指标 能耗\n  2023年：下降3%\n  2025年：下降15%\n')).toEqual([
      '2023 milestone -3',
      '2025 target -15',
    ]);
  });

  it('leaves out what measures something else than the target does', () => {
    expect(points('指标 床位\n  2022年：45%\n  2024年：900张\n  2025年：60%\n')).toEqual([
      '2022 baseline 45',
      '2025 target 60',
    ]);
  });

  it('holds what was reached against a standard, where there is no target', () => {
    const [trajectory] = trajectories(`指标 开放时间
  标准：每天不少于8小时
  2024年实绩：每天7小时
  2023年实绩：每天9小时
`);
    expect(trajectory?.points.map(({ role }) => role)).toEqual(['actual', 'actual']);
    expect(trajectory?.bound).toMatchObject({ comparator: 'at-least', low: '8' });
  });

  it('isn’t there with values of one year, or of none that can be drawn', () => {
    expect(trajectories('指标 床位\n  2025年：60%\n')).toEqual([]);
    expect(trajectories('指标 床位\n  2022年：—\n  2025年：60%\n')).toEqual([]);
    expect(trajectories('指标 床位\n  2022年：较少\n  2025年：明显增加\n')).toEqual([]);
  });
});
