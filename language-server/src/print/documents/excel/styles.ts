import type { CellStyle } from 'hucre/xlsx';

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

export const noteStyle: CellStyle = {
  font: { name: '仿宋', size: 10.5 },
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};
