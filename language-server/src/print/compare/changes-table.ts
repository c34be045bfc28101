import type { Language, Localized } from '../../core/text/localized.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import type { Change, ChangeKind } from './change.ts';

/**
 * Changes as a table, a row each; what they are about is said once for all rows of one thing. Columns in which
 * nothing would stand are left out.
 * @param about what stands above the things
 */
export function changesTable(
  title: string,
  about: string,
  changes: readonly Change[],
  language: Language,
  notes: readonly string[] = [],
): Table {
  const hasThings = changes.some(({ thing }) => thing !== '');
  const hasAspects = changes.some(({ aspect }) => aspect);
  const heading = (word: keyof typeof headings, align: Column['align']): Column => ({
    heading: headings[word][language],
    align,
  });
  const columns: Column[] = [
    ...(hasThings ? [{ heading: about, align: 'left' as const }] : []),
    ...(hasAspects ? [heading('aspect', 'left')] : []),
    heading('change', 'center'),
    heading('before', 'left'),
    heading('after', 'left'),
  ];
  const rows = changes.map(({ thing, aspect, kind, before, after, source, olderSource }, row) => {
    const texts = [...(hasAspects ? [aspect?.[language] ?? ''] : []), kindNames[kind][language]];
    const others = [
      ...texts.map((text) => ({ text })),
      { text: before, ...(olderSource && { olderSource }) },
      { text: after, ...(source && { source }) },
    ];
    const cells: Cell[] = others.map((cell, column) => ({ ...cell, column: column + (hasThings ? 1 : 0) }));
    const repeated = hasThings && row > 0 && isSameThing(changes[row - 1], changes[row]);
    if (!hasThings || repeated) return cells;
    const span = rowsOfThing(changes, row);
    return [{ text: thing, column: 0, ...(span > 1 && { rowSpan: span }) }, ...cells];
  });
  return { title, columns, rows, notes };
}

function rowsOfThing(changes: readonly Change[], row: number): number {
  let end = row + 1;
  while (end < changes.length && isSameThing(changes[row], changes[end])) end++;
  return end - row;
}

function isSameThing(one: Change | undefined, other: Change | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.thing === other.thing && !!one.aspect && !!other.aspect
  );
}

const headings = {
  aspect: { zh: '内容', en: 'What' },
  change: { zh: '变化', en: 'Change' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '现在', en: 'Now' },
};

/** How changes are called. */
export const kindNames: Readonly<Record<ChangeKind, Localized>> = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
  renamed: { zh: '改名', en: 'renamed' },
  moved: { zh: '移动', en: 'moved' },
  raised: { zh: '提高', en: 'raised' },
  lowered: { zh: '降低', en: 'lowered' },
  earlier: { zh: '提前', en: 'earlier' },
  later: { zh: '推后', en: 'later' },
};
