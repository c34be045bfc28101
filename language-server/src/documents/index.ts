import { csv } from './csv.ts';
import { excel } from './excel.ts';
import type { DocumentFormat, FormatName } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { word } from './word.ts';

export type { DocumentFormat, DocumentOptions } from './format.ts';

/** Every format, the one most asked for first; all run in Node and in a browser. */
export const formats: readonly DocumentFormat[] = Object.values({
  docx: word,
  xlsx: excel,
  html,
  md: markdown,
  csv,
  json,
} satisfies Record<FormatName, DocumentFormat>);
