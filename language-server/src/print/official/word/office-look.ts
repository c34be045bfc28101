import type { FontUse, PrintRules } from '../../../core/plans/print-rules.ts';
import { margins } from '../../documents/layout/page-layout.ts';
import type { Font } from '../../documents/word/text.ts';
import { line } from '../measures.ts';

const fontOf: Readonly<Record<FontUse, Font>> = {
  title: '方正小标宋简体',
  text: 'FangSong',
  heading: 'SimHei',
  subheading: 'KaiTi',
  number: 'SimSun',
};

/** A part of the file as the office has it: in its fonts, its lines as far apart as it wants them. */
export function withOfficeLook(xml: string, { fonts = {}, linePitch }: PrintRules): string {
  let written = xml;
  for (const [use, name] of Object.entries(fonts) as [FontUse, string][]) {
    written = written.replaceAll(`="${fontOf[use]}"`, () => `="${escapedAttribute(name)}"`);
  }
  if (linePitch === undefined) return written;
  const pitch = Math.round(linePitch * 20);
  return written
    .replaceAll(`w:line="${line}"`, `w:line="${pitch}"`)
    .replaceAll(`w:bottom="${margins.bottom}"`, `w:bottom="${bottomFor(pitch)}"`);
}

/** 22 lines that would be a hair too high for the text area take it from the margin below. */
function bottomFor(pitch: number): number {
  const room = 16838 - margins.top - margins.bottom;
  const over = 22 * pitch - room;
  return over > 0 && over < 40 ? margins.bottom - over : margins.bottom;
}

function escapedAttribute(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
