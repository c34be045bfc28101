import type { Severity } from '../../checks/check.ts';
import type { CheckedFiles, ReportOptions } from './checked-files.ts';

const commandOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands that GitHub Actions turns into annotations: lines and columns from 1, the last
 * column included. Escaped as the runner's own toolkit does it.
 */
export function reportGithub({ files }: CheckedFiles, { language }: ReportOptions): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map(({ range, severity, code, message, related }) => {
      const { start, end } = range;
      const properties = {
        file: file.shown,
        line: start.line + 1,
        endLine: end.line + 1,
        // columns are only allowed within one line
        ...(start.line === end.line && {
          col: start.character + 1,
          endColumn: Math.max(end.character, start.character + 1),
        }),
        title: code,
      };
      const places = related.map(
        (place) => `${place.file.shown}:${place.range.start.line + 1} ${place.message[language]}`,
      );
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapedProperty(`${value}`)}`,
      );
      return `::${commandOf[severity]} ${list.join(',')}::${escaped([message[language], ...places].join('\n'))}\n`;
    }),
  );
  return lines.join('');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
