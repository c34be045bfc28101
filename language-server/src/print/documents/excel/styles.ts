import type { CellStyle } from 'hucre/xlsx';
import type { MarkedPiece } from '../../tables/table.ts';

/** Body of the sheet; a column's width is measured in its digits. */
export const defaultFont = { name: '仿宋', size: 12 };

export const titleStyle: CellStyle = {
  font: { name: '方正小标宋简体', size: 18 },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const rule = { style: 'thin', color: { rgb: '000000' } } as const;
const ruled = { top: rule, right: rule, bottom: rule, left: rule };

export const headingStyle: CellStyle = {
  font: { name: '黑体', size: 12 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: ruled,
};

export function bodyStyle(align: 'left' | 'center' | 'right', format: string, indented = false): CellStyle {
  return {
    font: defaultFont,
    alignment: { horizontal: align, vertical: 'center', wrapText: true, ...(indented && { indent: 2 }) },
    border: ruled,
    numFmt: format,
  };
}

/** Of a stretch that came in or went from one version to the next. */
export const markedFonts = {
  inserted: { ...defaultFont, color: { rgb: '0B4FA0' }, underline: true },
  deleted: { ...defaultFont, color: { rgb: 'A40E26' }, strikethrough: true },
} as const satisfies Record<NonNullable<MarkedPiece['mark']>, CellStyle['font']>;

export const noteStyle: CellStyle = {
  font: { name: '仿宋', size: 10.5 },
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};
