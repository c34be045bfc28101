import { oncePerText } from '../../../core/model/once-per.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { readColumnHead } from '../columns.ts';
import type { CellKind } from './fit.ts';

/** What columns are headed that no plan has a word for, and tables have all the same. */
const usual =
  /^(?:权重|分值|计算方法|计算方式|考核单位|分管领导|进展情况|完成情况|地区|区域|备注|数据来源|指标来源|说明)$/u;

const longest = 24;

/** The words near a head stay the same from one edit to the next. */
const known = oncePerText<CellKind | undefined>(4000);

/** What a column of a lost table holds, told by its heading; undefined for a text that heads none that is known. */
export function headKind(heading: string): CellKind | undefined {
  return heading.length > longest * 2 ? undefined : known(heading, () => kindOfHeading(heading));
}

function kindOfHeading(heading: string): CellKind | undefined {
  const { chars } = fold(heading);
  const isWhole = chars.length <= longest && !/^$|^[/,、)]|[/,、(]$/u.test(chars);
  // 2025年2030年 heads two
  if (!isWhole || /年[^-—~至]*\d{4}年/u.test(chars)) return undefined;
  const { content, keyword } = readColumnHead(heading);
  switch (content) {
    case 'task':
    case 'part':
      return 'text';
    case 'unknown':
      return usual.test(chars) ? 'text' : undefined;
    case 'field':
      if (keyword?.endsWith('部门')) return 'departments';
      if (keyword === '期限') return 'deadline';
      if (keyword === '单位') return 'unit';
      return keyword === '属性' ? 'property' : 'text';
    default:
      return content;
  }
}
