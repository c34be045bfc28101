import { isAbsolute } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Severity } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { explain } from '../../explain.ts';
import type { Language } from '../../messages/localized.ts';
import type { Range } from '../../model/source.ts';
import type { PlanFile } from '../plan-files.ts';
import type { CheckedFile, ReportOptions } from './checked.ts';

const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/**
 * SARIF 2.1.0 (OASIS), which code scanning services read: every check as a rule with its page as help,
 * every finding as a result. Lines and UTF-16 columns from 1, the end column excluded (§3.30).
 */
export function reportSarif(checked: readonly CheckedFile[], { language }: ReportOptions): string {
  const rules = checks.map(({ code, title, why, severity }, index) => ({
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: helpOf(index, language),
    defaultConfiguration: { level: levelOf[severity] },
  }));
  const results = checked.flatMap(({ file, findings }) =>
    findings.map(({ code, severity, message, range, related }) => ({
      ruleId: code,
      ruleIndex: rules.findIndex(({ id }) => id === code),
      level: levelOf[severity],
      message: { text: message[language] },
      locations: [locationOf(file, range)],
      relatedLocations: related.map((place) => ({
        ...locationOf(place.file, place.range),
        message: { text: place.message[language] },
      })),
    })),
  );
  const driver = { name: 'Planwright', version: manifest.version, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
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
function locationOf({ shown, uri }: PlanFile, { start, end }: Range) {
  const reference = isAbsolute(shown) ? uri : shown.split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri: reference },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}
