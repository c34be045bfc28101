import { aimsOf, measuredAims } from '../../core/model/measured-values.ts';
import { namesOf } from '../../core/model/part-names.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Commitment } from '../../core/recogniser/commitment.ts';
import { letters, likeness } from '../../core/recogniser/likeness.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { asIndicator } from '../fixes/new-indicator.ts';
import { bindOpposite, fullName, sameAmount, statedTargets } from '../support/commitments.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const targetNotInIndicators: Check = {
  code: 'text/target-not-in-indicators',
  severity: 'info',
  title: { zh: '正文里的目标没有列为指标', en: 'A target in the text that no indicator holds' },
  why: {
    zh: '“到2025年覆盖率不低于65%”这样的承诺只写在正文里，就进不了指标表和责任分工表，也无法检查和考核。先在同一章节里按数值找对应的指标，再在全文按数值和名称找，都没有才提示。年龄、“15分钟生活圈”、“三大任务”、文号、日期和对现状的叙述不是目标。全文没有一项指标、正文里的目标有三处以上的，只在标题处提示一次。',
    en: 'A promise such as 到2025年覆盖率不低于65% that stands in the prose only gets into no table and can’t be checked or assessed. An indicator is looked for by its amount in the same section, then by amount and name in the whole plan. Ages, 15分钟生活圈, 三大任务, document numbers, dates and what is said of the present are no targets. A plan without any indicator and with three targets or more gets one hint, at its title.',
  },
  bad: [
    example(`
      一、完善设施
      到2025年，护理型床位占比不低于60%，每个区至少建成1所老年大学。
      指标 护理型床位占比
        2025年：≥60%
    `),
    example(`
      一、完善设施
      到2025年，护理型床位占比不低于60%，新增托位2000个，每个区至少建成1所老年大学。
    `),
  ],
  good: [
    example(`
      一、完善设施
      到2025年，护理型床位占比达到60%以上。
      指标 养老机构护理型床位占比
        2025年：≥60%
    `),
    example(`
      指标 护理型床位占比
        2025年：≥60%

      一、完善设施
      落实三大任务，打造15分钟便民生活圈，为65岁以上老年人提供服务。目前全市有养老机构235家。
    `),
  ],
  inRealPlans: {
    deyang: {
      zh: '网页没有指标表，27处量化目标都在正文里',
      en: '27 targets in the text, and no indicator on the page',
    },
    sanya: {
      zh: '网页没有指标表，31处量化目标都在正文里',
      en: '31 targets in the text, and no indicator on the page',
    },
    shidian: {
      zh: '网页没有指标表，6处量化目标都在正文里',
      en: 'six targets in the text, and no indicator on the page',
    },
    taizhou: {
      zh: '指标表没有读出以前，29处量化目标都在正文里',
      en: '29 targets in the text, as long as the table isn’t read',
    },
    zhuhai: {
      zh: '网页没有指标表，33处量化目标都在正文里',
      en: '33 targets in the text, and no indicator on the page',
    },
  },
  *run(plan) {
    const stated = statedTargets(plan);
    if (plan.indicators.length === 0) {
      const { title } = plan.header;
      if (title && stated.length >= worthATable) {
        yield { span: title.span, message: noIndicators(stated.length), severity: 'hint' };
      }
      return;
    }
    for (const each of stated) {
      const { commitment, section } = each;
      if (isHeld(commitment, section, plan)) continue;
      const { name, value, span } = commitment;
      yield {
        span,
        message: notInIndicators(name.value, value.text),
        fixes: asIndicator(each, plan),
      };
    }
  },
};

/** Fewer targets than this need no table. */
const worthATable = 3;

/** In the section or one above or below it the amount is enough; elsewhere the name must be like it too. */
export function isHeld(commitment: Commitment, section: Section, { indicators }: Plan): boolean {
  const isHeldNearby = indicators.some(
    (indicator) => isNear(indicator.section, section) && holds(indicator, commitment),
  );
  if (isHeldNearby) return true;
  const name = fullName(commitment);
  return indicators.some((indicator) => {
    const alike = Math.max(...namesOf(indicator).map((each) => likeness(name, each)));
    return alike > 0.8 || (alike >= 0.5 && holds(indicator, commitment));
  });
}

function isNear(a: Section, b: Section): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** The part before the first heading is near to nothing but itself. */
function isWithin(inner: Section, outer: Section): boolean {
  for (let above: Section | undefined = inner; above; above = above.parent) {
    if (above === outer) return above.kind !== 'root' || inner === outer;
  }
  return false;
}

/** By one of its values, by its name (…面积在10000㎡以上的…), or in words as the text does (建有). */
function holds(indicator: Indicator, { value }: Commitment): boolean {
  if (measuredAims(indicator).some((aim) => sameAmount(aim.value, value) && !bindOpposite(aim.value, value)))
    return true;
  if (value.inWords && aimsOf(indicator).some((aim) => aim.value.kind === 'words')) return true;
  return letters(indicator.fullName).includes(letters(value.text));
}

function noIndicators(count: number): Localized {
  return {
    zh: `正文里有${count}处像是量化目标，但全文没有一项指标：列为指标后，才能生成指标表并作检查`,
    en: `The text seems to set ${count} quantified target${count === 1 ? '' : 's'}, but the plan holds no indicator; write them as indicators to get a table and have them checked`,
  };
}

/** What a sentence states: 覆盖率不低于65%. */
function notInIndicators(name: string, value: string): Localized {
  const [what, amount] = [quoted(short(name)), short(value)];
  return {
    zh: `正文提出了${what}${amount}，但没有列为指标，汇总和考核时会漏掉：请列为指标，或确认它不是目标`,
    en: `The text sets a target for ${what} (${amount}) that no indicator holds, so tables and assessment will miss it; make it an indicator, or make sure it is no target`,
  };
}
