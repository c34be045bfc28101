import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding, OtherPlace, Severity } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import type { Source } from '../../core/model/source.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import type { DiagnosticData } from '../protocol/diagnostic-data.ts';
import { productName } from '../workspace/session.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const contradictions = new Set<string>(
  checks.flatMap(({ code, isContradiction }) => (isContradiction ? code : [])),
);

const unread: Localized = {
  zh: '规划匠自己出错了，没有读出这份规划，也就没有检查：请报告这个问题',
  en: 'Planwright itself failed: it could not read this plan, and so checked nothing. Please report this',
};

/** What stands in place of the findings where a plan could not be read. */
export function unreadDiagnostic(language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: productName[language],
    message: unread[language],
  };
}

/**
 * A finding as the editor shows it. `docsBase` is where the checks' pages are (`…/`, the code and `.md`
 * come behind it). A related place in another file needs that file's source; where `sourceOf` doesn't
 * know it, its first line is shown.
 */
export function toDiagnostic(
  finding: Finding,
  source: Source,
  language: Language,
  docsBase?: string,
  sourceOf?: (uri: string) => Source | undefined,
): Diagnostic {
  const { code, related = [] } = finding;
  const placeOf = ({ uri, span }: OtherPlace) => {
    const other = uri === undefined || uri === source.uri ? source : sourceOf?.(uri);
    const start = { line: 0, character: 0 };
    return { uri: uri ?? source.uri, range: other?.rangeOf(span) ?? { start, end: start } };
  };
  return {
    range: source.rangeOf(finding.span),
    severity: severities[finding.severity],
    source: productName[language],
    code,
    ...(docsBase !== undefined && {
      codeDescription: { href: `${docsBase}${code}${language === 'zh' ? '.zh-CN' : ''}.md` },
    }),
    message: finding.message[language],
    ...(/\/unused-/.test(code) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(contradictions.has(code) && { data: { isContradiction: true } satisfies DiagnosticData }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: placeOf(place),
        message: place.message[language],
      })),
    }),
  };
}
