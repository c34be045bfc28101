import { columnKeyword, columnKind } from '../../../../language/parser/columns.ts';
import { bare } from './cells.ts';
import {
  categoryHead,
  deadlineHead,
  definitionHead,
  foldedHead,
  leadHead,
  likelyNameHead,
  nameHead,
  numberHead,
  propertyHead,
  responsibleHead,
  supportHead,
  unitHead,
} from './head-words.ts';
import { readValueHead } from './value-head.ts';

export type ColumnRole =
  | 'number'
  | 'category'
  | 'name'
  /** Names, where years stand beside them. */
  | 'likely-name'
  | 'value'
  | 'unit'
  | 'property'
  | 'departments'
  | 'deadline'
  /** Another word that the language has for indicators. */
  | 'field'
  /** What it has no word for. */
  | 'other';

export interface ColumnReading {
  readonly role: ColumnRole;
  /** As the plan is to have it. */
  readonly head: string;
}

const rewritten: readonly (readonly [RegExp, ColumnRole, string])[] = [
  [leadHead, 'departments', '牵头部门'],
  [supportHead, 'departments', '配合部门'],
  [responsibleHead, 'departments', '责任部门'],
  [unitHead, 'unit', '单位'],
  [propertyHead, 'property', '属性'],
  [deadlineHead, 'deadline', '期限'],
  [definitionHead, 'field', '定义'],
  [categoryHead, 'category', '类别'],
  [nameHead, 'name', '指标'],
];

/**
 * What a column holds, told by its heading. A heading that the language knows stays as it is written; one that says
 * the same becomes the language's word; one that it would take for something else stands in brackets.
 */
export function readColumn(heading: string, baseYear?: number): ColumnReading {
  const written = bare(heading);
  const folded = foldedHead(heading);
  if (numberHead.test(folded)) return { role: 'number', head: written };
  const value = readValueHead(heading, baseYear);
  if (value === 'misread') return { role: 'other', head: `（${written}）` };
  if (value) return { role: 'value', head: value.head };
  for (const [pattern, role, word] of rewritten) {
    if (pattern.test(folded)) return { role, head: isRead(written, role) ? written : word };
  }
  if (likelyNameHead.test(folded)) return { role: 'likely-name', head: written };
  const keyword = columnKeyword(written);
  if (keyword === undefined) return { role: 'other', head: written };
  return ['部门', '规划', '专栏'].includes(keyword)
    ? { role: 'other', head: written }
    : { role: 'field', head: written };
}

const kinds: Partial<Record<ColumnRole, readonly string[]>> = {
  name: ['指标'],
  category: ['类别'],
  unit: ['单位'],
  property: ['属性'],
  departments: ['责任部门', '牵头部门', '配合部门'],
  deadline: ['期限'],
  field: ['定义'],
};

function isRead(written: string, role: ColumnRole): boolean {
  // 一级指标 is a category to the language; the head decides whether it is one here
  if (role === 'name' && columnKind(written) === 'category') return true;
  return kinds[role]?.includes(columnKeyword(written) ?? '') ?? false;
}

/** A heading that the language takes for no word of its own. */
export function guarded(heading: string): string {
  return columnKind(heading) === 'text' && columnKeyword(heading) === undefined ? heading : `（${heading}）`;
}
