import manifest from '../../../package.json' with { type: 'json' };
import type { Severity } from '../../checks/check.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Language } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { ReviewedPlan } from '../reports/review-input.ts';
import { severityWord } from '../reports/words.ts';
import type { Table } from '../tables/table.ts';
import type { FigureAccount, Verdict } from './account.ts';
import { column, tableOf } from './tables.ts';
import { verdictWords, certificateWords as words } from './words.ts';

/** Which text was looked at, by what, and how much of it was understood. */
export function factsTable(
  { plan, shown, findings, failures }: ReviewedPlan,
  accounts: readonly FigureAccount[],
  settings: Settings,
  hash: string,
  language: Language,
): Table {
  const unread = accounts.filter(({ verdict }) => verdict === 'unread').length;
  const digits = accounts.reduce(
    (sum, { figure }) => sum + (figure.text.match(/[\d０-９]/g)?.length ?? 0),
    0,
  );
  const { documentNumber } = plan.header;
  const rows = [
    [words.file, oneLine(shown)],
    ...(documentNumber ? [[words.documentNumber, oneLine(documentNumber.value)] as const] : []),
    [words.hash, hash],
    [words.program, `${words.programName[language]} ${manifest.version}`],
    [words.settings, settingsText(settings, language)],
    [words.figures, words.figuresOf(accounts.length, unread, digits)[language]],
    [words.findings, findingsText(findings, language)],
    ...(failures.length > 0
      ? [[words.failures, failures.map(({ code }) => code).join(language === 'zh' ? '、' : ', ')] as const]
      : []),
  ] as const;
  return tableOf(
    '',
    [column(words.item, 'center', language), column(words.content, 'left', language)],
    rows.map(([name, text]) => [name[language], text]),
  );
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function findingsText(findings: ReviewedPlan['findings'], language: Language): string {
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return language === 'zh'
      ? `${severityWord(severity, language)}${count}处`
      : `${severityWord(severity, language)} ${count}`;
  });
  return counts.join(language === 'zh' ? '、' : ', ');
}

/** The severities that are not as they come, and whether an office's own rules were held to. */
function settingsText({ severities, office }: Settings, language: Language): string {
  const said = [
    ...Object.entries(severities).map(([code, severity]) => `${code}: ${severity}`),
    ...(office ? [words.officeRules[language]] : []),
  ];
  return said.length === 0 ? words.usualSettings[language] : said.join(language === 'zh' ? '；' : '; ');
}

/** How many figures have each verdict, and what it means. */
export function countsTable(accounts: readonly FigureAccount[], language: Language): Table {
  return tableOf(
    words.results[language],
    [
      column(words.result, 'center', language),
      column(words.count, 'center', language),
      column(words.meaning, 'left', language),
    ],
    (Object.keys(verdictWords) as Verdict[]).map((verdict) => [
      verdictWords[verdict].name[language],
      `${accounts.filter((account) => account.verdict === verdict).length}`,
      verdictWords[verdict].means[language],
    ]),
  );
}
