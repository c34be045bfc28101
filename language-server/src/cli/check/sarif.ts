import { isAbsolute } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Severity } from '../../checks/check.ts';
import { explain } from '../../checks/explain.ts';
import { checks } from '../../checks/index.ts';
import type { Range } from '../../core/model/source.ts';
import type { Language } from '../../core/text/localized.ts';
import type { PlanFile } from '../plan-files.ts';
import type { CheckedFiles, ReportOptions } from './checked-files.ts';

const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/**
 * SARIF 2.1.0 (OASIS), which code scanning services read: every check as a rule with its page as help,
 * every finding as a result, what could not be done as a notification (§3.20.21). Lines and UTF-16 columns from 1, the end column excluded (§3.30).
 */
export function reportSarif({ files, problems }: CheckedFiles, { language }: ReportOptions): string {
  const rules = checks.map(({ code, title, why, severity }, index) => ({
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: helpOf(index, language),
    defaultConfiguration: { level: levelOf[severity] },
  }));
  const ruleIndex = (code: string) => rules.findIndex(({ id }) => id === code);
  const results = files.flatMap(({ file, findings }) =>
    findings.map(({ code, severity, message, range, related }) => ({
      ruleId: code,
      ruleIndex: ruleIndex(code),
      level: levelOf[severity],
      message: { text: message[language] },
      locations: [locationOf(file, range)],
      relatedLocations: related.map((place) => ({
        ...locationOf(place.file, place.range),
        message: { text: place.message[language] },
      })),
    })),
  );
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
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function helpOf(index: number, language: Language) {
  const page = explain(checks[index] as (typeof checks)[number], language);
  return { text: page, markdown: page };
}

/** An absolute path becomes a file URI, a relative one a relative reference (§3.4.3). */
function artifact({ shown, uri }: PlanFile) {
  return { uri: isAbsolute(shown) ? uri : shown.split('/').map(encodeURIComponent).join('/') };
}

function locationOf(file: PlanFile, { start, end }: Range) {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}
