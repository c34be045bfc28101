import { describe, expect, it } from 'vitest';
import { isLikeTitle, TitlesByPlace } from '../../../language-server/src/core/plans/similar-titles.ts';

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
