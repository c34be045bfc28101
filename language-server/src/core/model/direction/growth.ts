import { foldedChars } from '../value/fold.ts';
import { directionInName } from './name-direction.ts';

const growth = /^(.+?)(?:年均|年度|平均|同比)?(?:增长|增速|增幅)(?:速度|幅度|率)?$/u;

/**
 * 地区生产总值增长, 居民收入年均增速: how fast something grows that is meant to grow. More of it is better, though a plan may
 * lawfully ask for less of it than there was.
 */
export function isGrowthOfRising(name: string): boolean {
  const thing = growth.exec(foldedChars(name).replace(/\([^()]*\)|\s/gu, ''))?.[1];
  return thing !== undefined && directionInName(thing) === 'rising';
}
