import { isNamedPart } from '../../../core/model/part-names.ts';
import { type DraftSpelling, notedList, roleFields, writtenFields } from '../fields.ts';
import type { IndicatorDraft, ValueDraft, WrittenField } from '../plan-draft.ts';

/** A table of indicators: its cells, the first row being the head. */
export interface CellTable {
  readonly cells: readonly (readonly string[])[];
  /** The category that holds where the table begins; `own` where its first row says another. */
  readonly outer: { readonly category: string | undefined } | 'own';
}

/** Indicators as the rows of as few tables as the heads of their values allow. */
export function indicatorTables(rows: readonly IndicatorDraft[], spelt: DraftSpelling): CellTable[] {
  const groups: IndicatorDraft[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group && goesWith(row, group)) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => tableOf(group, spelt));
}

/** A cell of changes may be empty and then says nothing; all other columns hold a value in every row. */
function goesWith(row: IndicatorDraft, group: readonly IndicatorDraft[]): boolean {
  const head = headOf(group);
  const own = row.values.map(headKey);
  const years = (values: readonly ValueDraft[]) =>
    values
      .filter(({ isGrowth }) => !isGrowth)
      .map(headKey)
      .join('|');
  if (years(row.values) !== years(head)) return false;
  const heads = head.map(headKey);
  return isWithin(own, heads) || isWithin(heads, own);
}

/** As printed tables have them: the unit in front of the values, property and departments behind. */
function tableOf(group: readonly IndicatorDraft[], spelt: DraftSpelling): CellTable {
  const first = group[0]?.category;
  const columns = [
    ...numberColumn(group),
    ...categoryColumn(group),
    { heading: '指标', cells: group.map(({ name }) => name) },
    ...fieldColumns(group, (field) => field === '单位'),
    ...valueColumns(group),
    ...fieldColumns(group, (field) => field === '属性'),
    ...departmentColumn(group, spelt),
    ...fieldColumns(group, (field) => field !== '单位' && field !== '属性'),
    ...otherColumns(group),
  ];
  const body = group.map((_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  const hasOwn = columns.some(({ heading }) => heading === '类别');
  return {
    cells: [columns.map(({ heading }) => spelt(heading)), ...body],
    outer: hasOwn && first !== undefined ? 'own' : { category: first },
  };
}

interface DraftColumn {
  readonly heading: string;
  /** One for each row. */
  readonly cells: readonly string[];
}

/** Where a part isn't called one: it is the row without a number that says it. */
function numberColumn(group: readonly IndicatorDraft[]): DraftColumn[] {
  if (!group.some(({ isUnmarkedPart }) => isUnmarkedPart)) return [];
  let number = 0;
  const cells = group.map(({ name, isUnmarkedPart }) =>
    isUnmarkedPart || isNamedPart(name) ? '' : String(++number),
  );
  return [{ heading: '序号', cells }];
}

/** Where the categories differ; one that goes on is not written again. */
function categoryColumn(group: readonly IndicatorDraft[]): DraftColumn[] {
  const categories = group.map(({ category = '' }) => category);
  if (new Set(categories).size < 2) return [];
  const cells = categories.map((category, row) => (category === categories[row - 1] ? '' : category));
  return [{ heading: '类别', cells }];
}

function valueColumns(group: readonly IndicatorDraft[]): DraftColumn[] {
  const head = headOf(group);
  const rows = group.map(({ values }) => cellsUnder(head, values));
  return head.map((column, at) => ({ heading: column.head, cells: rows.map((row) => row[at] ?? '') }));
}

function fieldColumns(
  group: readonly IndicatorDraft[],
  isWanted: (field: WrittenField) => boolean,
): DraftColumn[] {
  return writtenFields.filter(isWanted).flatMap((heading) => {
    const cells = group.map(({ fields }) => fields[heading] ?? '');
    return cells.some((cell) => cell !== '') ? [{ heading, cells }] : [];
  });
}

/** One column: that of the one role they have, or one that notes the role behind a name. */
function departmentColumn(group: readonly IndicatorDraft[], spelt: DraftSpelling): DraftColumn[] {
  const [role, ...others] = new Set(group.flatMap(({ mentions }) => mentions.map((mention) => mention.role)));
  if (!role) return [];
  if (others.length > 0) {
    return [
      { heading: roleFields.responsible, cells: group.map(({ mentions }) => notedList(mentions, spelt)) },
    ];
  }
  const cells = group.map(({ mentions }) => mentions.map(({ name }) => name).join('、'));
  return [{ heading: roleFields[role], cells }];
}

/** What the language has no word for, under its own headings; behind the last heading what stood there. */
function otherColumns(group: readonly IndicatorDraft[]): DraftColumn[] {
  const headings = new Set(group.flatMap(({ otherCells = [] }) => otherCells.map(({ heading }) => heading)));
  return [...headings]
    .sort((a, b) => Number(a === '') - Number(b === ''))
    .map((heading) => ({
      heading,
      cells: group.map(({ otherCells = [] }) =>
        otherCells.flatMap((each) => (each.heading === heading ? [each.value] : [])).join(' '),
      ),
    }));
}

/** The heads of the row that has most. */
function headOf(group: readonly IndicatorDraft[]): readonly ValueDraft[] {
  return group.reduce<readonly ValueDraft[]>(
    (most, { values }) => (values.length > most.length ? values : most),
    [],
  );
}

function cellsUnder(head: readonly ValueDraft[], values: readonly ValueDraft[]): string[] {
  let next = 0;
  return head.map((column) => {
    const value = values[next];
    if (!value || headKey(value) !== headKey(column)) return '';
    next++;
    return value.value;
  });
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const each of whole) if (each === part[found]) found++;
  return found === part.length;
}

function headKey({ head, isGrowth }: ValueDraft): string {
  return `${isGrowth ? '+' : ''}${head}`;
}
