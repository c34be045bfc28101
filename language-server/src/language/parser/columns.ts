import { fold } from '../../core/model/value/fold.ts';
import type { GrowthColumn } from '../../core/model/value/growth.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import { simplified } from '../../core/text/simplified.ts';
import { readYearHead } from './years.ts';

/** What a column of an indicator table holds, told by its heading. */
export type ColumnKind = 'name' | 'category' | 'value' | 'departments' | 'serves' | 'text';

const synonyms: ReadonlyMap<string, string> = new Map([
  ['指标名称', '指标'],
  ['主要指标', '指标'],
  ['预期值', '目标'],
  ['一级指标', '类别'],
  ['二级指标', '指标'],
  ['三级指标', '指标'],
  ['类型', '类别'],
  ['indicatorname', 'indicator'],
]);

/** The keyword a column's heading stands for: `指标名称` → 指标, `责任单位` → 责任部门. */
export function columnKeyword(heading: string): string | undefined {
  const bare = simplified(heading).replace(/\s+/g, '');
  return keywordNamed(synonyms.get(bare) ?? heading)?.name;
}

export function columnKind(heading: string): ColumnKind {
  switch (columnKeyword(heading)) {
    case '指标':
      return 'name';
    case '类别':
      return 'category';
    case '目标':
    case '标准':
      return 'value';
    case '责任部门':
    case '牵头部门':
    case '配合部门':
      return 'departments';
    case '对应':
      return 'serves';
    default:
      return readGrowthHead(heading) || readYearHead(heading) ? 'value' : 'text';
  }
}

const growthHead =
  /^(?:["“]?十[一二三四五六七八九]五["”]?(?:时期|期间|期)?|规划期[内间]?|[三四五345]年|\d{4}年?[—~至-]{1,2}\d{4}年?|\d{4}年[比较]\d{4}年|年均|平均|累计|增速|增长(?:率|速度|幅度)?|增幅|[或和及、/()[\]])+$/u;

/**
 * What a column of changes or totals is, which published tables have behind the years: `年均增速〔累计〕`,
 * `年均/累计`, `五年累计`, `增速`. Its unit may stand in brackets behind it. Undefined for any other column.
 */
export function readGrowthHead(heading: string): GrowthColumn | undefined {
  const { chars } = fold(heading);
  const bare = chars.replace(/\((?!累计|年均)[^()]{1,8}\)$/u, '');
  if (!growthHead.test(bare) || !/年均|累计|增|\d{4}\D+\d{4}/u.test(bare)) return undefined;
  // what stands in brackets is said of bracketed values only
  const main = bare.replace(/[[(][^\])]*[\])]/gu, '') || bare;
  const isAnnual = main.includes('年均') || (main.includes('增') && !/累计|[比较]/u.test(main));
  return isAnnual ? { pace: 'annual', isChange: true } : { pace: 'total', isChange: main.includes('增') };
}

/** A table whose first row has a column 指标 holds indicators. */
export function isIndicatorTable(headings: readonly string[]): boolean {
  return headings.some((heading) => columnKind(heading) === 'name');
}
