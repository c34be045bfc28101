import type { Draft, DraftIndicator, DraftTask } from './draft.ts';
import { documentNumberOf } from './draft.ts';
import { amount } from './indicators.ts';
import { upFrom } from './places.ts';

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A plan as drafters write it down. */
export function planText(draft: Draft): string {
  return [
    ...headerLines(draft),
    ...goals(draft),
    '',
    '二、重点任务',
    ...draft.tasks.flatMap(taskLines),
    '',
  ].join('\n');
}

export function headerLines({ place, title, bases, departments }: Draft): string[] {
  const region = upFrom(place)
    .map(({ name }) => name)
    .slice(0, place.above ? -1 : undefined)
    .reverse()
    .join('');
  const based = bases.map(({ title, number }) => `《${title}》（${number}）`).join('、\n    ');
  return [
    `规划 ${title}`,
    `  发文机关：${place.name}人民政府`,
    `  文号：${documentNumberOf(place)}`,
    '  成文日期：2026年3月20日',
    '  规划期：2026—2030年',
    '  基期：2025年',
    `  地区：${region}`,
    ...(based ? [`  依据：${based}`] : []),
    '',
    '部门',
    ...departments.map((name) => `  ${name}`),
    '',
  ];
}

function goals({ isTable, overview, indicators }: Draft): string[] {
  return [
    '一、主要目标',
    `${overview}到2030年，${[0, 11, 22, 33].map((index) => said(indicators[index] as DraftIndicator)).join('，')}。`,
    '专栏1 经济社会发展主要指标',
    ...(isTable ? indicatorTable(indicators) : indicators.flatMap(indicatorLines)),
  ];
}

/** A target as the prose says it. */
function said({ pattern, name, unit, target }: DraftIndicator): string {
  return `${name}达到${amount({ ...pattern, unit }, target)}以上`;
}

/** An indicator as a block, below its category where that begins. */
export function indicatorLines(
  indicator: DraftIndicator,
  index: number,
  all: readonly DraftIndicator[],
): string[] {
  const { category, name, departments, serves } = indicator;
  const [baseline, milestone, target] = valuesOf(indicator);
  return [
    ...(category === all[index - 1]?.category ? [] : [`类别 ${category}`]),
    `指标 ${name}`,
    `  2025年：${baseline}`,
    `  2028年：${milestone}`,
    `  2030年：${target}`,
    `  属性：${propertyOf(indicator)}`,
    `  责任部门：${departments.join('、')}`,
    ...(serves.length > 0 ? [`  对应：${servedOf(indicator)}`] : []),
  ];
}

export function indicatorTable(indicators: readonly DraftIndicator[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['类别', '指标', '2025年', '2028年', '2030年', '属性', '责任部门', '对应']),
    ...indicators.map((indicator, index) =>
      row([
        indicator.category === indicators[index - 1]?.category ? '' : indicator.category,
        indicator.name,
        ...valuesOf(indicator),
        propertyOf(indicator),
        indicator.departments.join('、'),
        servedOf(indicator),
      ]),
    ),
  ];
}

function valuesOf({ pattern, unit, baseline, milestone, target }: DraftIndicator): [string, string, string] {
  const written = (value: number): string => amount({ ...pattern, unit }, value);
  return [written(baseline), written(milestone), `≥${written(target)}`];
}

function propertyOf({ pattern }: DraftIndicator): string {
  return pattern.isBinding ? '约束性' : '预期性';
}

function servedOf({ name, serves }: DraftIndicator): string {
  return serves.map((title) => `《${title}》${name}`).join('；');
}

export function taskLines({ title, texts, departments, deadline }: DraftTask, index: number): string[] {
  return [
    `（${counted(index + 1)}）${title}`,
    ...texts,
    `责任部门：${departments.join('、')}`,
    `期限：${deadline}`,
  ];
}

/** 1 to 999 in Chinese. */
export function counted(number: number): string {
  const digit = (value: number): string => digits[value - 1] ?? '';
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const ten =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens > 1 || hundreds > 0 ? digit(tens) : ''}十`;
  return `${hundreds > 0 ? `${digit(hundreds)}百` : ''}${ten}${digit(ones)}`;
}
