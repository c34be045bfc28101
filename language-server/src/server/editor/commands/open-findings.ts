import type { Finding, Severity } from '../../../checks/check.ts';
import { type Language, type Localized, plural } from '../../../core/text/localized.ts';
import type { OpenFindings } from '../../protocol/commands.ts';

/** How many errors and warnings a plan still has; notes and hints keep nobody from handing it out. */
export function openFindings(findings: readonly Finding[], language: Language): OpenFindings {
  const [errors, warnings] = (['error', 'warning'] as const).map((severity: Severity) =>
    findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0),
  ) as [number, number];
  if (errors + warnings === 0) return { errors, warnings };
  return { errors, warnings, summary: summary(errors, warnings)[language] };
}

function summary(errors: number, warnings: number): Localized {
  const counted = [
    ...(errors > 0 ? [{ zh: `${errors}处错误`, en: plural(errors, 'error') }] : []),
    ...(warnings > 0 ? [{ zh: `${warnings}处警告`, en: plural(warnings, 'warning') }] : []),
  ];
  return {
    zh: `这份规划还有${counted.map(({ zh }) => zh).join('、')}。`,
    en: `This plan still has ${counted.map(({ en }) => en).join(' and ')}.`,
  };
}
