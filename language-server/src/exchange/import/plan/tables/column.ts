import {
  type ColumnReading,
  columnKeyword,
  columnKind,
  readColumnHead,
} from '../../../../language/parser/columns.ts';
import { bare } from './cells.ts';
import { foldedHead, likelyNameHead } from './head-words.ts';

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

export interface HeadReading {
  readonly role: ColumnRole;
  /** As the plan is to have it. */
  readonly head: string;
}

/** What a column holds, told by its heading, which stays as it is written. */
export function readColumn(heading: string): HeadReading {
  const role = roleOf(readColumnHead(heading));
  const isLikely = role === 'other' && likelyNameHead.test(foldedHead(heading));
  return { role: isLikely ? 'likely-name' : role, head: bare(heading) };
}

function roleOf({ content, keyword }: ColumnReading): ColumnRole {
  switch (content) {
    case 'task':
    case 'part':
    case 'unknown':
      return 'other';
    case 'field':
      if (keyword?.endsWith('部门')) return 'departments';
      if (keyword === '期限') return 'deadline';
      if (keyword === '单位') return 'unit';
      return keyword === '属性' ? 'property' : 'field';
    default:
      return content;
  }
}

/** A heading that the language takes for no word of its own. */
export function guarded(heading: string): string {
  return columnKind(heading) === 'text' && columnKeyword(heading) === undefined ? heading : `（${heading}）`;
}
