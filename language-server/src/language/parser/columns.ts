import type { KeywordName } from '../../../../grammar/keywords.ts';
import { type ColumnContent, type ColumnHead, columnHeads } from '../../core/fields/column-heads.ts';
import { oncePerText } from '../../core/model/once-per.ts';
import { fold } from '../../core/model/value/fold.ts';
import { keywordNamed, mayStandIn } from '../../core/text/keyword-lookup.ts';
import { readValueHead, type ValueHead } from './value-heads.ts';

/** How a column's cells are read. */
export type ColumnKind = 'name' | 'category' | 'value' | 'departments' | 'serves' | 'text';

/** What a column holds, told by its heading. */
export interface ColumnReading {
  readonly content: ColumnContent;
  /** The keyword of the language that its heading stands for: `指标名称` → 指标, `责任单位` → 责任部门. */
  readonly keyword?: KeywordName;
  readonly value?: ValueHead;
}

const patterns = columnHeads.map((head) => [patternOf(head), head] as const);

function patternOf({ before = [], words, behind = [] }: ColumnHead): RegExp {
  const body = '(?:及(?:计量)?单位)?(?:\\([^()]*\\))?';
  const escaped = (texts: readonly string[]) => texts.map((text) => text.replace(/[.]/gu, '\\.')).join('|');
  return new RegExp(`^(?:${escaped(before)})*(?:${escaped(words)})(?:${escaped(behind)})*${body}$`, 'iu');
}

/** Reads a heading by the one table of column heads; what says nothing known is unknown. */
export function readColumnHead(heading: string): ColumnReading {
  return known(heading, () => columnHeadOf(heading));
}

/** Each head is asked for when its row is read, beside the others, and once more when the table is built. */
const known = oncePerText<ColumnReading>(2000);

function columnHeadOf(heading: string): ColumnReading {
  const value = readValueHead(heading);
  if (value) return { content: 'value', value, ...keywordOfValue(value, heading) };
  const bare = fold(heading).chars;
  if (bare === '') return { content: 'unknown' };
  const field = keywordNamed(heading);
  if (field && mayStandIn(field, 'indicator')) return { content: 'field', keyword: field.name };
  const [, head] = patterns.find(([pattern]) => pattern.test(bare)) ?? [];
  return head
    ? { content: head.content, ...(head.keyword && { keyword: head.keyword }) }
    : { content: 'unknown' };
}

function keywordOfValue({ of }: ValueHead, heading: string): { readonly keyword?: KeywordName } {
  if (of === 'target') return { keyword: '目标' };
  if (of === 'standard') return { keyword: '标准' };
  if (of === 'baseline') return { keyword: '现状' };
  const keyword = of === 'growth' ? keywordNamed(heading)?.name : undefined;
  return keyword ? { keyword } : {};
}

/** The keyword a column's heading stands for. */
export function columnKeyword(heading: string): KeywordName | undefined {
  return readColumnHead(heading).keyword;
}

export function columnKind(heading: string): ColumnKind {
  return kindOf(readColumnHead(heading));
}

/** How the cells below a heading are read. */
export function kindOf({ content, keyword }: ColumnReading): ColumnKind {
  switch (content) {
    case 'name':
    case 'category':
    case 'value':
      return content;
    case 'field':
      if (keyword === '对应') return 'serves';
      return keyword?.endsWith('部门') ? 'departments' : 'text';
    default:
      return 'text';
  }
}
