import { isMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { withUnitOf } from '../fixes/units.ts';
import { example } from '../support/examples.ts';
import { hereIs, valuePhrase } from '../support/phrases.ts';
import { clash } from '../support/unit-clash.ts';
import { againstField, isPointsForShare } from './against-unit-field.ts';

export const unitMismatch: Check = {
  code: 'values/unit-mismatch',
  severity: 'error',
  isContradiction: true,
  title: { zh: '单位不一致', en: 'Units that don’t fit together' },
  why: {
    zh: '一项指标的数值要能相互比较：量纲不同、百分数与百分点混用、水平与升降幅度混用、分母不同，都比不了，也就无法评估。基期写水平、目标写升降幅度是常见的写法，不在此列；万人与人、平方公里与平方米只差倍数，也不在此列；没有写单位的、“家”与“所”混用的，只作警告。',
    en: 'The values of one indicator must be comparable: different dimensions, per cent with percentage points, a level with a change, or rates of different denominators are not, and can’t be evaluated. A baseline stated as a level with a target stated as a change is usual and left alone, and so are units that differ by a factor only. A missing unit and mixed counting words are warnings.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60个百分点
    `),
    example(`
      指标 每百户居民拥有社区综合服务设施面积
        单位：平方米
        2022年：28
        2025年：≥30个
    `),
    example(`
      指标 社区专职工作者配备
        2022年：12人/万人
        2025年：18人/千户
    `),
  ],
  good: [
    example(`
      指标 持证社会工作专业人才
        2022年：8000人
        2025年：1.2万人
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：提高10个百分点
    `),
    example(`
      指标 每千人口拥有3岁以下婴幼儿托位数
        单位：个
        2022年：2.5
        2025年：4.5个
    `),
  ],
  *run(plan) {
    for (const indicator of plan.indicators) {
      const values = indicator.values
        .filter(isMeasured)
        .filter(({ role, value }) => role !== 'standard' && !value.inWords && value.relativeTo === undefined);
      const misfits = againstField(indicator, values);
      yield* misfits.values();
      const others = misfits.size === 0 ? values : values.filter((value) => !misfits.has(value));
      if (!areOfOneUnit(others)) yield* amongThemselves(indicator, others);
    }
  },
};

/** Most are: nothing is to be compared then. */
function areOfOneUnit([first, ...others]: readonly MeasuredValue[]): boolean {
  return others.every(
    ({ value: { unit, change } }) =>
      unit.dimension === first?.value.unit.dimension &&
      unit.per?.of === first.value.unit.per?.of &&
      !change === !first.value.change,
  );
}

/** Those that clash with most of the others are taken for the odd ones, the later ones first. */
function* amongThemselves(indicator: Indicator, values: readonly MeasuredValue[]): Iterable<Report> {
  const clashesOf = (a: MeasuredValue) => values.filter((b) => clash(indicator, a, b)).length;
  const trusted: MeasuredValue[] = [];
  for (const odd of [...values].sort((a, b) => clashesOf(a) - clashesOf(b))) {
    const other = trusted.find((each) => clash(indicator, odd, each));
    const kind = other && clash(indicator, odd, other);
    if (!kind) {
      trusted.push(odd);
      continue;
    }
    const [bare, full] = odd.value.unit.dimension === 'number' ? [odd, other] : [other, odd];
    const message = {
      unit: unitsDiffer(indicator.fullName, odd, other),
      'counting-word': unitsDiffer(indicator.fullName, odd, other),
      denominator: denominatorsDiffer(indicator.fullName, odd, other),
      change: levelWithChange(indicator.fullName, odd, other),
      missing: unitMissing(indicator.fullName, bare, full),
    }[kind];
    const [at, elsewhere] = kind === 'missing' ? [bare, full] : [odd, other];
    yield {
      span: at.value.span,
      message,
      related: [{ span: elsewhere.value.span, message: hereIs(elsewhere) }],
      severity: kind === 'missing' || kind === 'counting-word' ? 'warning' : 'error',
      fixes:
        kind === 'missing' || kind === 'counting-word' || isPointsForShare(odd.value.unit, other.value.unit)
          ? withUnitOf(at, elsewhere.value.unit, kind === 'missing')
          : [],
    };
  }
}

function unitsDiffer(name: string, odd: MeasuredValue, other: MeasuredValue): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}与${b.zh}单位不同，无法比较：请统一单位`,
    en: `${quoted(name)}: ${a.en} and ${b.en} are in units that can't be compared; use one unit`,
  };
}

function denominatorsDiffer(name: string, odd: MeasuredValue, other: MeasuredValue): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}与${b.zh}的分母不同，无法比较：请统一分母`,
    en: `${quoted(name)}: ${a.en} and ${b.en} are rates of different denominators; use one denominator`,
  };
}

function levelWithChange(name: string, odd: MeasuredValue, other: MeasuredValue): Localized {
  const [a, b] = [valuePhrase(odd), valuePhrase(other)];
  return {
    zh: `${quoted(name)}${a.zh}与${b.zh}，一处是升降的幅度，一处是达到的水平：请统一成一种`,
    en: `${quoted(name)}: of ${a.en} and ${b.en} one is a change and one a level; state both the same way`,
  };
}

function unitMissing(name: string, bare: MeasuredValue, full: MeasuredValue): Localized {
  const [a, b] = [valuePhrase(bare), valuePhrase(full)];
  const unit = full.value.unit.text;
  return {
    zh: `${quoted(name)}${a.zh}没有单位，而${b.zh}有：请补上“${unit}”`,
    en: `${quoted(name)}: ${a.en} has no unit, while ${b.en} has one; add “${unit}”`,
  };
}
