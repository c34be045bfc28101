import { fileKinds } from '../../print/documents/file-kinds.ts';
import { type Format, utf8 } from '../../print/documents/format.ts';
import { type ReportFormat, reviewFormats } from '../../print/reports/index.ts';
import type { CheckedFiles, ReportOptions } from './checked-files.ts';

/** A form in which all that was found is written. */
export interface Reporter extends Format<[checked: CheckedFiles, options: ReportOptions]> {
  /** Whether it shows the plans themselves, and how findings can be mended. */
  readonly needsPlans?: true;
}

/** Every form of what was found: for those who drafted, for programs, and for those who decide. */
export const reporters: readonly Reporter[] = [
  {
    name: 'text',
    extension: '.txt',
    label: { zh: '文字', en: 'Text' },
    detail: { zh: '一处一行，写明文件、行和列', en: 'A line for each finding, with file, line and column' },
    binary: false,
    isPrintable: true,
    render: async (...input) => utf8(await (await import('./text.ts')).reportWithReviews(...input)),
  },
  {
    ...fileKinds.json,
    detail: { zh: '供程序使用', en: 'For programs' },
    render: async (...input) => utf8((await import('./json.ts')).reportJson(...input)),
  },
  {
    name: 'sarif',
    extension: '.sarif',
    label: { zh: 'SARIF', en: 'SARIF' },
    detail: { zh: '供代码扫描平台使用', en: 'For code scanning services' },
    binary: false,
    needsPlans: true,
    render: async (...input) => utf8((await import('./sarif.ts')).reportSarif(...input)),
  },
  {
    name: 'github',
    label: { zh: 'GitHub 注解', en: 'GitHub annotations' },
    detail: { zh: '在 GitHub Actions 里标在文件上', en: 'Shown in the files by GitHub Actions' },
    binary: false,
    render: async (...input) => utf8((await import('./github.ts')).reportGithub(...input)),
  },
  ...reviewFormats.map(reviewer),
];

/** A report for those who decide, with every finding and a box to tick. */
function reviewer(format: ReportFormat): Reporter {
  return {
    ...format,
    needsPlans: true,
    render: async (...input) => format.render(await (await import('./review.ts')).reviewOfFiles(...input)),
  };
}
