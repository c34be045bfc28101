import { textWidth } from '../../../core/text/text-width.ts';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import type { Letterhead } from '../document.ts';
import { line } from '../measures.ts';

/** The red words begin 35 mm below the upper edge of the text area (GB/T 9704-2012 §7.2.4). */
const headAt = 1984;
/** In points: as large as the words may be, alone and of several that issue a document together; and as small. */
const largest = 56;
const largestOfSeveral = 36;
const smallest = 22;

/** The size in which the longest name, and 文件 beside it, fit into a line. */
export function headPoints({ names, suffix }: Letterhead): number {
  const longest = Math.max(...names.map((name) => textWidth(name) / 2));
  const beside = textWidth(suffix) / 2 + (names.length > 1 ? 1 : 0);
  const fitting = Math.floor(textWidthOf(false) / 20 / (longest + beside));
  return Math.max(smallest, Math.min(names.length > 1 ? largestOfSeveral : largest, fitting));
}

/** How high a line of the head is, in twips. */
export function headLineHeight(points: number): number {
  return Math.round(points * 26);
}

/** What is free above the head, below so many lines of marks; the characters stand in the middle of their lines. */
export function aboveHead(points: number, marks: number): number {
  return Math.max(20, Math.round(headAt - marks * line - points * 3));
}
