import { valueWords, wordsBesideYears } from '../../core/fields/column-heads.ts';
import { oncePerText } from '../../core/model/once-per.ts';
import { fiveYearPlan } from '../../core/model/period-parser.ts';
import { fold } from '../../core/model/value/fold.ts';
import type { GrowthColumn } from '../../core/model/value/growth.ts';
import { readGrowthHead } from './growth-heads.ts';
import { digitsValue } from './numerals.ts';

/** What a column of values holds, told by its heading. */
export type ValueHead =
  | { readonly of: 'year'; readonly year: number; readonly says?: keyof typeof valueWords }
  /** 现状值, 目标值, 标准, 完成情况: of a year that the plan or the columns beside it tell. */
  | { readonly of: 'baseline' | 'target' | 'standard' | 'actual' }
  | { readonly of: 'growth'; readonly growth: GrowthColumn };

const oneOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const said = {
  actual: oneOf(valueWords.actual),
  target: oneOf(valueWords.target),
  baseline: oneOf(valueWords.baseline),
  estimate: oneOf(valueWords.estimate),
};
const beside = oneOf(wordsBesideYears);

const year = /[12]\d{3}(?!\d)|[一二][〇零一二三四五六七八九]{3}(?=年)/gu;
const stretchOfYears = /\(?[12]\d{3}年?[—~至-]{1,2}[12]\d{3}年?\)?/u;
const fiveYears = /["“「『'‘]?([一二三四五六七八九十]{1,2})五["”」』'’]?(?:规划|计划|时期|期间|期)?末?/u;
const bracketAtEnd = /\(([^()]{1,8})\)$/u;
const nothingMore = new RegExp(
  `^(?:${Object.values(said).join('|')}|${beside}|[到至]|截[至止]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月份?|[底末终中][之以]?前?|[上下]半年|第?[一二三四1-4]季度|前[二三23]季度|[()\\[\\]:、,，/-])*$`,
  'iu',
);

const targetAlone =
  /^(?:规划|预期|发展|总体?|阶段性?|预计|期末|最终|主要|建设|工作|任务|年度|全年)*(?:目标|指标值|预期值|规划值|target)(?:要求|数|值|数值)?$/iu;
const standardAlone = /^(?:(?:建设|配置|配备|服务|达标|评价|考核)*标准值?|standard)$/iu;
const baselineAlone = new RegExp(`^(?:${said.baseline})年?(?:值|数|数值|情况|水平)?$`, 'iu');
const actualAlone = new RegExp(`^(?:实际|目标|指标|任务)*(?:${said.actual})值?$`, 'iu');

/** Plans have the same few heads again and again: 2025年, 2030年. */
const known = oncePerText<ValueHead | undefined>(2000);

/** Reads what heads a column of values; undefined where a heading is of something else, a year of all the province too. */
export function readValueHead(heading: string): ValueHead | undefined {
  return known(heading, () => valueHeadOf(heading));
}

function valueHeadOf(heading: string): ValueHead | undefined {
  const growth = readGrowthHead(heading);
  if (growth) return { of: 'growth', growth };
  const bare = withoutUnit(fold(heading).chars);
  const alone = bare.replace(stretchOfYears, '');
  if (targetAlone.test(alone)) return { of: 'target' };
  if (standardAlone.test(bare)) return { of: 'standard' };
  if (baselineAlone.test(bare)) return { of: 'baseline' };
  if (actualAlone.test(bare)) return { of: 'actual' };
  const [named, ...others] = bare.match(year) ?? [];
  if (others.length > 0) return undefined;
  const withoutYear = bare.replace(year, '');
  const plan = fiveYears.exec(withoutYear);
  const ofPlan = plan && fiveYearPlan(plan[1] as string, '')?.end;
  const rest = ofPlan ? withoutYear.replace(fiveYears, '') : withoutYear;
  const read = named === undefined ? ofPlan : digitsValue(named);
  if (!read || !nothingMore.test(rest)) return undefined;
  const says = saidOfYear(rest);
  return { of: 'year', year: read, ...(says && { says }) };
}

/** The year that a column of values is of, and whether it is of what was reached; undefined where it names none. */
export function yearOfColumn(
  heading: string,
): { readonly year: number; readonly actual: boolean } | undefined {
  const value = readValueHead(heading);
  return value?.of === 'year' ? { year: value.year, actual: value.says === 'actual' } : undefined;
}

/** 2025年（%）, but 2025年（预计） and 目标值（2025年）. */
function withoutUnit(bare: string): string {
  return bare.replace(bracketAtEnd, (bracket, inside: string) =>
    nothingMore.test(inside.replace(year, '')) ? bracket : '',
  );
}

/** 2025年预计完成 is an estimate, 2025年目标完成情况 what was reached of a target. */
function saidOfYear(rest: string): keyof typeof valueWords | undefined {
  const says = (word: keyof typeof valueWords) => new RegExp(said[word], 'iu').test(rest);
  const word = (['estimate', 'actual', 'target', 'baseline'] as const).find(says);
  return word ?? (/完成$/u.test(rest) ? 'actual' : undefined);
}
