import { meantWay } from '../../core/model/direction/meant.ts';
import type { ValueProblem } from '../../core/model/quantity.ts';
import { twoWordFields } from '../../core/model/two-word-fields.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { readableField, readableValue } from '../fixes/readable.ts';
import { example } from '../support/examples.ts';
import { isImpossibleDate } from '../support/impossible-dates.ts';
import { short } from '../support/phrases.ts';

export const unreadableValue: Check = {
  code: 'structure/unreadable-value',
  severity: 'error',
  title: { zh: '读不懂的数值或日期', en: 'A value or date that can’t be read' },
  why: {
    zh: '读不懂的数值、日期、年份不能比较，也进不了任何检查。数值写作“≥30平方米”“不低于90%”“[1800]公里”“每年≥100场次”，没有数的写“—”；用文字说的目标（完成、建成）照写，不算错。',
    en: 'A value, date or year that can’t be read can’t be compared, and no check sees it. Values are written like ≥30平方米, 不低于90%, [1800]公里, 每年≥100场次, and — where there is none. A target in plain words (完成) is fine.',
  },
  bad: [
    example(`
      指标 每百户居民拥有社区综合服务设施面积
        2025年：≥≤30平方米
    `),
    `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：二〇二三年春
  规划期：2023—2025年

指标 养老机构护理型床位占比
  2025年：60%
`,
  ],
  good: [
    example(`
      指标 每百户居民拥有社区综合服务设施面积
        2022年：—
        2025年：不低于30平方米
    `),
    example(`
      指标 市级养老服务信息平台
        2025年：建成
    `),
  ],
  *run(plan) {
    for (const { kind, span, text, block } of plan.problems) {
      // a day that doesn't exist is the business of another check, as is a range that ends below its start
      if (kind !== 'unreadable' || isImpossibleDate(text)) continue;
      yield { span, message: unreadable(text, block), fixes: readableField(plan, text, block, span) };
    }
    const listed = new Set(
      plan.problems.filter(({ kind }) => kind === 'unreadable').map(({ span }) => span.start),
    );
    for (const indicator of plan.indicators) {
      const { fullName: name, values } = indicator;
      for (const { value } of values) {
        if (value.kind !== 'words' || !value.problem || value.problem.reason === 'empty-range') continue;
        if (listed.has(value.problem.span.start)) continue;
        yield {
          span: value.problem.span,
          message: unreadableAmount(name, value.text, value.problem),
          fixes: readableValue(value.text, value.span, meantWay(indicator)),
        };
      }
    }
  },
};

function unreadable(text: string, block: string | undefined): Localized {
  const words = twoWordFields[block ?? ''];
  const hint = words ? oneOf(words) : { zh: '请核对写法', en: 'check how it is written' };
  return {
    zh: `${block ? `“${block}”的内容` : ''}“${short(text)}”读不懂：${hint.zh}`,
    en: `“${short(text)}” can’t be read${block ? ` as “${block}”` : ''}; ${hint.en}`,
  };
}

function oneOf(words: readonly Localized[]): Localized {
  return {
    zh: `请写${words.map(({ zh }) => `“${zh}”`).join('或')}`,
    en: `write ${words.map(({ zh, en }) => `${zh} (${en})`).join(' or ')}`,
  };
}

function unreadableAmount(name: string, text: string, { reason }: ValueProblem): Localized {
  return {
    zh: `${quoted(name)}的数值“${short(text)}”读不懂，${reasons[reason].zh}：请改写，如“≥30平方米”`,
    en: `${quoted(name)}: the value “${short(text)}” can’t be read, ${reasons[reason].en}; write it like “≥30平方米”`,
  };
}

const reasons: Record<ValueProblem['reason'], Localized> = {
  'number-expected': { zh: '缺少数字', en: 'a number is missing' },
  'unclosed-bracket': { zh: '括号没有配对', en: 'a bracket isn’t closed' },
  'two-comparators': { zh: '比较的说法重复或矛盾', en: 'its comparisons are doubled or contradictory' },
  'malformed-number': { zh: '数字写法有误', en: 'the number is malformed' },
  'trailing-text': { zh: '后面有多余的文字', en: 'there is text behind the amount' },
  'empty-range': { zh: '区间的起点大于终点', en: 'the range ends below its start' },
};
