import type { CheckedFile, ReportOptions } from './checked.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

/** By the format's name: all that was found, as the text to write. */
export const reporters = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} as const satisfies Record<string, (checked: readonly CheckedFile[], options: ReportOptions) => string>;
