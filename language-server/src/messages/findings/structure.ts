import type { IndicatorValue } from '../../model/plan.ts';
import type { ValueProblem } from '../../model/quantity.ts';
import { type Localized, quoted } from '../localized.ts';
import { short, valuePhrase } from './phrases.ts';

export function duplicateIndicator(name: string): Localized {
  return {
    zh: `指标${quoted(name)}重复列出：请合并，只保留一处；口径或范围不同的，请在名称或“范围”中写明`,
    en: `Indicator ${quoted(name)} is listed twice; merge the two, or say in the name or scope (范围) how they differ`,
  };
}

export function contradictingIndicator(name: string, one: IndicatorValue, other: IndicatorValue): Localized {
  const [here, there] = [valuePhrase(one), valuePhrase(other)];
  return {
    zh: `指标${quoted(name)}重复列出且数值不一：此处${here.zh}，另一处${there.zh}：请核对后只保留一处`,
    en: `Indicator ${quoted(name)} is listed twice with different values: ${here.en} here, ${there.en} there; check, and keep one`,
  };
}

export function firstListed(name: string): Localized {
  return { zh: `${quoted(name)}先在此处列出`, en: `${quoted(name)} is first listed here` };
}

const expected: Readonly<Record<string, Localized>> = {
  属性: { zh: '请写“约束性”或“预期性”', en: 'write 约束性 (binding) or 预期性 (expected)' },
  方向: { zh: '请写“上升”或“下降”', en: 'write 上升 (rising) or 下降 (falling)' },
};

export function unreadable(text: string, block: string | undefined): Localized {
  const hint = expected[block ?? ''] ?? { zh: '请核对写法', en: 'check how it is written' };
  return {
    zh: `${block ? `“${block}”的内容` : ''}“${short(text)}”读不懂：${hint.zh}`,
    en: `“${short(text)}” can’t be read${block ? ` as “${block}”` : ''}; ${hint.en}`,
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

export function unreadableValue(name: string, text: string, { reason }: ValueProblem): Localized {
  return {
    zh: `${quoted(name)}的数值“${short(text)}”读不懂，${reasons[reason].zh}：请改写，如“≥30平方米”`,
    en: `${quoted(name)}: the value “${short(text)}” can’t be read, ${reasons[reason].en}; write it like “≥30平方米”`,
  };
}

export function uselessSilence(code: string): Localized {
  return {
    zh: `这条注释要忽略 ${code}，但下一行没有这个问题：可以删去`,
    en: `This comment silences ${code}, but the next line has no such finding; it can go`,
  };
}

export function silenceOfNothing(code: string, likely: string | undefined): Localized {
  return {
    zh: `没有“${short(code)}”这个代码${likely ? `，是否应为“${likely}”？` : '：请核对，或删去这条注释'}`,
    en: `There is no code “${short(code)}”${likely ? `; is “${likely}” meant?` : '; check it, or delete this comment'}`,
  };
}

export function deleteComment(): Localized {
  return { zh: '删去这条注释', en: 'Delete this comment' };
}
