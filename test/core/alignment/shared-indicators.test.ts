import { describe, expect, it } from 'vitest';
import { measuredThing } from '../../../language-server/src/core/alignment/shared-indicators.ts';

describe('two names measure the same', () => {
  it.each([
    ['每百户居民拥有社区综合服务设施面积', '每百户居民拥有的社区服务设施面积'],
    [
      '居民活动区域面积占社区综合服务设施总建筑面积比例',
      '居民活动区域面积占社区综合服务设施总建筑面积的比例',
    ],
    ['每万城镇常住人口拥有社区工作者数量', '每万城镇常住人口拥有社区工作者'],
    ['▲人均体育场地面积', '城乡社区人均体育场地面积'],
  ])('%s, %s', (a, b) => expect(measuredThing(a)).toBe(measuredThing(b)));

  it.each([
    ['城市社区综合服务设施覆盖率', '农村社区综合服务设施覆盖率'],
    ['社区“10分钟健身圈”', '城市社区“15分钟健身圈”'],
    ['新建社区商业面积占比', '社区商业面积占比'],
    ['每千人口拥有托位数', '每万人口拥有托位数'],
    ['其中：普惠托位占比', '普惠托位占比'],
  ])('not %s, %s', (a, b) => expect(measuredThing(a)).not.toBe(measuredThing(b)));
});
