import type { OutputFormat } from '../output.ts';
import type { CheckedFiles, ReportOptions } from './checked.ts';
import { reportDocx, reportHtml } from './documents.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import type { ReportName } from './report-names.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

/** A form in which all that was found is written. */
export interface Reporter extends OutputFormat {
  readonly name: ReportName;
  render(checked: CheckedFiles, options: ReportOptions): string | Uint8Array | Promise<string | Uint8Array>;
}

export const reporters: readonly Reporter[] = [
  { name: 'text', extension: '.txt', binary: false, render: reportText },
  { name: 'json', extension: '.json', binary: false, render: reportJson },
  { name: 'sarif', extension: '.sarif', binary: false, render: reportSarif },
  { name: 'github', binary: false, render: reportGithub },
  { name: 'html', extension: '.html', binary: false, render: reportHtml },
  { name: 'docx', extension: '.docx', binary: true, render: reportDocx },
];
