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

export type OfficialFormatName = (typeof officialFormats)[number]['name'];
