import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionInName } from '../../../../language-server/src/core/model/direction/name-direction.ts';

const ways = { rising: '升', falling: '降', either: '皆可' } as const;

/** The names of names.txt with the way that each goes. */
const names = readFileSync(new URL('names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]);

const wayOf = (name: string) => {
  const way = directionInName(name);
  return way === undefined ? '不明' : ways[way];
};

describe('which way a name says', () => {
  it.each(names)('%s: %s', (name, way) => {
    expect(wayOf(name)).toBe(way);
  });
});

describe('the head noun stands last', () => {
  it('what it is measured against says nothing', () => {
    expect(wayOf('单位地区生产总值能耗')).toBe('降');
    expect(wayOf('单位能耗产出效益')).toBe('升');
    expect(wayOf('每万人口医疗事故数')).toBe('降');
  });

  it('a share is measured by what it is a share of', () => {
    expect(wayOf('物流费用占地区生产总值的比重')).toBe('降');
    expect(wayOf('服务业增加值占地区生产总值的比重')).toBe('升');
    expect(wayOf('农业增加值占比')).toBe('皆可');
    expect(wayOf('教育投入与地区生产总值之比')).toBe('升');
    expect(wayOf('研究与试验发展经费支出与地区生产总值之比')).toBe('升');
    expect(wayOf('居民活动区域面积占比')).not.toBe('降');
  });

  it('a remedy of a harm rises, and so does its fall', () => {
    expect(wayOf('水土流失面积')).toBe('降');
    expect(wayOf('水土流失治理面积')).toBe('升');
    expect(wayOf('水土流失面积减少率')).toBe('升');
    expect(wayOf('常住人口减少数')).toBe('皆可');
  });

  it('not to be so is the other way round', () => {
    expect(wayOf('抽检合格率')).toBe('升');
    expect(wayOf('抽检不合格率')).toBe('降');
  });

  it('what is used up falls where it is counted by what is made with it', () => {
    expect(wayOf('用水总量')).toBe('皆可');
    expect(wayOf('万元工业增加值用水量')).toBe('降');
  });

  it('time falls where one waits', () => {
    expect(wayOf('平均候诊时间')).toBe('降');
    expect(wayOf('志愿服务时长')).not.toBe('降');
  });

  it('what is measured may stand in brackets behind the thing', () => {
    expect(wayOf('安全事故（死亡人数下降）')).toBe('升');
    expect(wayOf('婴儿死亡率（农村）')).toBe('降');
  });

  it('an unwanted kind turns the way of what makes it, and not of what is done to it', () => {
    expect(wayOf('高污染企业数')).toBe('降');
    expect(wayOf('高污染企业整治率')).toBe('升');
    expect(wayOf('劣Ⅴ类断面数')).toBe('降');
  });

  it('marks, brackets, script and width make no difference', () => {
    expect(wayOf('▲嬰兒死亡率（‰）')).toBe('降');
    expect(wayOf('“优良”天数（年均）比例')).toBe('升');
  });

  it('it is open where the noun is not known', () => {
    expect(wayOf('书香窗口')).toBe('不明');
    expect(wayOf('')).toBe('不明');
  });
});
