import { textWidth } from '../../core/text/text-width.ts';
import type { Signature } from './document.ts';
import { character } from './measures.ts';

/** A line at the right of the page. */
export interface SignatureLine {
  readonly text: string;
  /** What is left behind it, in twips. */
  readonly right: number;
  /** How many lines stay free above it. */
  readonly before: number;
}

/** A line of the text area, in characters. */
const lineLength = 28;
/** What stays free behind the date (§7.3.5.1). */
const behindDate = 4;
/** A row of seals of 42 mm takes four lines. */
const sealLines = 3;

/**
 * Issuers and date where seals have their place: one issuer above the middle of the date, several in rows of up to three, each
 * in the middle of its part of the line, so that their seals don't touch (GB/T 9704-2012 §7.3.5.1).
 */
export function sealedLines({ issuers, date = '' }: Signature): SignatureLine[] {
  const dateWidth = widthOf(date);
  const [only = ''] = issuers;
  if (issuers.length < 2) {
    const width = widthOf(only);
    const right = Math.max(0, behindDate + (dateWidth - width) / 2);
    const dateRight = only === '' ? behindDate : right + (width - dateWidth) / 2;
    return placed([
      ...(only === '' ? [] : [{ text: only, right }]),
      ...(date === '' ? [] : [{ text: date, right: Math.max(0, dateRight) }]),
    ]);
  }
  const rows = rowsOf(issuers).map((names) => rowLine(names));
  return placed([...rows, ...(date === '' ? [] : [{ text: date, right: behindDate }])], rows.length);
}

function rowsOf(issuers: readonly string[]): string[][] {
  const widest = Math.max(...issuers.map(widthOf));
  const inRow = Math.max(1, Math.min(3, issuers.length, Math.floor(lineLength / (widest + 1))));
  const rows: string[][] = [];
  for (let at = 0; at < issuers.length; at += inRow) rows.push(issuers.slice(at, at + inRow));
  return rows;
}

function rowLine(names: readonly string[]): { text: string; right: number } {
  const room = lineLength / names.length;
  const text = names
    .map((name, at) => {
      const before = names[at - 1];
      const gap =
        before === undefined ? 0 : Math.max(1, Math.round(room - (widthOf(before) + widthOf(name)) / 2));
      return '　'.repeat(gap) + name;
    })
    .join('');
  const last = widthOf(names.at(-1) ?? '');
  return { text, right: names.length === 1 ? behindDate : Math.max(0, (room - last) / 2) };
}

function placed(lines: readonly { text: string; right: number }[], rows = 1): SignatureLine[] {
  return lines.map(({ text, right }, at) => ({
    text,
    right: Math.round(right * character),
    before: at === 0 ? 2 : at < rows ? sealLines : 0,
  }));
}

/** In characters. */
function widthOf(text: string): number {
  return textWidth(text) / 2;
}
