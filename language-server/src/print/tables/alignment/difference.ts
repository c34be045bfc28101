import type { AlignmentRow, AlignmentState } from '../../../core/alignment/alignment-rows.ts';
import { unitInEnglish } from '../../../core/wording/units.ts';
import { amountText } from '../../../core/wording/values.ts';
import type { Wording } from '../wording.ts';
import { nothing } from '../words.ts';

/** `高5个百分点`, `少20个，弱于上位规划`, `晚2年，弱于上位规划`, `未列入`, `一致`. */
export function differenceText(row: AlignmentRow, wording: Wording): string {
  const isWeaker = row.state === 'weaker' || row.state === 'later';
  const parts = [
    row.losesBinding && ['same', 'open'].includes(row.state)
      ? ''
      : (howMuch(row, wording) ?? states[row.state][wording]),
    isWeaker ? words.weaker[wording] : '',
    row.losesBinding ? words.losesBinding[wording] : '',
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join(wording === 'en' ? '; ' : '，');
}

const words = {
  weaker: { zh: '弱于上位规划', hant: '弱於上位規劃', en: 'weaker than the superior plan' },
  losesBinding: {
    zh: '约束性写成预期性',
    hant: '約束性寫成預期性',
    en: 'binding made expected',
  },
} as const satisfies Record<string, Record<Wording, string>>;

/** What is said where there is no amount to say. */
const states: Readonly<Record<AlignmentState, Record<Wording, string>>> = {
  same: { zh: '一致', hant: '一致', en: 'the same' },
  beyond: { zh: '强于上位规划', hant: '強於上位規劃', en: 'goes further' },
  other: { zh: '不同', hant: '不同', en: 'other' },
  weaker: words.weaker,
  later: words.weaker,
  unit: { zh: '计量单位不同', hant: '計量單位不同', en: 'another unit' },
  missing: { zh: '未列入', hant: '未列入', en: 'left out' },
  open: { zh: nothing, hant: nothing, en: nothing },
};

function howMuch({ state, asked, said, difference }: AlignmentRow, wording: Wording): string | undefined {
  if (state === 'later') {
    const years = (said?.year ?? 0) - (asked?.year ?? 0);
    return years > 0 && asked?.year ? later(years, wording) : undefined;
  }
  if (!difference || difference.eq(0) || asked?.value.kind !== 'quantity') return undefined;
  const { unit, change } = asked.value;
  const isShare = unit.dimension === 'share';
  const amount = amountText(difference.abs());
  const isLevel =
    isShare || change !== undefined || unit.per !== undefined || levels.includes(unit.dimension);
  if (wording === 'en') {
    const what = isShare ? `${points(unit.text).en}${amount === '1' ? '' : 's'}` : unitInEnglish(unit.text);
    return `${difference.gt(0) ? '+' : '−'}${amount} ${what}`.trim();
  }
  const more = isLevel ? '高' : '多';
  const less = isLevel ? '低' : '少';
  return (difference.gt(0) ? more : less) + amount + (isShare ? points(unit.text)[wording] : unit.text);
}

/** What is high or low, and not much or little. */
const levels = ['points', 'multiple', 'age', 'score', 'temperature', 'sound', 'number'];

function points(share: string): Record<Wording, string> {
  if (share.includes('‰')) return { zh: '个千分点', hant: '個千分點', en: 'per mille point' };
  return { zh: '个百分点', hant: '個百分點', en: 'percentage point' };
}

function later(years: number, wording: Wording): string {
  if (wording === 'en') return `${years} ${years === 1 ? 'year' : 'years'} later`;
  return `晚${years}年`;
}

/** What is not compared is explained below the table. */
export function noteOfOpen(rows: readonly AlignmentRow[], wording: Wording): string[] {
  const isUsed = rows.some((row) => differenceText(row, wording) === nothing);
  return isUsed ? [openNote[wording]] : [];
}

const openNote = {
  zh: `注：“${nothing}”不作比较：随地方大小变化的总量、文字表述，或者年份、口径不同。`,
  hant: `註：“${nothing}”不作比較：隨地方大小變化的總量、文字表述，或者年份、口徑不同。`,
  en: `Note: ${nothing} is not compared: a total that grows with the place, words, or another year or measure.`,
} as const satisfies Record<Wording, string>;

/** How many rows want a reason, and how many of them have none. */
export function noteOfReasons(count: number, without: number, wording: Wording): string[] {
  return count === 0 ? [] : [reasonNotes[wording](count, without)];
}

const reasonNotes: Readonly<Record<Wording, (count: number, without: number) => string>> = {
  zh: (count, without) =>
    `弱于上位规划、漏列约束性指标的共${count}项，${without === 0 ? '都写明了理由。' : `${without}项没有写理由，请补写。`}`,
  hant: (count, without) =>
    `弱於上位規劃、漏列約束性指標的共${count}項，${without === 0 ? '都寫明了理由。' : `${without}項沒有寫理由，請補寫。`}`,
  en: (count, without) =>
    `Weaker than the superior plan, or a binding indicator left out: ${count}, ${without === 0 ? 'each with its reason' : `${without} without a reason`}.`,
};
