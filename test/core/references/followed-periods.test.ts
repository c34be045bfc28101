import { describe, expect, it } from 'vitest';
import { followedPeriods } from '../../../language-server/src/core/references/followed-periods.ts';

const read = (line: string) => followedPeriods(line).map(({ start, end }) => line.slice(start, end));

describe('a five-year plan that a text goes by', () => {
  it.each([
    ['与国家“十三五”规划相衔接', '十三五'],
    ['对标第十三个五年规划要求', '第十三个五年'],
    ['紧扣“十三五”发展目标，加快建设', '十三五'],
    ['争取进入国家“十三五”项目库', '十三五'],
    ['列为“十三五”重点工程', '十三五'],
    ['列入全市国民经济和社会发展“十二五”规划', '十二五'],
    ['争取将食堂建设纳入省“十三五”重大项目', '十三五'],
    ['编入当地“十三五”综合规划', '十三五'],
    ['“十三五”时期养老服务的主要任务是健全网络', '十三五'],
    ['“十三五”发展的总体目标如下', '十三五'],
    ['“十三五”期间，全市力争新建食堂', '十三五'],
    ['“十三五”时期，要大力发展居家养老', '十三五'],
  ])('is found in %s', (line, named) => {
    expect(read(line)).toEqual([named]);
  });

  it.each([
    '已列入“十三五”规划的项目全部建成',
    '“十三五”时期的主要目标任务如期完成',
    '“十三五”期间，全市新建食堂',
    '与“十三五”目标相比，床位数翻了一番',
    '“十三五”时期，我市将养老服务摆在突出位置',
    '总结“十三五”规划任务是为以后打基础',
  ])('is looked back at in %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});
