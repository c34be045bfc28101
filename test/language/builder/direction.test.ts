import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

function direction(name: string, fields: string): string {
  const plan = planOf(`规划 甲（2023—2025年）\n指标 ${name}\n${fields.replace(/^/gm, '  ')}`);
  const [indicator] = plan.indicators;
  return `${indicator?.direction} ${indicator?.directionFrom}`;
}

describe('which way an indicator is meant to go, most certain first', () => {
  it('the field 方向 says it, whatever else does', () => {
    expect(direction('死亡率', '2025年：≤1%\n方向：上升')).toBe('rising field');
    expect(direction('覆盖率', '2025年：≥1%\n方向：下降')).toBe('falling field');
  });

  it('the comparator of the target', () => {
    expect(direction('覆盖率', '2025年：≥90%')).toBe('rising comparator');
    expect(direction('覆盖率', '目标：>90%')).toBe('rising comparator');
    expect(direction('登记失业率', '2025年：控制在4.5%以内')).toBe('falling comparator');
    expect(direction('社区规模', '标准：不超过5000户')).toBe('falling comparator');
    expect(direction('服务人次', '2022年：≤5人\n2025年：≥3人')).toBe('rising comparator');
  });

  it('a change', () => {
    expect(direction('单位能耗', '2025年：下降15%')).toBe('falling change');
    expect(direction('人均收入', '2025年：年均增长6%以上')).toBe('rising change');
  });

  it('a name that leaves no doubt, even where the values go the other way', () => {
    expect(direction('孕产妇死亡率', '2025年：5%')).toBe('falling name');
    expect(direction('死亡率', '2022年：—\n2025年：5%')).toBe('falling name');
    expect(direction('覆盖率', '2022年：95%\n2025年：90%')).toBe('rising name');
    expect(direction('污水处理率', '2025年：90%')).toBe('rising name');
    expect(direction('单位地区生产总值能耗', '2025年：0.3吨标准煤/万元')).toBe('falling name');
  });

  it('the way from baseline to target', () => {
    expect(direction('车辆数', '2022年：60辆\n2025年：90辆')).toBe('rising values');
    expect(direction('上门次数', '2022年：30次\n2025年：10次')).toBe('falling values');
    expect(direction('车辆数', '2022年：60辆\n2024年：70辆')).toBe('rising values');
    expect(direction('线路', '2023年：[30]公里\n2025年：[10]公里')).toBe('rising values');
  });

  it('values that only fall say so of what may go either way, and of nothing else', () => {
    expect(direction('常住人口', '2023年：510万人\n2025年：500万人')).toBe('falling values');
    expect(direction('书香窗口', '2023年：200个\n2025年：180个')).toBe('rising assumed');
    expect(direction('护理员数量', '2023年：1.2万人\n2025年：1.1万人')).toBe('rising name');
  });

  it('the growth of what is meant to grow is meant to be more, also where it slows down', () => {
    expect(direction('地区生产总值（GDP）增长（%）', '2022年：5.4\n2025年：4.5—5')).toBe('rising name');
    expect(direction('居民人均可支配收入年均增速', '2022年：6%\n2025年：5%')).toBe('rising name');
    expect(direction('工业增加值增长率', '2023年：6%\n2025年：5%')).toBe('rising name');
    expect(direction('地区生产总值增长', '2022年：4%\n2025年：5%')).toBe('rising values');
    expect(direction('人口自然增长率', '2022年：6‰\n2025年：5‰')).toBe('falling values');
    expect(direction('用水总量增长率', '2022年：6%\n2025年：5%')).toBe('falling values');
  });

  it('or else it is taken to rise', () => {
    expect(direction('车辆数', '2025年：100辆')).toBe('rising assumed');
    expect(direction('救助机构', '2025年：建有')).toBe('rising assumed');
    expect(direction('车辆数', '')).toBe('rising assumed');
  });
});
