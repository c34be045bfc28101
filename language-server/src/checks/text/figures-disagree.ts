import type { Contradiction } from '../../core/facts/contradiction.ts';
import { contradictionsOf } from '../../core/facts/contradictions.ts';
import { isInField, isInText } from '../../core/facts/fact.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { makeAgree } from '../fixes/agree.ts';
import { example } from '../support/examples.ts';
import { factPhrase, saidInText } from '../support/facts.ts';
import { short } from '../support/phrases.ts';

export const figuresDisagree: Check = {
  code: 'text/figures-disagree',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '一个数，正文里两个说法', en: 'One quantity, two figures in the text' },
  why: {
    zh: '同一个量、同一年，正文一处一个数：执行和考核不知道以哪个为准。名称按字对照（语序、“的”“全市”不论），同一种数才比：现状与目标、增速与总量、每年与累计、每个区与全市各是各的，别的数量级多半说的是别的事，不作比较。多数地方一致的，指出不一致的那一处。',
    en: 'One quantity for one year with one figure here and another there: nobody knows which one counts. Names are compared by their letters, whatever their order; only figures of one kind are: where things stand and what is aimed at, growth and level, each year and in all, each district and all of them are things of their own, and so mostly is another order of magnitude. Where most places agree, the one that doesn’t is named.',
  },
  bad: [
    example(`
      一、总体目标
      到2025年，养老机构护理型床位占比达到60%。

      二、完善设施
      到2025年，全市养老机构护理型床位占比达到65%。
    `),
    example(`
      一、发展基础
      2022年，城乡社区养老服务设施覆盖率为85%。

      二、面临形势
      2022年，城乡社区养老服务设施的覆盖率为88%。
    `),
  ],
  good: [
    example(`
      一、总体目标
      到2025年，养老机构护理型床位占比达到60%以上。

      二、完善设施
      到2025年，养老机构护理型床位占比不低于60%。
    `),
    example(`
      一、发展基础
      2022年，养老机构护理型床位占比为50%。

      二、总体目标
      到2025年，每个区新建社区养老服务中心3个。

      三、完善设施
      到2025年，全市新建社区养老服务中心30个。
    `),
  ],
  *run(plan) {
    for (const contradiction of contradictionsOf(plan)) {
      const { difference, fact, alike, against, likewise } = contradiction;
      if (difference !== 'value' || (isInText(fact) && isInField(against))) continue;
      const others = [...alike, against, ...likewise];
      yield {
        span: fact.span,
        message: message(contradiction),
        related: others.map(({ span, value }) => ({ span, message: saidInText(value.text) })),
        ...(isInText(fact) && { fixes: makeAgree(plan, contradiction) }),
      };
    }
  },
};

function message({ fact, against, likewise }: Contradiction): Localized {
  const name = quoted(short(fact.name));
  const [here, there] = [factPhrase(fact), factPhrase(against)];
  const places = likewise.length + 1;
  const [elsewhere, elsewhereEn] =
    places > 1 ? [`另外${places}处都`, ` in ${places} other places`] : ['另一处', ' elsewhere'];
  return {
    zh: `${name}此处是${here.zh}，${elsewhere}是${there.zh}：请核对，写成一样`,
    en: `${name} is ${here.en} here, but ${there.en}${elsewhereEn}; check, and write the same everywhere`,
  };
}
