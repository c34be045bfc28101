import { widestLine } from '../model/text-width.ts';
import type { Table } from '../tables/table.ts';
import { beginsAt, gridOf } from './grid.ts';

/** What a column asks for, in half-width columns (a Chinese character takes two). */
export interface ColumnNeed {
  /** Its longest line fits without wrapping. */
  readonly natural: number;
  /** Short values stay whole; long text and headings wrap. */
  readonly minimum: number;
}

/** A text over several rows has their lines to wrap in, but is not broken where it is this short. */
const shortest = 12;

/**
 * @param longest Width from which text may wrap.
 */
export function columnNeeds(table: Table, longest: number): ColumnNeed[] {
  const grid = gridOf(table);
  return table.columns.map(({ heading }, column) => {
    const values = grid.flatMap((row, y) => {
      const place = row[column];
      // A cell over several columns says nothing about one of them.
      if (!beginsAt(place, y, column) || place.colSpan > 1) return [];
      const width = setWidth(place.cell.text);
      return { width, wrapped: Math.max(Math.min(width, shortest), Math.ceil(width / place.rowSpan)) };
    });
    const widestValue = values.reduce((widest, { width }) => Math.max(widest, width), 0);
    const widestWrapped = values.reduce((widest, { wrapped }) => Math.max(widest, wrapped), 0);
    const headingWidth = setWidth(heading);
    // 序号 stays whole, 2025年目标值 may take two lines.
    const narrowestHeading = Math.max(Math.min(headingWidth, 8), 2 * Math.ceil(headingWidth / 4));
    return {
      natural: Math.max(widestValue, headingWidth, 2),
      minimum: Math.max(Math.min(Math.max(widestWrapped, narrowestHeading), longest), 2),
    };
  });
}

/** Word puts a little space between Chinese and digits or letters: `≥30平方米` needs more than its characters. */
function setWidth(text: string): number {
  return widestLine(text) + (/\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u.test(text) ? 1 : 0);
}

/**
 * Shares a width out among columns, in whole units that add up to it: first the minimum, then what
 * the natural widths lack, then the rest in proportion; if even the minimum is too much, all shrink.
 */
export function shareOut(total: number, needs: readonly ColumnNeed[]): number[] {
  const minimum = sum(needs.map((need) => need.minimum));
  const natural = sum(needs.map((need) => need.natural));
  const shares = needs.map((need) => {
    if (minimum >= total) return (need.minimum * total) / minimum;
    if (natural <= total) return (need.natural * total) / natural;
    return need.minimum + ((need.natural - need.minimum) * (total - minimum)) / (natural - minimum);
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
