import { describe, expect, it } from 'vitest';
import { areOfOneSubject } from '../../language-server/src/checks/support/superior-names.ts';
import { placeOf } from '../../language-server/src/checks/support/superior-place.ts';
import { isLikeTitle, TitlesByPlace } from '../../language-server/src/checks/support/superior-titles.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';

const title = '示例省“十四五”城乡社区服务体系建设规划';

describe('a title is likely a slip for another', () => {
  it.each([
    ['with another character', '示例省“十四五”城乡社区服务体系建设规化'],
    ['with one missing', '示例省“十四五”城乡社区服务体建设规划'],
    ['with one too many', '示例省“十四五”城乡社区服务体系的建设规划'],
    ['with two that changed places', '示例省“十四五”城乡社区服务系体建设规划'],
    ['without its marks', '示例省十四五城乡社区服务体系建设规划'],
    ['in traditional characters', '示例省“十四五”城鄉社區服務體系建設規劃'],
  ])('%s', (_, written) => {
    expect(isLikeTitle(written, title)).toBe(true);
    const titles = new TitlesByPlace();
    titles.add(title);
    titles.add('示例市“十四五”城乡社区服务体系建设规划');
    expect(titles.like(written)).toEqual([title]);
    titles.remove(title);
    expect(titles.like(written)).toEqual([]);
  });

  it.each([
    ['of another place', '示范省“十四五”城乡社区服务体系建设规划'],
    ['of another level', '示例市“十四五”城乡社区服务体系建设规划'],
    ['of another five-year plan', '示例省“十三五”城乡社区服务体系建设规划'],
    ['of another field', '示例省“十四五”城镇社区服务体系建设规划'],
    ['with another word', '示例省“十四五”城乡社区治理体系建设规划'],
    ['with a word less', '示例省“十四五”城乡社区服务体系规划'],
  ])('but not one %s', (_, written) => expect(isLikeTitle(written, title)).toBe(false));

  it.each([
    ['某市方案', '某市方按'],
    ['某市养老服务方案（2012年）', '某市养老服务方案（2021年）'],
    ['某市养老服务方案（2021年）', '某市养老服务方案（2022年）'],
  ])('%s and %s are two', (one, other) => expect(isLikeTitle(one, other)).toBe(false));
});

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
