import { fileKinds } from './file-kinds.ts';
import { type TablesFormat, utf8 } from './format.ts';

/** Every form that tables are written in, the one most asked for first; all run in Node and in a browser. */
export const formats = [
  {
    ...fileKinds.docx,
    detail: {
      zh: '按公文格式排版，可以直接附在文件后面',
      en: 'Laid out as official documents are',
    },
    render: async (...input) => (await import('./word/document.ts')).wordDocument(...input),
  },
  {
    name: 'xlsx',
    extension: '.xlsx',
    label: { zh: 'Excel 表格', en: 'Excel workbook' },
    binary: true,
    detail: {
      zh: '一张表一个工作表，数值可以计算',
      en: 'A sheet for each table, with numbers that can be calculated with',
    },
    render: async (...input) => (await import('./excel/workbook.ts')).excelWorkbook(...input),
  },
  {
    ...fileKinds.html,
    detail: { zh: '一个文件，可以在网上公布或打印', en: 'One file, to be published or printed' },
    render: async (...input) => (await import('./html.ts')).htmlDocument(...input),
  },
  {
    ...fileKinds.md,
    detail: { zh: '纯文本表格，可以放进其他文档', en: 'Tables as text, for other documents' },
    render: async (...input) => (await import('./markdown.ts')).markdownDocument(...input),
  },
  {
    name: 'csv',
    extension: '.csv',
    label: { zh: 'CSV', en: 'CSV' },
    binary: false,
    detail: { zh: '只有数据，供统计软件使用', en: 'Data only, for other programs' },
    render: async (tables) => (await import('./csv.ts')).csvDocument(tables),
  },
  {
    ...fileKinds.json,
    detail: { zh: '表格和每一格的合并情况，供程序使用', en: 'Tables with their merged cells, for programs' },
    render: async (tables) => utf8(`${JSON.stringify(tables, null, 2)}\n`),
  },
] as const satisfies readonly TablesFormat[];

export type FormatName = (typeof formats)[number]['name'];
