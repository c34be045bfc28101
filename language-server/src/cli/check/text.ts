import type { Severity } from '../../checks/check.ts';
import { severityName } from '../../checks/page.ts';
import { checkSummary } from '../../messages/cli.ts';
import type { Position } from '../../model/source.ts';
import type { CheckedFiles, LocatedFinding, ReportOptions } from './checked.ts';

const colourOf: Readonly<Record<Severity | 'faint', number>> = {
  error: 31,
  warning: 33,
  info: 36,
  hint: 35,
  faint: 90,
};

/**
 * For people: a line for each finding that a terminal turns into a link, `path:12:3` counted from 1, the
 * other places it is about below it, a blank line between files, and how many there are of each kind.
 */
export function reportText({ files }: CheckedFiles, { language, colours }: ReportOptions): string {
  const coloured = (text: string, colour: keyof typeof colourOf) =>
    colours ? `\u001b[${colourOf[colour]}m${text}\u001b[39m` : text;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  const linesOf = (shown: string, finding: LocatedFinding): string[] => {
    const { severity, code, message, related } = finding;
    counts[severity]++;
    const name = coloured(severityName(severity, language), severity);
    return [
      `${at(shown, finding.range.start)} ${name} ${coloured(code, 'faint')} ${message[language]}`,
      ...related.map((place) => `    ${at(place.file.shown, place.range.start)} ${place.message[language]}`),
    ];
  };
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) => findings.flatMap((finding) => linesOf(file.shown, finding)).join('\n'));
  return [...blocks, `${checkSummary(files.length, counts)[language]}\n`].join('\n\n');
}

function at(shown: string, { line, character }: Position): string {
  return `${shown}:${line + 1}:${character + 1}`;
}
