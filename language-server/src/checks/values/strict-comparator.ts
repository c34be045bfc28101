import * as say from '../../messages/findings.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';
import type { Check } from '../check.ts';
import { makeAgree } from '../fixes/agree.ts';
import { aimsLike, fullName, likeness, sameAmount, statedTargets } from '../support/commitments.ts';
import { example } from '../support/examples.ts';

export const strictComparator: Check = {
  code: 'values/strict-comparator',
  severity: 'warning',
  title: { zh: '一处“超过”，一处“不少于”', en: '“More than” in one place, “at least” in another' },
  why: {
    zh: '同一个目标，指标里写“超过”（>），正文里写“不少于”（≥），或者反过来：恰好达到这个数时，一处算完成，一处算没完成，考核时会有争议。只在数值、单位相同，名称也对得上时才提示。',
    en: 'One target that the indicator calls “more than” (>) and the text “at least” (≥), or the other way round: when just that amount is reached, one place counts it as done and the other does not. Reported only where amount and unit are equal and the names agree.',
  },
  bad: [
    example(`
      指标 每万城镇常住人口拥有社区工作者数量
        2025年：>18人

      一、建强队伍
      社区工作者按照每万名城镇常住人口不少于18人标准配备。
    `),
    example(`
      指标 护理型床位占比
        2025年：不低于60%

      一、完善设施
      到2025年，护理型床位占比超过60%。
    `),
  ],
  good: [
    example(`
      指标 护理型床位占比
        2025年：≥60%

      一、完善设施
      到2025年，护理型床位占比达到60%以上。
    `),
    example(`
      指标 慈善组织数量
        2025年：超过5家

      一、多方参与
      到2025年，全市慈善组织数量超过5家。
    `),
  ],
  *run(plan) {
    for (const { commitment } of statedTargets(plan)) {
      const said = commitment.value;
      const seen = new Set<Indicator>();
      for (const { indicator, aim } of aimsLike(plan, said)) {
        if (seen.has(indicator) || !differInStrictness(aim.value, said)) continue;
        seen.add(indicator);
        if (likeness(fullName(commitment), indicator.name) < 0.5) continue;
        const [strict, inclusive] = isStrict(said) ? [said, aim.value] : [aim.value, said];
        yield {
          span: aim.value.span,
          message: say.strictInOnePlace(indicator.name, strict.text, inclusive.text),
          related: [{ span: said.span, message: say.saidInText(said.text) }],
          fixes: makeAgree(plan, said, aim.value),
        };
      }
    }
  },
};

const inclusiveOf: Partial<Record<Comparator, Comparator>> = {
  'more-than': 'at-least',
  'less-than': 'at-most',
};

function isStrict({ comparator }: Quantity): boolean {
  return inclusiveOf[comparator] !== undefined;
}

function differInStrictness(a: Quantity, b: Quantity): boolean {
  const differ = inclusiveOf[a.comparator] === b.comparator || inclusiveOf[b.comparator] === a.comparator;
  return differ && sameAmount(a, b);
}
