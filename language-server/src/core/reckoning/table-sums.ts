import { Big } from 'big.js';
import type { PlainTable } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { foldedChars } from '../model/value/fold.ts';
import { numberText } from './amount-words.ts';
import type { Reckoning } from './reckoning.ts';

type Row = readonly Sourced<string>[];

const totalLabel = /^(?:合计|总计|共计|总和)$/u;
const subtotalLabel = /^小计$/u;
/** What mostly is the total of the rows beside it, where it has a number like theirs. */
const wholeLabel =
  /^(?:全[省市县区州盟旗]|总(?:投资|规模|面积|人口|任务|数|量|额)(?:\([^()]*\))?|全[省市县区州]合计|合计\([^()]*\)|总计\([^()]*\))$/u;
/** Columns whose numbers nobody adds up. */
const notAdded = /率|占|比|均|每|序号|编号|年份|名次|排名|单价|标准|指数|备注|期限|时间|%/u;
/** 2023年 heads a column. */
const yearAlone = /^(?:19|20|21)\d\d年$/u;
const ofWhich = /其中|^[—-]/u;
const plainNumber = /^(?<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?<unit>[^\d%,.、;()]{0,4})$/u;
const nothing = /^(?:[—\-/]*|无)$/u;

/** The rows and columns of a table that say what the others come to (合计, 小计). */
export function reckonTable({ rows }: PlainTable): Reckoning[] {
  if (!rows.some((row) => row.some(({ value }) => isTotal(value) || wholeLabel.test(foldedChars(value)))))
    return [];
  const first = rows.findIndex((row) => row.some((cell) => numberIn(cell) !== undefined));
  if (first < 1) return [];
  const heads = headsOf(rows.slice(0, first));
  const body = rows.slice(first);
  if (body.some((row) => ofWhich.test(labelOf(row)))) return [];
  return [...sumsOfRows(heads, body), ...sumsOfColumns(heads, body)];
}

function isTotal(text: string): boolean {
  const label = foldedChars(text);
  return totalLabel.test(label) || subtotalLabel.test(label);
}

/** What stands above a column, of a head of two rows both. */
function headsOf(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) =>
    foldedChars(rows.map((row) => row[at]?.value ?? '').join('')),
  );
}

function labelOf(row: Row): string {
  const labels = row.slice(0, 3).map(({ value }) => foldedChars(value));
  return (
    labels.find((each) => isTotal(each)) ??
    labels.find((each) => each !== '' && !plainNumber.test(each)) ??
    ''
  );
}

interface CellNumber {
  readonly amount: Big;
  readonly half: Big;
}

function numberIn(cell: Sourced<string> | undefined): CellNumber | undefined {
  const chars = foldedChars(cell?.value ?? '');
  const { number } = plainNumber.exec(chars)?.groups ?? {};
  if (number === undefined || yearAlone.test(chars)) return undefined;
  const decimals = /\.(\d+)/u.exec(number)?.[1]?.length ?? 0;
  const half = decimals === 0 ? new Big(0) : new Big(10).pow(-decimals).div(2);
  return { amount: new Big(number.replaceAll(',', '')), half };
}

function isEmpty(cell: Sourced<string> | undefined): boolean {
  return nothing.test(foldedChars(cell?.value ?? ''));
}

