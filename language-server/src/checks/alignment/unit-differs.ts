import { servedBy } from '../../core/alignment/aligned-pairs.ts';
import { type MeasuredValue, measuredAims } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { sameDenominator, sameDimension } from '../../core/model/value/compare.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { short, valuePhrase } from '../support/phrases.ts';
import { municipal, provincial } from './examples.ts';
import { askedPhrase, superiorSays } from './phrases.ts';

export const unitDiffers: Check = {
  code: 'alignment/unit-differs',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '单位与上位规划不同', en: 'A unit that differs from the superior plan’s' },
  why: {
    zh: '下级规划的指标要汇总到上位规划，两边的量纲或分母不同（床位数与占比、每千名老年人与每百户），就汇总不了，也比不出高低。只差倍数的（万人与人、每千人口与每万人口）、没有写单位的、“家”与“所”一类的量词、一处写水平一处写升降幅度的，不在此列。',
    en: 'The indicators of a plan are summed up in the superior one; in another dimension or with another denominator (beds and a share of them, per thousand elderly and per hundred households) they can’t be. Units that differ by a factor, a missing unit, counting words, and a level beside a change are left alone.',
  },
  known: [
    provincial(`
      指标 养老机构护理型床位
        2025年：≥60%
        属性：预期性
      指标 养老护理员配备
        2025年：≥5人/千名老年人
        属性：预期性
    `),
  ],
  bad: [
    municipal(`
      指标 养老机构护理型床位
        2022年：4000张
        2025年：≥5000张
        属性：预期性
    `),
    municipal(`
      指标 养老护理员配备
        2025年：≥5人/百张床位
        属性：预期性
    `),
  ],
  good: [
    municipal(`
      指标 养老机构护理型床位
        2022年：50%
        2025年：提高10个百分点
        属性：预期性
    `),
    municipal(`
      指标 养老护理员配备
        2025年：≥50人/万名老年人
        属性：预期性
      指标 家庭养老床位
        2025年：≥5000张
        属性：预期性
    `),
  ],
  *run(plan, known) {
    const reported = new Set<Indicator>();
    for (const { own, superior, served } of servedBy(plan, known)) {
      const value = targetOf(own);
      const asked = targetOf(served);
      const kind = value && asked && !reported.has(own) && differenceOf(value.value, asked.value);
      if (!kind) continue;
      reported.add(own);
      const title = superior.header.title?.value ?? '';
      yield {
        span: value.value.span,
        message: message(own.fullName, value, asked, title, kind),
        related: [{ span: asked.value.span, message: superiorSays(asked, title), uri: superior.source.uri }],
      };
    }
  },
};

function targetOf(indicator: Indicator): MeasuredValue | undefined {
  const aims = measuredAims(indicator);
  return aims.find(({ role }) => role === 'target') ?? aims.at(-1);
}

function differenceOf(a: Quantity, b: Quantity): 'unit' | 'denominator' | undefined {
  const isOfOneDimension = sameDimension(a.unit, b.unit);
  if (isOfOneDimension && sameDenominator(a.unit, b.unit)) return undefined;
  if (!isLevel(a) || !isLevel(b) || !isSure(a) || !isSure(b)) return undefined;
  if (isOfOneDimension) return 'denominator';
  return counted.test(a.unit.dimension) && counted.test(b.unit.dimension) ? undefined : 'unit';
}

function isLevel({ change, relativeTo, inWords }: Quantity): boolean {
  return !change && !inWords && relativeTo === undefined;
}

/** 5个 of people, households or events are as many as 5人, 5户, 5场. */
const counted = /^(?:things|people|households|events|visits)(?::|$)/u;

/** A number alone, and a unit that the language doesn't know, tell nothing of what is measured. */
function isSure({ unit: { dimension } }: Quantity): boolean {
  return dimension !== 'number' && !dimension.startsWith('other:');
}

function message(
  name: string,
  own: MeasuredValue,
  asked: MeasuredValue,
  superior: string,
  kind: 'unit' | 'denominator',
): Localized {
  const [here, there] = [valuePhrase(own), askedPhrase(asked, superior)];
  const what: Localized = kind === 'unit' ? { zh: '单位', en: 'units' } : { zh: '分母', en: 'denominators' };
  return {
    zh: `${quoted(short(name, 24))}本规划${here.zh}与${there.zh}${what.zh}不同，无法比较：请统一${what.zh}`,
    en: `${quoted(short(name, 24))}: ${here.en} in this plan and ${there.en} have ${what.en} that can't be compared; use the same`,
  };
}
