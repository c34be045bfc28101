import { keywords, spellings } from '../../../../grammar/keywords.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { Cell, Table } from './table.ts';
import { spellingsOfWord } from './words.ts';

export interface ChosenColumns {
  /** The tables with these columns only, in the order asked for; those that have none of them are left out. */
  readonly tables: readonly Table[];
  /** Words that are no column of any table. */
  readonly unknown: readonly string[];
}

/**
 * The columns that words call for, in their order. A word is a heading, the beginning of one (`2025年` for
 * 2025年目标值, `指标`), or what the language or the tables call the same (`indicator`, `责任单位` for 责任部门). A table
 * that lacks a column another one has goes without.
 */
export function chosenColumns(tables: readonly Table[], words: readonly string[]): ChosenColumns {
  const chosen = tables.map((table) => {
    const headings = table.columns.map(({ heading }) => heading);
    return words.map((word) => headingsFor(word, headings));
  });
  return {
    tables: tables
      .map((table, at) => withColumns(table, [...new Set(chosen[at]?.flat())]))
      .filter(({ columns }) => columns.length > 0),
    unknown: words.filter((_, at) => chosen.every((each) => each[at]?.length === 0)),
  };
}

/** The very heading if there is one, else all that begin so, else those of the same meaning, else all that have it in them. */
function headingsFor(word: string, headings: readonly string[]): string[] {
  const wanted = normaliseName(word).replace(/^(\d{4})年?$/u, '$1');
  if (wanted === '') return [];
  const like = (fits: (heading: string) => boolean) => headings.filter((each) => fits(normaliseName(each)));
  const same = meaningsOf(wanted);
  const isYear = /^\d{4}$/u.test(wanted);
  const ways: ((heading: string) => boolean)[] = [
    (heading) => heading === normaliseName(word),
    (heading) => heading.startsWith(wanted),
    (heading) => !isYear && same.some((meaning) => heading === meaning),
    (heading) => !isYear && same.some((meaning) => heading.startsWith(meaning)),
    (heading) => !isYear && heading.includes(wanted),
  ];
  for (const way of ways) {
    const found = like(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Everything that the keywords and the tables' own words call the same. */
function meaningsOf(word: string): string[] {
  const groups = [...keywords.map((keyword) => spellings(keyword)), ...spellingsOfWord].map((group) =>
    group.map(normaliseName),
  );
  const called = groups.filter((group) => group.includes(word)).flat();
  // 责任部门 and 责任单位 are one keyword, which the tables know by either
  return [...new Set(called.flatMap((each) => groups.filter((group) => group.includes(each)).flat()))];
}

function withColumns(table: Table, wanted: readonly string[]): Table {
  const places = wanted.flatMap((heading) =>
    table.columns.flatMap((column, index) => (column.heading === heading ? [index] : [])),
  );
  const rows = table.rows.map((cells) =>
    places.flatMap((place, column): Cell[] => {
      const cell = cells.find((each) => each.column === place);
      return cell ? [{ ...cell, column }] : [];
    }),
  );
  return { ...table, columns: places.flatMap((place) => table.columns[place] ?? []), rows };
}
