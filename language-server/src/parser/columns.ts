import { keywordNamed } from './keyword-lookup.ts';
import { readYearHead } from './years.ts';

/** What a column of an indicator table holds, told by its heading. */
export type ColumnKind = 'name' | 'category' | 'value' | 'departments' | 'serves' | 'text';

const synonyms: Readonly<Record<string, string>> = {
  指标名称: '指标',
  指標名稱: '指标',
  主要指标: '指标',
  主要指標: '指标',
  预期值: '目标',
  預期值: '目标',
  类型: '类别',
  類型: '类别',
  indicatorname: 'indicator',
};

/** The keyword a column's heading stands for: `指标名称` → 指标, `责任单位` → 责任部门. */
export function columnKeyword(heading: string): string | undefined {
  const bare = heading.replace(/[\s　]+/g, '');
  return keywordNamed(synonyms[bare] ?? bare)?.name ?? keywordNamed(heading)?.name;
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
      return readYearHead(heading) ? 'value' : 'text';
  }
}

/** A table whose first row has a column 指标 holds indicators. */
export function isIndicatorTable(headings: readonly string[]): boolean {
  return headings.some((heading) => columnKind(heading) === 'name');
}
