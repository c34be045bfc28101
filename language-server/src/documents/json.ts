import { type DocumentFormat, utf8 } from './format.ts';

/** The tables as they are, sources of the cells included: for programs. */
export const json: DocumentFormat = {
  name: 'json',
  extension: '.json',
  mediaType: 'application/json',
  binary: false,
  render: async (tables) => utf8(`${JSON.stringify(tables, null, 2)}\n`),
};
