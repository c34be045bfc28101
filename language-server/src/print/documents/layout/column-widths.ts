import { widestLine } from '../../../core/text/text-width.ts';
import type { Table } from '../../tables/table.ts';
import { beginsAt, type Grid, gridOf } from '../grid.ts';
import { headGrid } from '../head-grid.ts';
import { safeWidth } from './safe-width.ts';

/** What a column asks for, in half-width columns (a Chinese character takes two). */
export interface ColumnNeed {
  /** Its longest line fits without wrapping. */
  readonly natural: number;
  /** Short values stay whole; long text and headings wrap. */
  readonly minimum: number;
  /** No word of its heading, no number and no year is broken in two (`Departments`, `52.25%`, `2015年`), and a text has a few characters a line; at most the minimum. */
  readonly unbroken: number;
}

/** A text is not broken where it is this short, and has no shorter lines while there is room for them. */
const shortest = 12;

/** `—`, for a value that there is none of. */
const widestDash = 2;

/** What a part is set in by under the cell above. */
const indentation = 4;

/** A longer word is broken after all. */
const longestPiece = 16;

/**
 * @param longest Width from which text may wrap.
 */
export function columnNeeds(table: Table, longest: number): ColumnNeed[] {
  const grid = gridOf(table);
  const head = headGrid(table.columns);
  return table.columns.map(({ room = 0 }, column) => {
    const heading = ownHeading(head, column);
    const values = grid.flatMap((row, y) => {
      const place = row[column];
      // A cell over several columns says nothing about one of them.
      if (!beginsAt(place, y, column) || place.colSpan > 1) return [];
      const width = setWidth(place.cell.text) + (place.cell.indented ? indentation : 0);
      return { width, wrapped: Math.max(Math.min(width, shortest), Math.ceil(width / place.rowSpan)) };
    });
    const widestValue = values.reduce((widest, { width }) => Math.max(widest, width), 0);
    const widestWrapped = values.reduce((widest, { wrapped }) => Math.max(widest, wrapped), 0);
    const headingWidth = setWidth(heading);
    // 序号 stays whole, 2025年目标值 may take two lines.
    const narrowestHeading = Math.max(Math.min(headingWidth, 8), 2 * Math.ceil(headingWidth / 4));
    const pieces = [
      ...(heading.match(/\d+(?:[—–-]\d+)?年|[^\s\p{Script=Han}、，—/-]+/gu) ?? []),
      ...numbersIn(column, grid),
    ];
    const widestPiece = pieces.reduce((widest, piece) => Math.max(widest, safeWidth(piece)), 0);
    const floor = Math.max(widestPiece, Math.min(narrowestHeading, 6), Math.min(widestWrapped, shortest));
    const unbroken = Math.min(floor, longestPiece);
    // dashes ask for no more than their heading in two lines
    const named = widestValue > widestDash ? headingWidth : narrowestHeading;
    return {
      natural: Math.max(widestValue, named, unbroken, room),
      minimum: Math.max(Math.min(Math.max(widestWrapped, narrowestHeading, room), longest), unbroken),
      unbroken,
    };
  });
}

/** Without one that stands above several columns, which says nothing about one of them. */
function ownHeading(head: Grid, column: number): string {
  const places = head.map((row) => row[column]).filter((place, row) => beginsAt(place, row, column));
  return places.flatMap((place) => (place?.colSpan === 1 ? place.cell.text : [])).join('\n');
}

/** The numbers that stand in a column, with their per cent signs and brackets, and the years. */
function numbersIn(column: number, grid: Grid): string[] {
  return grid.flatMap((row, y) => {
    const place = row[column];
    return beginsAt(place, y, column) && place.colSpan === 1
      ? (place.cell.text.match(/[^\s\p{Script=Han}]?\d+(?:\.\d+)?[%％\]〕年]?/gu) ?? [])
      : [];
  });
}

/** Word puts a little space between Chinese and digits or letters: `≥30平方米` needs more than its characters. */
function setWidth(text: string): number {
  return widestLine(text) + (/\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u.test(text) ? 1 : 0);
}

/**
 * Shares a width out among columns, in whole units that add up to it: first the minimum, then what
 * the natural widths lack, then the rest in proportion; if even the minimum is too much, what is above the unbroken
 * words shrinks, and these only where they alone are too much.
 */
export function shareOut(total: number, needs: readonly ColumnNeed[]): number[] {
  const [unbroken, minimum, natural] = (['unbroken', 'minimum', 'natural'] as const).map((width) =>
    sum(needs.map((need) => need[width])),
  ) as [number, number, number];
  const between = (less: number, more: number, all: [number, number]) =>
    less + ((more - less) * (total - all[0])) / (all[1] - all[0]);
  const shares = needs.map((need) => {
    if (unbroken >= total) return (need.unbroken * total) / unbroken;
    if (minimum >= total) return between(need.unbroken, need.minimum, [unbroken, minimum]);
    if (natural <= total) return (need.natural * total) / natural;
    return between(need.minimum, need.natural, [minimum, natural]);
  });
  // Rounding the running sum, not the shares, keeps the total.
  let before = 0;
  return shares.map((share) => {
    const after = before + share;
    const whole = Math.round(after) - Math.round(before);
    before = after;
    return whole;
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
