import type { CheckedFiles, ReportOptions } from './checked-files.ts';

/**
 * For programs: an array of `{ file, range, severity, code, message, related: [{ file, range, message }] }`.
 * Ranges as in LSP: lines and UTF-16 characters from 0, the end excluded.
 */
export function reportJson({ files }: CheckedFiles, { language }: ReportOptions): string {
  const findings = files.flatMap(({ file, findings }) =>
    findings.map(({ range, severity, code, message, related }) => ({
      file: file.shown,
      range,
      severity,
      code,
      message: message[language],
      related: related.map((place) => ({
        file: place.file.shown,
        range: place.range,
        message: place.message[language],
      })),
    })),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
}
