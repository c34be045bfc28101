import type { DocumentFormat } from './format.ts';

/** An Excel workbook with a sheet for every table, merged cells and headings repeated in print. */
export const excel: DocumentFormat = {
  name: 'xlsx',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  // Loaded only when wanted, so that the language server doesn't pay for the writer.
  render: async (tables, options) => (await import('./excel/workbook.ts')).excelWorkbook(tables, options),
};
