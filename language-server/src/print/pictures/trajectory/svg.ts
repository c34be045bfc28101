import { textWidth } from '../../../core/text/text-width.ts';
import { cleanText } from '../../documents/clean-text.ts';
import { escaped } from '../../documents/markup.ts';

/** Of all labels, in pixels; a Chinese character is as wide as it is high. */
export const fontSize = 12;

/** Attributes of a tag, each with the blank in front of it. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(`${value}`)}"`)
    .join('');
}

/** A coordinate as short as can be without being seen: tenths of a pixel. */
export function coordinate(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A line of text. */
export function textMark(text: string, values: Readonly<Record<string, string | number>>): string {
  return `<text${attributes(values)}>${xmlText(text)}</text>`;
}

/** How wide a label is, near enough. */
export function pixelsOf(text: string): number {
  return (textWidth(text) * fontSize) / 2;
}

/** Any text for between tags or inside a quoted attribute; what no XML may hold is left out. */
export function xmlText(text: string): string {
  return escaped(cleanText(text));
}
