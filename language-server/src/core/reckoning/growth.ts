import { Big } from 'big.js';
import type { Localized } from '../text/localized.ts';
import { numberText } from './amount-words.ts';
import type { AmountInterval } from './interval.ts';

/** Growth rates of these are at constant prices, their amounts at those of the year. */
const atConstantPrices = /生产总值|gdp|增加值|劳动生产率|居民[^,;]{0,8}收入|可支配收入|居民[^,;]{0,8}支出/iu;
/** How much prices may go up or down in a year, in per cent. */
const prices = { down: 2, up: 2.5 } as const;

/** By how many per cent a year something went from one amount to another: rounded outward at nine decimals. */
export function yearlyRate(from: AmountInterval, to: AmountInterval, years: number): AmountInterval {
  return { low: rate(from.high, to.low, years, -1), high: rate(from.low, to.high, years, 1) };
}

const step = new Big('0.000000001');

function rate(from: Big, to: Big, years: number, outward: number): Big {
  const factor = (Number(to) / Number(from)) ** (1 / years);
  return new Big(factor).minus(1).times(100).round(9).plus(step.times(outward));
}

/** Whether growth of something is told without what prices did. */
export function isAtConstantPrices(name: string): boolean {
  return atConstantPrices.test(name);
}

/** The room that a rate has because of what it is of: prices that went up or down. */
export function withPrices({ low, high }: AmountInterval, name: string): AmountInterval {
  if (!isAtConstantPrices(name)) return { low, high };
  return { low: low.minus(prices.up), high: high.plus(prices.down) };
}

/** `年均增长8.4%`, `年均下降2%`. */
export function rateInWords(rate: Big, unit: string): Localized {
  const number = numberText(rate.abs());
  const isUp = rate.gte(0);
  return {
    zh: `年均${isUp ? '增长' : '下降'}${number}${unit}`,
    en: `${isUp ? 'a rise' : 'a fall'} of ${number}${unit === '%' ? ' %' : ` ${unit}`} a year`,
  };
}
