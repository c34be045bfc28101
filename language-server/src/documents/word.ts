import type { DocumentFormat } from './format.ts';

/** A Word document laid out as GB/T 9704-2012 asks, with merged cells and repeated headings. */
export const word: DocumentFormat = {
  name: 'docx',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  binary: true,
  // Loaded only when wanted: the writer is bigger than the language server.
  render: async (tables, options) => (await import('./word/document.ts')).wordDocument(tables, options),
};