/** A column's total, below or above what it is of; where there are subtotals, of those. */
function sumsOfRows(heads: readonly string[], body: readonly Row[]): Reckoning[] {
  const labels = body.map(labelOf);
  const isLabelled = labels.some((label) => totalLabel.test(label));
  const ofTotal = isLabelled ? totalLabel : wholeLabel;
  const totals = labels.flatMap((label, at) => (ofTotal.test(label) ? [at] : []));
  const subtotals = labels.flatMap((label, at) => (subtotalLabel.test(label) ? [at] : []));
  const parts = (from: number, to: number) => rangeOf(from, to).filter((at) => !isTotal(labels[at] ?? ''));
  const sums = subtotals.map((at, index) => [at, parts((subtotals[index - 1] ?? -1) + 1, at)] as const);
  const [total] = totals;
  if (totals.length === 1 && total !== undefined) {
    const isAbove = total === 0;
    const all = parts(isAbove ? 1 : 0, isAbove ? body.length : total);
    if (isAbove || total === body.length - 1)
      sums.push([total, subtotals.length > 0 ? subtotals : all] as const);
  }
  return sums.flatMap(([at, of]) =>
    heads.flatMap((head, column) => {
      const cell = body[at]?.[column];
      const cells = of.map((row) => body[row]?.[column]);
      const reckoning = cell && !notAdded.test(head) ? reckonCells(cell, cells) : undefined;
      if (!reckoning || isLabelled || reckoning.agrees) return reckoning ?? [];
      return isNearly(cell, cells) ? [{ ...reckoning, isDoubtful: true as const }] : [];
    }),
  );
}

/** 全市 below some of its districts is the total of them only where it is about as much. */
function isNearly(
  total: Sourced<string> | undefined,
  cells: readonly (Sourced<string> | undefined)[],
): boolean {
  const said = numberIn(total)?.amount ?? new Big(0);
  const sum = cells.reduce((all, cell) => all.plus(numberIn(cell)?.amount ?? 0), new Big(0));
  return sum.gt(said.times('0.7')) && sum.lt(said.times('1.4'));
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** A row's total, of the columns behind it or in front of it: whichever most rows of the table bear out. */
function sumsOfColumns(heads: readonly string[], body: readonly Row[]): Reckoning[] {
  const ofTotal = heads.some(isTotal) ? isTotal : (head: string) => wholeLabel.test(head);
  const totals = heads.flatMap((head, at) => (ofTotal(head) ? [at] : []));
  const [total] = totals;
  if (totals.length !== 1 || total === undefined) return [];
  const added = (column: number) => !notAdded.test(heads[column] ?? '') && column !== total;
  const choices = [rangeOf(total + 1, heads.length), rangeOf(0, total)].map((columns) =>
    columns.filter(added),
  );
  const sums = choices.map((columns) =>
    body.flatMap((row) => {
      const cell = row[total];
      const cells = columns.map((column) => row[column]).filter((each) => numberIn(each) || isEmpty(each));
      return cell ? (reckonCells(cell, cells) ?? []) : [];
    }),
  );
  return sums.find(isBorneOut) ?? [];
}

function isBorneOut(sums: readonly Reckoning[]): boolean {
  const right = sums.filter(({ agrees }) => agrees).length;
  return right > 0 && right * 2 >= sums.length;
}

function reckonCells(
  total: Sourced<string>,
  cells: readonly (Sourced<string> | undefined)[],
): Reckoning | undefined {
  const said = numberIn(total);
  const numbers = cells.flatMap((cell) => numberIn(cell) ?? []);
  const isWhole = cells.every((cell) => numberIn(cell) !== undefined || isEmpty(cell));
  if (!said || numbers.length < 2 || !isWhole) return undefined;
  const sum = numbers.reduce((all, { amount }) => all.plus(amount), new Big(0));
  const room = numbers.reduce((all, { half }) => all.plus(half), said.half);
  const agrees = sum.minus(said.amount).abs().lte(room);
  const shown = numberText(sum, 4);
  return {
    kind: 'table',
    span: total.span,
    from: cells.flatMap((cell) => (cell && numberIn(cell) ? [cell.span] : [])),
    result: { zh: shown, en: shown },
    agrees,
    message: {
      zh: `${numbers
        .map(({ amount }) => amount.toFixed())
        .slice(0, 8)
        .join(
          '+',
        )}${numbers.length > 8 ? '+…' : ''}=${shown}，合计写${total.value.trim()}${agrees ? '' : '：请核对各数'}`,
      en: `${numbers.length} numbers add up to ${shown}; the total says ${total.value.trim()}${agrees ? '' : ', so check the numbers'}`,
    },
    ...(!agrees && { right: { span: total.span, newText: total.value.replace(/[\d,.]+/u, shown) } }),
  };
}
