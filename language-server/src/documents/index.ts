import { csv } from './csv.ts';
import { excel } from './excel.ts';
import type { DocumentFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { word } from './word.ts';

export type { DocumentFormat, DocumentOptions } from './format.ts';

/** Every format, the one most asked for first; all run in Node and in a browser. */
export const formats: readonly DocumentFormat[] = [word, excel, html, markdown, csv, json];
