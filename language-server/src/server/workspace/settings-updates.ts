import { DefaultConfigurationProvider, URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { settingsIn } from '../../checks/read-settings.ts';
import { settingsFileName } from '../../checks/settings.ts';
import { sourceOf } from '../../core/model/source.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { PlanChecker } from './checker.ts';
import { productName, type Session } from './session.ts';
import type { SettingsFile, SettingsFiles } from './settings-files.ts';

/** The section of the editor's settings that is the product's, not the language's. */
export class PlanConfigurationProvider extends DefaultConfigurationProvider {
  protected override toSectionName(): string {
    return 'planwright';
  }
}

/** What a change of settings concerns. */
export interface SettingsServices {
  readonly session: Session;
  readonly plans: PlanIndex;
  readonly files: SettingsFiles;
  readonly checker: PlanChecker;
}

/** Checks every plan again when a settings file has changed, or the editor's settings have. */
export function followSettings(
  services: LangiumSharedServices,
  { session, plans, files, checker }: SettingsServices,
): void {
  const { DocumentBuilder, WorkspaceLock, ConfigurationProvider } = services.workspace;
  const checkAll = () => {
    checker.forget();
    plans.outdateAll();
    void WorkspaceLock.write((token) => DocumentBuilder.update([], [], token));
  };
  services.lsp.DocumentUpdateHandler.onWatchedFilesChange?.(({ changes }) => {
    const touched = changes.filter(({ uri }) => UriUtils.basename(URI.parse(uri)) === settingsFileName);
    if (touched.length === 0) return;
    files.forget();
    for (const { uri } of touched) {
      void services.lsp.Connection?.sendDiagnostics({ uri, diagnostics: [] });
      // what is wrong with it now is said whatever becomes of checking the plans, and where there are none
      void files.filesFor(uri);
    }
    checkAll();
  });
  ConfigurationProvider.onConfigurationSectionUpdate(({ configuration }) => {
    // an editor that has no such section has said what it wants when it started the server
    if (typeof configuration !== 'object' || configuration === null) return;
    const severities = (configuration as { severities?: unknown }).severities ?? {};
    session.settings = settingsIn({ severities }).settings;
    checkAll();
  });
}

/** What is wrong with a settings file, as the editor shows it in that file. */
export function settingsDiagnostics({ uri, text, problems }: SettingsFile, session: Session): Diagnostic[] {
  const source = sourceOf(uri, text);
  return problems.map(({ span, message }) => ({
    range: source.rangeOf(span),
    severity: DiagnosticSeverity.Warning,
    source: productName[session.language],
    message: message[session.language],
  }));
}
