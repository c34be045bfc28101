import { fold } from '../../../../core/model/value/fold.ts';
import { simplified } from '../../../../core/text/simplified.ts';
import { readGrowthHead } from '../../../../language/parser/columns.ts';
import { readYearHead } from '../../../../language/parser/years.ts';
import { bare } from './cells.ts';

/** How a column of values is headed in the plan; `misread` where the plan would take a year for that of a value. */
export type ValueHead = { readonly head: string } | 'misread' | undefined;

const year = /[到至]?((?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3}(?=年))年?/gu;
const fiveYears = /[“"]?(十[一二三四五]?五)[”"]?(?:规划|计划|时期|期间|期)?(?:(末)年?)?/u;
/** 2021—2025年, beside 目标值: the plan's own years. */
const period = /\(?(?:19|20)\d{2}年?[—~至-]{1,2}(?:19|20)\d{2}年?\)?/u;
const unitAtEnd = /\([^()]{1,8}\)$/u;

/** What may stand beside a year and says only what its values are. */
const wordsOfValues =
  /基期年?|基数|基础|基准|现状|现有|目标|规划|预期|预计|预测|预估|计划|期望|实绩|实际|完成|达到|年度|分年度|阶段性?|发展|总体|指标|任务|数值|值|数|水平|情况|要求|(?:\d{1,2}月)?[底末][之以]?前?|[()（）:：、,，/-]/gu;

const target =
  /^(?:规划|预期|发展|总体|阶段性?|预计|期末|最终|主要|建设|工作|任务)*(?:目标|目标值|指标值|预期值|规划值|目标要求|目标数|目标数值)$/u;
const standard = /^(?:建设|配置|配备|服务|达标|评价|考核)*标准值?$/u;
const baseline = /^(?:基期|基数|基础|基准|现状|现有)年?(?:值|数|数值|情况|水平)?$/u;

/**
 * Reads what heads a column of values. What the language reads itself stays as it is (`2022年 基础值`); what says the
 * same otherwise is turned to that (`目标值（2025年）`, `“十四五”规划目标`, `现状值`).
 * @param baseYear of the plan, as far as it is known: what `现状值` without a year is of
 */
export function readValueHead(heading: string, baseYear?: number): ValueHead {
  const written = bare(heading);
  const { chars: folded, original } = fold(heading);
  if (readGrowthHead(written)) return { head: written };
  const plain = folded.replace(unitAtEnd, (bracket) => (/\d{3}|[值数标期]/u.test(bracket) ? bracket : ''));
  if (target.test(plain.replace(period, '')))
    return { head: plain === folded && /^目标值?$/u.test(simplified(written)) ? written : '目标值' };
  if (standard.test(plain)) return { head: '标准' };
  if (baseline.test(plain))
    return baseYear === undefined ? undefined : { head: `${baseYear}年${original.slice(0, plain.length)}` };
  const years = [...plain.matchAll(year)];
  const [only] = years;
  if (only && years.length === 1) {
    const rest = plain.replace(year, '');
    if (rest.replace(wordsOfValues, '') !== '') return readYearHead(written) ? 'misread' : undefined;
    if (readYearHead(written)) return { head: written };
    const beside = original.slice(0, only.index) + original.slice(only.index + only[0].length, plain.length);
    return { head: `${only[1]}年${beside.replace(/[^\p{Script=Han}]/gu, '')}` };
  }
  const plan = years.length === 0 ? fiveYears.exec(plain) : null;
  if (plan && plain.replace(fiveYears, '').replace(wordsOfValues, '') === '') {
    if (plan[2] && readYearHead(written)) return { head: written };
    return { head: `“${plan[1]}”末${/实|完成|达到|现状|基期|基础/u.test(plain) ? '完成值' : '目标值'}` };
  }
  return readYearHead(written) ? 'misread' : undefined;
}
