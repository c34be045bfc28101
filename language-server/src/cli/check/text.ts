import type { Severity } from '../../checks/check.ts';
import { severityName } from '../../checks/page.ts';
import type { Position } from '../../core/model/source.ts';
import { type Localized, plural } from '../../core/text/localized.ts';
import { printable } from '../printable.ts';
import type { CheckedFiles, FileFinding, ReportOptions } from './checked-files.ts';
import { reviewLine } from './review-beside.ts';

const colourOf: Readonly<Record<Severity | 'faint', number>> = {
  error: 31,
  warning: 33,
  info: 36,
  hint: 35,
  faint: 90,
};

/**
 * For people: a line for each finding that a terminal turns into a link, `path:12:3` counted from 1, the
 * other places it is about below it, a blank line between files, how many there are of each kind, and which checks did
 * not finish.
 */
function reportText({ files }: CheckedFiles, { language, colours }: ReportOptions): string {
  const coloured = (text: string, colour: keyof typeof colourOf) =>
    colours ? `\u001b[${colourOf[colour]}m${text}\u001b[39m` : text;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  const linesOf = (shown: string, finding: FileFinding): string[] => {
    const { severity, code, message, related } = finding;
    counts[severity]++;
    const name = coloured(severityName(severity, language), severity);
    return [
      `${at(shown, finding.range.start)} ${name} ${coloured(code, 'faint')} ${printable(message[language])}`,
      ...related.map(
        (place) => `    ${at(place.file.shown, place.range.start)} ${printable(place.message[language])}`,
      ),
    ];
  };
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) => findings.flatMap((finding) => linesOf(file.shown, finding)).join('\n'));
  const unfinished = files.flatMap(({ file, failures }) =>
    failures.map(({ code }) => `${notFinished(file.shown, code)[language]}\n`),
  );
  return [...blocks, `${summary(files.length, counts)[language]}\n${unfinished.join('')}`].join('\n\n');
}

/** The same, and how the review of each plan stands, where it has one. */
export async function reportWithReviews(checked: CheckedFiles, options: ReportOptions): Promise<string> {
  const lines: string[] = [];
  for (const file of checked.files) {
    const line = await reviewLine(file, checked.planAt);
    if (line) lines.push(`${printable(line[options.language])}\n`);
  }
  return reportText(checked, options) + lines.join('');
}

function at(shown: string, { line, character }: Position): string {
  return `${printable(shown)}:${line + 1}:${character + 1}`;
}

/** A line below all: how many files were read, and what was found. */
function summary(files: number, counts: Readonly<Record<Severity, number>>): Localized {
  const found = (Object.keys(counted) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted[severity](counts[severity]));
  const zh = found.map((each) => each.zh).join('，') || '没有发现问题';
  const en = found.map((each) => each.en).join(', ') || 'nothing found';
  return { zh: `检查了${files}个文件：${zh}`, en: `${plural(files, 'file')} checked: ${en}` };
}

function notFinished(shown: string, code: string): Localized {
  return {
    zh: `${shown}：检查 ${code} 没有查完，结果不完整`,
    en: `${shown}: the check ${code} did not finish, so this is not complete`,
  };
}

const counted: Readonly<Record<Severity, (count: number) => Localized>> = {
  error: (count) => ({ zh: `${count}处错误`, en: plural(count, 'error') }),
  warning: (count) => ({ zh: `${count}处警告`, en: plural(count, 'warning') }),
  info: (count) => ({ zh: `${count}条提示`, en: plural(count, 'note') }),
  hint: (count) => ({ zh: `${count}条建议`, en: plural(count, 'hint') }),
};
