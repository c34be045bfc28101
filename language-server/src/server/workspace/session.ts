import type { ClientCapabilities } from 'vscode-languageserver';
import { settingsIn } from '../../checks/read-settings.ts';
import { noSettings, type Settings } from '../../checks/settings.ts';
import { type Language, type Localized, languageOf } from '../../core/text/localized.ts';

/** What the editor names as the source of what is found. */
export const productName: Localized = { zh: '规划匠', en: 'planwright' };

/** What the client says when it starts the server. */
export interface ClientOptions {
  /** The language of messages, hovers and completion; the client's locale where it is absent. */
  readonly language?: string;
  /** Where the checks' pages are, as a URI that ends in a slash. */
  readonly docsBase?: string;
  /** By code: what the user wants a check's findings to be; `planwright.json` goes before it. */
  readonly severities?: unknown;
  /** The commands that code lenses may call (`protocol/client-commands.ts`); none where it is absent. */
  readonly commands?: readonly string[];
  /** `push`: findings are sent to the client as they come, even if it could ask for them. */
  readonly diagnostics?: 'push';
}

/** What holds while the server runs. */
export interface Session {
  language: Language;
  docsBase: string | undefined;
  /** The user's own, from the editor. */
  settings: Settings;
  /** Those of `protocol/client-commands.ts` that the client has. */
  commands: ReadonlySet<string>;
  /** Whether the client shows pictures in Markdown. */
  images: boolean;
  /** Whether the client asks what a suggestion means when it is looked at. */
  resolvesDocumentation: boolean;
  /** Whether the client asks for findings, so that it is not sent those of what is open. */
  pullsDiagnostics: boolean;
  /** Whether it can be told to ask for them again. */
  refreshesDiagnostics: boolean;
}

export function startSession(docsBase: string | undefined): Session {
  return {
    language: 'zh',
    docsBase,
    settings: noSettings,
    commands: new Set(),
    images: false,
    resolvesDocumentation: false,
    pullsDiagnostics: false,
    refreshesDiagnostics: false,
  };
}

export function adoptOptions(
  session: Session,
  options: ClientOptions | undefined,
  locale: string | undefined,
): void {
  session.language = languageOf(options?.language ?? locale);
  session.docsBase = options?.docsBase ?? session.docsBase;
  session.settings = settingsIn({ severities: options?.severities ?? {} }).settings;
  session.commands = new Set(Array.isArray(options?.commands) ? options.commands : []);
}

/** Who can be told of findings in both ways is told in one. */
export function adoptPulls(
  session: Session,
  { capabilities }: { readonly capabilities: ClientCapabilities },
  options: ClientOptions | undefined,
): void {
  session.pullsDiagnostics =
    capabilities.textDocument?.diagnostic !== undefined && options?.diagnostics !== 'push';
  session.refreshesDiagnostics = capabilities.workspace?.diagnostics?.refreshSupport === true;
}

export function resolvesDocumentation({
  capabilities,
}: {
  readonly capabilities: ClientCapabilities;
}): boolean {
  const { resolveSupport } = capabilities.textDocument?.completion?.completionItem ?? {};
  return resolveSupport?.properties.includes('documentation') ?? false;
}

/** Whether a client shows pictures in hovers: VS Code and its kin, which read Markdown by marked, unlike a terminal. */
export function showsImages({
  capabilities,
  clientInfo,
}: {
  readonly capabilities: ClientCapabilities;
  readonly clientInfo?: { readonly name: string };
}): boolean {
  const { general, textDocument } = capabilities;
  const readsMarkdown = textDocument?.hover?.contentFormat?.includes('markdown') ?? true;
  return readsMarkdown && general?.markdown?.parser === 'marked' && clientInfo?.name !== 'coc.nvim';
}
