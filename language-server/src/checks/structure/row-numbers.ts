import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Fix, Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';

/** 序号 of the rows of tables: each is one more than the one before, and a group may begin with 1 again. */
export function* rowNumbers({ root, sections }: Plan): Iterable<Report> {
  for (const { tables, indicatorTables } of [root, ...sections]) {
    for (const { columns, rows } of indicatorTables) {
      const head = columns.map(({ heading }) => heading);
      yield* ofTable(
        head,
        rows.map(({ cells }) => cells),
      );
    }
    for (const { rows } of tables) {
      const [head = [], ...body] = rows;
      yield* ofTable(
        head.map(({ value }) => value),
        body,
      );
    }
  }
}

const headsNumbers = /^(?:序号|编号)$/u;
/** Fewer numbers have no order of their own. */
const fewest = 4;

interface NumberedRow {
  readonly cell: Sourced<string>;
  readonly number: number;
}

interface OddRow extends NumberedRow {
  readonly before: NumberedRow;
  readonly expected: number;
  /** Those behind it that go on from it. */
  readonly following: readonly NumberedRow[];
}

/** A table with more than one odd number has numbers of something else: of a list that it is taken from. */
function ofTable(head: readonly string[], rows: readonly (readonly Sourced<string>[])[]): Report[] {
  const column = head.findIndex((heading) => headsNumbers.test(simplified(heading.trim())));
  if (column < 0) return [];
  const numbers = rows.flatMap((cells): NumberedRow[] => {
    const cell = cells[column];
    return cell && /^\d{1,3}$/u.test(cell.value) ? [{ cell, number: Number(cell.value) }] : [];
  });
  const [odd, ...others] = numbers.length < fewest ? [] : oddRows(numbers);
  return odd && others.length === 0 ? [reportOf(odd)] : [];
}

/** Behind an odd number the count may go on from it, or as if it had been right. */
function oddRows(numbers: readonly NumberedRow[]): OddRow[] {
  const found: OddRow[] = [];
  let meant = numbers[0]?.number ?? 0;
  for (const [at, each] of numbers.entries()) {
    const before = numbers[at - 1];
    if (!before || mayFollow(each.number, before.number, meant, numbers[at + 1]?.number)) {
      meant = each.number;
      continue;
    }
    meant += 1;
    found.push({ ...each, before, expected: meant, following: followingOf(numbers.slice(at)) });
  }
  return found;
}

/** Of a cell that goes over several rows each may have the number. */
function mayFollow(number: number, before: number, meant: number, next: number | undefined): boolean {
  if (number === before) return next !== number + 2;
  return number === 1 || number === before + 1 || number === meant + 1;
}

function followingOf([odd, ...others]: readonly NumberedRow[]): readonly NumberedRow[] {
  const end = others.findIndex(({ number }, at) => number !== (odd?.number ?? 0) + at + 1);
  return end < 0 ? others : others.slice(0, end);
}

function reportOf({ cell, before, expected, following }: OddRow): Report {
  const edits = [cell, ...following.map((each) => each.cell)].map(({ span }, at) => ({
    span,
    newText: `${expected + at}`,
  }));
  const last = `${expected + following.length}`;
  const fix: Fix =
    following.length === 0
      ? { title: changeTo(`${expected}`), edits }
      : {
          title: {
            zh: `从这里起依次改为“${expected}”至“${last}”`,
            en: `Renumber from here on: ${expected} to ${last}`,
          },
          edits,
        };
  return {
    span: cell.span,
    message: rowOutOfOrder(cell.value, before.cell.value, `${expected}`),
    related: [{ span: before.cell.span, message: numberAbove(before.cell.value) }],
    fixes: [fix],
  };
}

function rowOutOfOrder(number: string, before: string, expected: string): Localized {
  return {
    zh: `表里序号“${before}”之后是“${number}”，应为“${expected}”：请核对有无漏行、重复，再改序号`,
    en: `Row “${number}” follows row “${before}” where “${expected}” belongs; check whether a row is missing or repeated, then renumber`,
  };
}

function numberAbove(number: string): Localized {
  return { zh: `上一个序号是“${number}”`, en: `the number above is “${number}”` };
}
