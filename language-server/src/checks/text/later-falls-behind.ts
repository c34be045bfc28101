import type { Contradiction } from '../../core/facts/contradiction.ts';
import { contradictionsOf } from '../../core/facts/contradictions.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { factPhrase } from '../support/facts.ts';
import { short } from '../support/phrases.ts';

export const laterFallsBehind: Check = {
  code: 'text/later-falls-behind',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '后一年的目标不如前面的数', en: 'A later target behind an earlier figure' },
  why: {
    zh: '正文说前一年就达到的数，比后一年的目标还高（应当下降的，还低）；或者说现在已经达到的数，超过了要达到的目标：两处总有一处不对，不然目标已经没有意义。方向看得出来的才比，“左右”留一成余地；指标自己各年之间的，另有检查。',
    en: 'The text has an earlier year reach more than is aimed at for a later one (less, of what is to fall), or says that more has been reached already: one of the two is wrong, or the target means nothing. Compared only where the way is known; 左右 leaves a tenth. An indicator’s own years have their own checks.',
  },
  bad: [
    example(`
      一、总体目标
      到2025年，养老机构护理型床位占比达到60%。

      二、完善设施
      到2024年，养老机构护理型床位占比达到65%。
    `),
    example(`
      一、发展基础
      目前，养老机构护理型床位占比已达到62%。

      二、总体目标
      指标 养老机构护理型床位占比
        2025年：≥60%
        方向：上升
    `),
  ],
  good: [
    example(`
      一、发展基础
      2022年，养老机构护理型床位占比为50%。

      二、完善设施
      到2024年，养老机构护理型床位占比达到55%，2025年达到60%。
    `),
    example(`
      一、发展基础
      目前，城市生活污水超标率为8%。

      二、总体目标
      到2025年，城市生活污水超标率降到5%以下。
    `),
  ],
  *run(plan) {
    for (const contradiction of contradictionsOf(plan)) {
      const { difference, fact, against } = contradiction;
      if (difference !== 'order' && difference !== 'reached') continue;
      const { zh, en } = factPhrase(against);
      yield {
        span: fact.span,
        message: difference === 'order' ? outOfOrder(contradiction) : reached(contradiction),
        related: [{ span: against.span, message: { zh: `此处是${zh}`, en: `here it is ${en}` } }],
      };
    }
  },
};

function outOfOrder({ fact, against }: Contradiction): Localized {
  const [here, there] = [factPhrase(fact), factPhrase(against)];
  return {
    zh: `${quoted(short(fact.name))}此处是${here.zh}，与${there.zh}前后矛盾：请核对两处的数和年份`,
    en: `${quoted(short(fact.name))} is ${here.en} here, which doesn’t go with ${there.en}; check both figures and years`,
  };
}

function reached({ fact, against }: Contradiction): Localized {
  const [here, there] = [factPhrase(fact), factPhrase(against)];
  return {
    zh: `${quoted(short(fact.name))}此处说已是${here.zh}，要达到的却是${there.zh}：目标已经实现，请核对两处的数`,
    en: `${quoted(short(fact.name))} is told to be ${here.en} already, while ${there.en} is what is to be reached; check both figures`,
  };
}
