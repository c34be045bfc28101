import { fileKinds } from '../documents/file-kinds.ts';
import type { OfficialFormat } from './format.ts';

/** Every form of a whole plan, the one most asked for first; all run in Node and in a browser. */
export const officialFormats = [
  {
    ...fileKinds.docx,
    detail: { zh: '按公文格式排版，可以直接印发', en: 'Laid out as official documents are, to be issued' },
    hasPictures: true,
    render: async (...input) => (await import('./word/document.ts')).wordDocument(...input),
  },
  {
    ...fileKinds.html,
    detail: { zh: '一个文件，可以在网上公布或打印', en: 'One file, to be published or printed' },
    hasPictures: true,
    render: async (...input) => (await import('./html.ts')).htmlDocument(...input),
  },
  {
    ...fileKinds.md,
    detail: { zh: '纯文本，可以放进其他文档', en: 'Plain text, for other documents' },
    hasPictures: false,
    render: async (document) => (await import('./markdown.ts')).markdownDocument(document),
  },
] as const satisfies readonly OfficialFormat[];

/** What another program makes of one of these, where there is one on the machine: `server/pdf`. */
export const pdfFormat = {
  ...fileKinds.pdf,
  detail: {
    zh: '版面不会再变，由这台电脑上的 LibreOffice、Chrome 或 Edge 生成',
    en: 'Pages that stay as they are, made by LibreOffice, Chrome or Edge on this machine',
  },
  hasPictures: true,
} as const satisfies Omit<OfficialFormat, 'render'>;

export type OfficialFormatName = (typeof officialFormats)[number]['name'];

export type PdfFormatName = (typeof pdfFormat)['name'];
