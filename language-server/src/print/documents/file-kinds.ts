import type { FileKind } from './format.ts';

/** The kinds of files that more than one thing is written as. */
export const fileKinds = {
  docx: {
    name: 'docx',
    extension: '.docx',
    label: { zh: 'Word 文档', en: 'Word document' },
    binary: true,
  },
  pdf: { name: 'pdf', extension: '.pdf', label: { zh: 'PDF', en: 'PDF' }, binary: true },
  html: { name: 'html', extension: '.html', label: { zh: '网页', en: 'Web page' }, binary: false },
  md: { name: 'md', extension: '.md', label: { zh: 'Markdown', en: 'Markdown' }, binary: false },
  json: { name: 'json', extension: '.json', label: { zh: 'JSON', en: 'JSON' }, binary: false },
} as const satisfies Record<string, FileKind>;
