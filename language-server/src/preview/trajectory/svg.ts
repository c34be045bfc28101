import { textWidth } from '../../model/text-width.ts';

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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// all that XML 1.0 (§2.2) allows nowhere; one such character would make the picture unreadable
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Any text for between tags or inside a quoted attribute. */
export function xmlText(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"']/g, (character) => entities[character] as string);
}
