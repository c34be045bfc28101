import type { OfficialFormat, OfficialFormatName } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { word } from './word.ts';

/** Every form of a whole plan, the one most asked for first; all run in Node and in a browser. */
export const officialFormats: readonly OfficialFormat[] = Object.values({
  docx: word,
  html,
  md: markdown,
} satisfies Record<OfficialFormatName, OfficialFormat>);
