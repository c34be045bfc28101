import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

describe('the block 规划', () => {
  const { header, problems } = planOf(`
    规划 泰州市城乡社区服务体系建设行动方案(2023—2025年)
      发文机关：泰州市民政局、泰州市发展和改革委员会
      文号：泰政办发〔2023〕20号
      成文日期：2023年8月31日
      发布日期：2023-10-08
      规划期：2023—2025年
      基期：2022年
      地区：江苏省泰州市
      依据：《甲规划》（甲发〔2022〕60号）、《乙规划》、
        国办发〔2021〕5号
  `);

  it('says what the plan is', () => {
    expect(problems).toEqual([]);
    expect(header).toMatchObject({
      title: { value: '泰州市城乡社区服务体系建设行动方案(2023—2025年)' },
      issuers: [{ value: '泰州市民政局' }, { value: '泰州市发展和改革委员会' }],
      documentNumber: { value: '泰政办发〔2023〕20号' },
      signed: { value: { year: 2023, month: 8, day: 31 } },
      published: { value: { year: 2023, month: 10, day: 8 } },
      period: { value: { start: 2023, end: 2025 } },
      baseYear: { value: 2022 },
      region: { value: '江苏省泰州市' },
    });
  });

  it('says what it rests on, numbers without their brackets', () => {
    expect(header.bases.map(({ title, documentNumber }) => [title, documentNumber?.value])).toEqual([
      ['甲规划', '甲发〔2022〕60号'],
      ['乙规划', undefined],
      ['国办发〔2021〕5号', undefined],
    ]);
  });

  it('may be missing, or say nothing', () => {
    for (const text of ['', '规划', '规划：', '一、甲']) {
      expect(planOf(text).header).toMatchObject({ issuers: [], bases: [] });
      expect(planOf(text).header.title).toBeUndefined();
    }
  });

  it('without a base year has the year before its period', () => {
    expect(planOf('规划 甲\n  规划期：2021—2025年').header.baseYear).toEqual({ value: 2020 });
    expect(planOf('规划 甲市“十三五”规划').header.baseYear).toEqual({ value: 2015 });
    expect(planOf('规划 甲').header.baseYear).toBeUndefined();
  });

  it('lets 规划期 win over the title', () => {
    expect(planOf('规划 甲（2023—2025年）\n  规划期：2021—2025年').header.period?.value.start).toBe(2021);
  });

  it.each([
    ['成文日期', '某日'],
    ['发布日期', '2023年2月30日'],
    ['规划期', '近几年'],
    ['基期', '去年'],
  ])('names a %s it can’t read: %s', (field, value) => {
    expect(planOf(`规划 甲\n  ${field}：${value}`).problems).toMatchObject([
      { kind: 'unreadable', text: value, block: field },
    ]);
  });
});
