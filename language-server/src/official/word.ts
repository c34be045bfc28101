import type { OfficialFormat } from './format.ts';

/** A Word document laid out as GB/T 9704-2012 asks. */
export const word: OfficialFormat = {
  name: 'docx',
  extension: '.docx',
  binary: true,
  hasPictures: true,
  // Loaded only when wanted: the writer is bigger than the language server.
  render: async (document, options) => (await import('./word/document.ts')).wordDocument(document, options),
};
