import { settingsIn } from '../../checks/read-settings.ts';
import { noSettings, type Settings } from '../../checks/settings.ts';
import { type Language, type Localized, languageOf } from '../../core/text/localized.ts';
import { type ClientAbilities, noAbilities } from './client-abilities.ts';

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
  client: ClientAbilities;
}

export function startSession(docsBase: string | undefined): Session {
  return {
    language: 'zh',
    docsBase,
    settings: noSettings,
    commands: new Set(),
    client: noAbilities,
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
