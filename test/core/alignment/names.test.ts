import { describe, expect, it } from 'vitest';
import { areOfOneSubject } from '../../../language-server/src/core/alignment/names.ts';

describe('two plans are of one subject', () => {
  it.each([
    ['示例省“十四五”养老服务体系建设规划', '示例市社区养老服务行动方案（2023—2025年）', true],
    ['示例省城乡社区服务体系建设规划', '泰州市城鄉社區服務體系建設行動方案(2023—2025年)', true],
    ['示例省规划', '示例市养老服务方案', true],
    ['示例省国民经济和社会发展第十四个五年规划纲要', '示例市养老服务发展规划', false],
    ['示例省民政事业发展规划', '示例市养老服务发展规划', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areOfOneSubject(one, other)).toBe(expected);
    expect(areOfOneSubject(other, one)).toBe(expected);
  });
});
