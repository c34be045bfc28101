import { type AlignedPair, servedBy } from '../../core/alignment/aligned-pairs.ts';
import { scopesFit, shareOf } from '../../core/alignment/place.ts';
import { shortfallOf } from '../../core/alignment/shortfall.ts';
import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import { withProperty } from '../../core/model/property.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import { placeOf } from '../../core/plans/place.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { takeSuperiorValue } from '../fixes/superior-value.ts';
import { changeTo } from '../fixes/titles.ts';
import { short, valuePhrase } from '../support/phrases.ts';
import { municipal, provincial } from './examples.ts';
import { type AskedValue, askedPhrase, superiorIndicator, superiorSays, titled } from './phrases.ts';

export const weakerThanSuperior: Check = {
  code: 'alignment/weaker-than-superior',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '目标弱于上位规划', en: 'A target weaker than the superior plan’s' },
  why: {
    zh: '下级规划落实上级规划：同一项指标定得更低、更晚，或把约束性写成预期性，上级的目标就有一块没有着落。“对应”写明的照写明的找，没有写的在“依据”的规划里找名称和范围相同的指标。只比不随地方大小变化的量：占比、每千人口和人均一类、时长、升降幅度；全省的总数不拿来要求一个市，除非“分解”给了本地，或者范围是“每个市”。只比同一年的，本规划跨过那一年却没有写的，看它以后哪一年达到；规划期更短的不比。约数留一成余地。',
    en: 'A plan carries out the superior one: where the same indicator is set lower or later, or binding is made expected, a part of the superior’s target is left to nobody. The indicator is the one that 对应 names, else the one of the same name and scope in a plan under 依据. Only what doesn’t grow with the size of the place is compared: shares, rates, durations, changes; a province’s total is not held against a city, unless its 分解 gives the city a part, or its scope is each city (每个市). Values of one year are compared; where this plan covers that year and has none for it, the next later one counts. A shorter plan is left alone, and about (左右) leaves a tenth.',
  },
  known: [
    provincial(`
      指标 养老机构护理型床位占比
        2023年：≥50%
        2025年：≥60%
        属性：约束性
        责任部门：省民政厅
      指标 每千名老年人拥有养老床位数
        2025年：≥40张
        属性：预期性
      指标 街道综合性养老服务中心
        2025年：≥300个
        属性：预期性
        分解：某市20个、乙市280个
    `),
  ],
  bad: [
    municipal(`
      指标 养老机构护理型床位占比
        2022年：45%
        2025年：≥55%
        属性：约束性
        责任部门：市民政局
    `),
    municipal(`
      指标 护理型床位占比
        2025年：≥60%
        属性：预期性
        对应：《某省养老服务体系建设规划（2021—2025年）》养老机构护理型床位占比
      指标 街道综合性养老服务中心
        2025年：18个
        属性：预期性
    `),
    municipal(`
      指标 养老机构护理型床位占比
        2022年：45%
        2025年：≥60%
        属性：约束性
        责任部门：市民政局
      指标 每千名老年人拥有养老床位数
        2024年：36张
        2025年：38张
        属性：预期性
    `),
  ],
  good: [
    municipal(`
      指标 养老机构护理型床位占比
        2022年：45%
        2023年：52%
        2025年：60%
        属性：约束性
        责任部门：市民政局
      指标 街道综合性养老服务中心
        2025年：20个
        属性：预期性
    `),
    municipal(`
      指标 养老机构护理型床位占比
        范围：农村
        2022年：35%
        2025年：≥50%
        属性：预期性
      指标 每千名老年人拥有养老床位数
        2025年：40张左右
        属性：预期性
    `),
  ],
  run: (plan, known) => reportsOf(plan, known),
};

/** One for each indicator, however many plans it serves. */
function* reportsOf(plan: Plan, known: KnownPlans): Iterable<Report> {
  const reported = new Set<AlignedPair['own']>();
  for (const pair of servedBy(plan, known)) {
    if (reported.has(pair.own)) continue;
    const report = weakerValue(pair, plan) ?? weakerProperty(pair, plan);
    if (!report) continue;
    reported.add(pair.own);
    yield report;
  }
}

function weakerValue(pair: AlignedPair, plan: Plan): Report | undefined {
  const shortfall = shortfallOf(pair, plan);
  if (!shortfall) return undefined;
  const { own, asked, isLater } = shortfall;
  const { fullName: name } = pair.own;
  const title = titleOf(pair);
  return {
    span: own.value.span,
    message: isLater ? later(name, own, asked, title) : weaker(name, own, asked, title),
    related: [{ span: asked.value.span, message: superiorSays(asked, title), uri: pair.superior.source.uri }],
    fixes: takeSuperiorValue(shortfall, plan),
  };
}

function weakerProperty(pair: AlignedPair, plan: Plan): Report | undefined {
  const { own, superior, served } = pair;
  const { property } = own;
  if (property?.value !== 'expected' || served.property?.value !== 'binding') return undefined;
  if (!isAskedOf(pair, plan)) return undefined;
  const newText = withProperty(property.text, 'binding');
  return {
    span: property.span,
    message: bindingMadeExpected(own.fullName, titleOf(pair)),
    related: [
      {
        span: served.property.span,
        message: superiorIndicator(served.fullName, titleOf(pair)),
        uri: superior.source.uri,
      },
    ],
    fixes: [{ title: changeTo(newText), edits: [{ span: property.span, newText }] }],
  };
}

/** Whether the superior's indicator is for this place at all, and for the same part of it. */
function isAskedOf({ own, served }: AlignedPair, plan: Plan): boolean {
  return shareOf(served, placeOf(plan)) !== 'nothing' && scopesFit(own, served, placeOf(plan));
}

function titleOf({ superior }: AlignedPair): string {
  return superior.header.title?.value ?? '';
}

function later(name: string, own: IndicatorValue, asked: AskedValue, superior: string): Localized {
  const [here, there] = [valuePhrase(own), askedPhrase(asked, superior)];
  const year = asked.year ?? '';
  return {
    zh: `${quoted(short(name, 24))}本规划${here.zh}，晚于${there.zh}：请补写${year}年的数值，或与上位规划衔接`,
    en: `${quoted(short(name, 24))}: ${here.en} in this plan comes later than ${there.en}; add the value for ${year}, or align the two`,
  };
}

function weaker(name: string, own: IndicatorValue, asked: AskedValue, superior: string): Localized {
  const [here, there] = [valuePhrase(own), askedPhrase(asked, superior)];
  return {
    zh: `${quoted(short(name, 24))}本规划${here.zh}达不到${there.zh}：请与上位规划衔接，或核对数值`,
    en: `${quoted(short(name, 24))}: ${here.en} in this plan falls short of ${there.en}; align the two, or check the values`,
  };
}

function bindingMadeExpected(name: string, superior: string): Localized {
  return {
    zh: `${quoted(short(name, 24))}在${titled(superior)}中是约束性指标，本规划写成了预期性：请改为约束性，或核对属性`,
    en: `${quoted(short(name, 24))} is binding in ${titled(superior)}, but only expected in this plan; make it binding, or check the property`,
  };
}
