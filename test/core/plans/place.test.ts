import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../language-server/src/core/plans/place.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

describe('the place a plan is for', () => {
  it.each([
    ['示例市养老服务体系规划', '示例市'],
    ['示例省示例市养老服务规划', '示例省示例市'],
    ['泰州市城乡社区服务体系建设行动方案', '泰州市'],
    ['恩施土家族苗族自治州规划', '恩施土家族苗族自治州'],
    ['上海市浦东新区养老服务规划', '上海市浦东新区'],
    ['示例市养老服务示范区建设方案', '示例市'],
    ['城市社区服务方案', undefined],
    ['社区服务体系建设方案', undefined],
  ])('is what its title %s begins with: %s', (written, place) => {
    expect(placeOf(readPlan(`规划 ${written}\n`))).toBe(place);
  });

  it('is its region where that is given', () => {
    expect(placeOf(readPlan('规划 甲市方案\n  地区：云南省 施甸县\n'))).toBe('云南省施甸县');
  });
});
