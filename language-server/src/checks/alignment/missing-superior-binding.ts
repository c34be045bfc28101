import { type AlignedPair, servedBy } from '../../core/alignment/aligned-pairs.ts';
import { type Requirement, requirementsOf } from '../../core/alignment/requirements.ts';
import { type Superior, superiorsOf } from '../../core/alignment/superior.ts';
import { haveOneSubject, isAlike, isDueWithin, isForThePlace } from '../../core/alignment/to-be-carried.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { addIndicator } from '../fixes/superior-indicator.ts';
import { short } from '../support/phrases.ts';
import { municipal, provincial, provincialTitle } from './examples.ts';
import { type AskedValue, partPhrase, superiorIndicator, titled } from './phrases.ts';

export const missingSuperiorBinding: Check = {
  code: 'alignment/missing-superior-binding',
  severity: 'warning',
  title: { zh: '没有列入上位规划的约束性指标', en: 'A binding indicator of the superior plan is left out' },
  why: {
    zh: '约束性指标要逐级落实，下级规划漏列一项，到考核时就没有人承担。只看“依据”的规划，而且本规划确实承接了它的指标（至少一项写了“对应”或名称相同）；主题不同的（如国民经济和社会发展规划纲要）、目标年份晚于本规划期的、只分解给别处的、范围是省本级一类的，不报告。名称相近、看得出是同一项的，算已列入。',
    en: 'Binding indicators are carried out level by level: one that a plan leaves out has nobody to answer for it when it is assessed. Only plans under 依据 count whose indicators this plan evidently carries (at least one by 对应 or by name). Left alone are plans of another subject (the general plan of the economy), and what is due after this plan’s period, split over other places only, or for the superior level itself. An indicator of a very similar name counts as carried.',
  },
  known: [
    provincial(`
      指标 养老机构护理型床位占比
        2025年：≥60%
        属性：约束性
        责任部门：省民政厅
      指标 特殊困难老年人月探访率
        2025年：100%
        属性：约束性
        责任部门：省民政厅
      指标 每千名老年人拥有养老床位数
        2025年：≥40张
        属性：预期性
      指标 海岛养老服务站覆盖率
        2025年：100%
        属性：约束性
        分解：乙市100%、丙市100%
        责任部门：省民政厅
    `),
  ],
  bad: [
    municipal(`
      指标 养老机构护理型床位占比
        2022年：45%
        2025年：≥60%
        属性：约束性
        责任部门：市民政局
    `),
    municipal(`
      指标 机构护理型床位占比
        2025年：≥62%
        属性：约束性
        责任部门：市民政局
        对应：《${provincialTitle}》养老机构护理型床位占比
      指标 社区老年食堂数量
        2025年：200家
        属性：预期性
    `),
  ],
  good: [
    municipal(`
      指标 养老机构护理型床位占比
        2022年：45%
        2025年：≥60%
        属性：约束性
        责任部门：市民政局
      指标 困难老年人月探访率
        2025年：100%
        属性：约束性
        责任部门：市民政局
    `),
    municipal(`
      指标 社区老年食堂数量
        2022年：120家
        2025年：200家
        属性：预期性
    `),
  ],
  *run(plan, known) {
    const pairs = servedBy(plan, known);
    for (const superior of superiorsOf(plan, known)) {
      const carried = pairs.filter((pair) => pair.superior === superior.plan);
      if (carried.length > 0 && haveOneSubject(plan, superior.plan))
        yield* missingFrom(plan, superior, carried);
    }
  },
};

function* missingFrom(
  plan: Plan,
  { basis, plan: superior }: Superior,
  carried: AlignedPair[],
): Iterable<Report> {
  const served = new Set(carried.map((pair) => pair.served));
  const carriers = new Set(carried.map(({ own }) => own));
  const others = plan.indicators.filter((own) => !carriers.has(own));
  const title = superior.header.title?.value ?? '';
  for (const indicator of superior.indicators) {
    if (indicator.property?.value !== 'binding' || indicator.property.isInherited || served.has(indicator))
      continue;
    if (!isForThePlace(indicator, plan) || !isDueWithin(indicator, superior, plan)) continue;
    if (others.some(({ fullName }) => isAlike(fullName, indicator.fullName))) continue;
    const asked: Requirement | undefined = requirementsOf(indicator, plan)[0];
    yield {
      span: basis.span,
      message: message(indicator.fullName, asked, title),
      related: [
        {
          span: indicator.nameSpan,
          message: superiorIndicator(indicator.fullName, title),
          uri: superior.source.uri,
        },
      ],
      fixes: addIndicator(plan, carried.at(-1)?.own, superior, indicator, asked),
    };
  }
}

/** @param asked what the superior plan asks of this one's place; absent where that is no single amount */
function message(name: string, asked: AskedValue | undefined, superior: string): Localized {
  const { zh, en } = asked ? partPhrase(asked) : { zh: '', en: '' };
  return {
    zh: `${titled(superior)}的约束性指标${quoted(short(name, 24))}${zh && `（${zh}）`}本规划没有列入：请补列，或确认不由本地承担`,
    en: `${quoted(short(name, 24))}, a binding indicator of ${titled(superior)}${en && ` with ${en}`}, is left out of this plan; add it, or make sure it is not for this place`,
  };
}
