import { isMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import { fold } from '../../core/model/value/fold.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { valuePhrase } from '../support/phrases.ts';

/** Names whose per cent compare two amounts and are no part of a whole: they may lie above 100 or below 0. */
const noPartOfAWhole =
  /增|减|升|降|涨|跌|同比|环比|上年|毛入|参保|负债|债务|杠杆|拨备|流动性|充足|存贷|贷存|产销|产能|自给|完成|兑现|执行率|周转|使用率|利用率|贡献|恢复|相当于|弹性|收益|利润|回报|投入|溢价|置换|补充|保证金|替代|储备|指数|复种|倍|强度|系数|安全边际|普及|依存|抚养|之比|比值|占(?:国内|地区|全市|全省|全县)?(?:gdp|生产总值|财政)|供需|求人|招生|上座|床位/iu;

export const shareOutOfRange: Check = {
  code: 'values/share-out-of-range',
  severity: 'error',
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
      if (noPartOfAWhole.test(fold(indicator.name).chars)) continue;
      for (const measured of indicator.values.filter(isMeasured)) {
        const { value } = measured;
        if (value.unit.dimension !== 'share' || value.unit.per) continue;
        if (value.change || value.cumulative || value.relativeTo !== undefined) continue;
        const high = baseAmount(value.high, value.unit);
        const isAbove = high.gt(1) || (high.eq(1) && value.comparator === 'more-than');
        const isBelow = value.low.lt(0) || (value.low.eq(0) && value.comparator === 'less-than');
        if (isAbove) yield { span: value.span, message: shareAbove(indicator.fullName, measured) };
        else if (isBelow) yield { span: value.span, message: shareBelow(indicator.fullName, measured) };
      }
    }
  },
};

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
