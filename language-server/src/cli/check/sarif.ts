import manifest from '../../../package.json' with { type: 'json' };
import type { Severity } from '../../checks/check.ts';
import { explain } from '../../checks/explain.ts';
import { checks } from '../../checks/index.ts';
import type { Language } from '../../core/text/localized.ts';
import type { CheckedFile, CheckedFiles, ReportOptions } from './checked-files.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { sarifFixes } from './sarif-fixes.ts';
import { artifact, locationOf } from './sarif-places.ts';

const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/**
 * SARIF 2.1.0 (OASIS), which code scanning services read: every check as a rule with its page as help,
 * every finding as a result, what could not be done as a notification (§3.20.21).
 */
export function reportSarif({ files, problems, planAt }: CheckedFiles, { language }: ReportOptions): string {
  const rules = checks.map(({ code, title, why, severity }, index) => ({
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: helpOf(index, language),
    defaultConfiguration: { level: levelOf[severity] },
  }));
  const ruleIndex = (code: string) => rules.findIndex(({ id }) => id === code);
  const resultsOf = ({ file, findings }: CheckedFile) => {
    if (findings.length === 0) return [];
    const { source } = planAt(file.uri);
    const fingerprints = fingerprintsOf(source.text, findings);
    return findings.map(({ code, severity, message, range, related, fixes = [] }, index) => ({
      ruleId: code,
      ruleIndex: ruleIndex(code),
      level: levelOf[severity],
      message: { text: message[language] },
      locations: [locationOf(file, range)],
      relatedLocations: related.map((place) => ({
        ...locationOf(place.file, place.range),
        message: { text: place.message[language] },
      })),
      partialFingerprints: { primaryLocationLineHash: fingerprints[index] },
      ...(fixes.length > 0 && { fixes: sarifFixes(fixes, file, source, language) }),
    }));
  };
  const notifications = problems.map(({ file, message, code }) => ({
    level: 'error',
    message: { text: message[language] },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
    ...(code && { associatedRule: { id: code, index: ruleIndex(code) } }),
  }));
  const driver = { name: 'Planwright', version: manifest.version, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications },
        ],
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function helpOf(index: number, language: Language) {
  const page = explain(checks[index] as (typeof checks)[number], language);
  return { text: page, markdown: page };
}
