import { meantWay } from '../../core/model/direction/meant.ts';
import { type MeasuredValue, measured } from '../../core/model/measured-values.ts';
import type { Direction } from '../../core/model/plan.ts';
import { isCeiling, isFloor } from '../../core/model/progress.ts';
import { plannedRoles } from '../../core/model/roles.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { stateOtherWay } from '../fixes/direction-field.ts';
import { boundOnOtherSide } from '../fixes/other-side.ts';
import { example } from '../support/examples.ts';
import { directionPhrase, valuePhrase } from '../support/phrases.ts';

export const comparatorAgainstDirection: Check = {
  code: 'values/comparator-against-direction',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '比较词与方向相反', en: 'A bound on the wrong side' },
  why: {
    zh: '应当下降的指标写“不低于”“≥”，应当上升的写“不超过”“以内”，线就划在了反面：变差才算完成，变好反而不合要求，多半是比较词写反了。方向以写明的“方向”为准，没有写明的看名称；升降都有道理的（常住人口、用地规模），名称看不出的，标准，以及升降的幅度，不在此列。',
    en: 'A floor (≥, 不低于) for what is meant to fall, or a ceiling (≤, 以内) for what is meant to rise, is drawn on the wrong side: getting worse meets it, and getting better doesn’t; mostly the comparator was mixed up. The direction is the one stated (方向), else the name’s; what lawfully goes either way (population, land), names that don’t say, standing norms and changes are left alone.',
  },
  bad: [
    example(`
      指标 细颗粒物（PM2.5）年均浓度
        2022年：27微克/立方米
        2025年：≥28微克/立方米
    `),
    example(`
      指标 老年人健康管理率
        2025年：控制在75%以内
    `),
  ],
  good: [
    example(`
      指标 耕地保有量
        2022年：618万亩
        2025年：≥620万亩
    `),
    example(`
      指标 城镇登记失业率
        2022年：3.4%
        2025年：控制在3%以内
    `),
    example(`
      指标 单位地区生产总值能耗降低率
        2025年：≥13.5%
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const way = meantWay(indicator);
      if (way !== 'rising' && way !== 'falling') continue;
      const aims = measured(indicator, 'standard', ...plannedRoles);
      for (const aim of aims.filter(({ role }) => role !== 'standard')) {
        const { change, relativeTo, isHeld } = aim.value;
        if (change || relativeTo !== undefined || isHeld) continue;
        if (!isOnWrongSide(aim, way)) continue;
        // not below 10 and not above 20: a range, or a contradiction
        if (aims.some((each) => isOfOneTime(each, aim) && isOnWrongSide(each, opposite[way]))) continue;
        const fixes = [...boundOnOtherSide(plan, aim.value), ...stateOtherWay(plan, indicator, way)];
        yield { span: aim.value.span, message: message(indicator.fullName, way, aim), fixes };
      }
    }
  },
};

const opposite = { rising: 'falling', falling: 'rising' } as const;

function isOnWrongSide(aim: MeasuredValue, way: Direction): boolean {
  return way === 'rising' ? isCeiling(aim) : isFloor(aim);
}

/** A standing norm holds in every year. */
function isOfOneTime(a: MeasuredValue, b: MeasuredValue): boolean {
  return a.year === b.year || a.role === 'standard';
}

function message(name: string, way: Direction, aim: MeasuredValue): Localized {
  const { zh, en } = valuePhrase(aim);
  const [only, onlyEn] = way === 'rising' ? ['上限', 'a ceiling'] : ['下限', 'a floor'];
  return {
    zh: `${quoted(name)}${directionPhrase[way].zh}，${zh}却定了${only}：请核对比较词，方向相反的请写明“方向”`,
    en: `${quoted(name)} ${directionPhrase[way].en}, but ${en} is ${onlyEn}; check the comparator, or state its direction (方向)`,
  };
}
