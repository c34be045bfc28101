import { fileKinds } from '../documents/file-kinds.ts';
import { type Format, utf8 } from '../documents/format.ts';
import type { Review } from './review.ts';

/** A form that a report for the reviewer can be written in. */
export type ReportFormat = Format<[review: Review]>;

/** Every form of a report, the one most asked for first; all run in Node and in a browser. */
export const reviewFormats = [
  {
    ...fileKinds.docx,
    detail: { zh: '可以打印，逐条勾选采纳或不采纳', en: 'To print and tick, finding by finding' },
    render: async (review) => (await import('./word/report.ts')).wordReport(review),
  },
  {
    ...fileKinds.html,
    detail: { zh: '在浏览器里看，也可以打印', en: 'To be read in a browser, or printed' },
    render: async (review) => utf8((await import('./html.ts')).reviewHtml(review)),
  },
] as const satisfies readonly ReportFormat[];

export type ReviewFormatName = (typeof reviewFormats)[number]['name'];
