import { Big } from 'big.js';
import { isMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { foldedChars } from '../../core/model/value/fold.ts';
import { order } from '../../core/model/value/order.ts';
import { isPartOfAWhole } from '../../core/reckoning/part-of-a-whole.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { valuePhrase } from '../support/phrases.ts';

export const shareOutOfRange: Check = {
  code: 'values/share-out-of-range',
  severity: 'error',
  isContradiction: true,
  title: { zh: '占比不在0到100%之间', en: 'A share is not within 0 and 100 %' },
  why: {
    zh: '占比、覆盖率、达标率说的是整体中的一部分，最少是0，最多是100%。升降的幅度、倍数、增速以及参保率、完成率、负债率这类可以超过100%的比率，不在此列。',
    en: 'A share, coverage or pass rate is part of a whole: no less than 0 and no more than 100 %. Changes, multiples, growth and ratios that may go above 100 % (insurance enrolment, completion, debt ratios) are left alone.',
  },
  bad: [
    example(`
      指标 城市社区政务通用自助服务覆盖率
        2022年：60%
        2025年：1000%
    `),
    example(`
      指标 困难群众走访发现机制建成率
        2025年：>100%
    `),
  ],
  good: [
    example(`
      指标 城市社区政务通用自助服务覆盖率
        2022年：60%
        2025年：100%
    `),
    example(`
      指标 基本医疗保险参保率
        2022年：101%
        2025年：102%
    `),
    example(`
      指标 养老服务业营业收入
        2025年：增长120%
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      for (const measured of indicator.values.filter(isMeasured)) {
        const { value } = measured;
        const side = isShare(value) && sideOfRange(value);
        // most shares lie within, and their names need no looking at
        if (!side || !isPartOfAWhole(foldedChars(indicator.name))) continue;
        const message = side === 'above' ? shareAbove : shareBelow;
        yield { span: value.span, message: message(indicator.fullName, measured) };
      }
    }
  },
};

function isShare({ unit, change, cumulative, relativeTo }: Quantity): boolean {
  return unit.dimension === 'share' && !unit.per && !change && !cumulative && relativeTo === undefined;
}

const nothing = new Big(0);
const all = new Big(1);

function sideOfRange({ low, high, unit, comparator }: Quantity): 'above' | 'below' | undefined {
  const aboveAll = order(baseAmount(high, unit), all);
  if (aboveAll > 0 || (aboveAll === 0 && comparator === 'more-than')) return 'above';
  const aboveNothing = order(low, nothing);
  return aboveNothing < 0 || (aboveNothing === 0 && comparator === 'less-than') ? 'below' : undefined;
}

function shareAbove(name: string, value: MeasuredValue): Localized {
  const { zh, en } = valuePhrase(value);
  return {
    zh: `${quoted(name)}${zh}超过100%，而占比、覆盖率一类最多是100%：请核对数值`,
    en: `${quoted(name)}: ${en} is above 100 %, the most a share can be; check the value`,
  };
}

function shareBelow(name: string, value: MeasuredValue): Localized {
  const { zh, en } = valuePhrase(value);
  return {
    zh: `${quoted(name)}${zh}小于0，而占比、覆盖率一类不会是负数：请核对数值`,
    en: `${quoted(name)}: ${en} is below 0, which a share can't be; check the value`,
  };
}
