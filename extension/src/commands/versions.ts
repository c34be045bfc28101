import { extensions, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { decodeText } from '../../../language-server/src/index.ts';
import { base64Of } from '../../../language-server/src/server/protocol/base64.ts';
import {
  importVersionRequest,
  type VersionParams,
  type VersionText,
} from '../../../language-server/src/server/protocol/comparison.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import type { Pages } from './pages.ts';
import { answered, tell } from './plans.ts';
import { compareTitle } from './words.ts';

/** A version of a plan. */
export interface Version {
  /** What it is called. */
  readonly name: string;
  readonly text: string;
  /** Where it can be looked at. */
  readonly uri: Uri;
  /** Whether that is the text as it is written now, which may go on. */
  readonly isLive?: boolean;
  /** Whether it was made of a document of another program, in memory. */
  readonly isDocument?: boolean;
  /** Gives up what was made to look at it. */
  readonly dispose?: () => void;
}

/** Documents of other programs that may hold a version of a plan. */
const documentName = /\.(?:docx|docm|xlsx|xlsm|html?)$/iu;

/** Where to take it from: what was saved last, what Git has, or another file. */
export type VersionName = 'saved' | 'head' | 'file';

export const versionNames: Readonly<Record<VersionName, Localized>> = {
  saved: { zh: '上次保存的版本', en: 'The saved version' },
  head: { zh: 'Git 最近一次提交的版本', en: 'The version last committed to Git' },
  file: { zh: '另一个文件…', en: 'Another file…' },
};

/** The versions there may be of a document, the likeliest first. */
export function versionsOf(document: TextDocument): VersionName[] {
  const { uri, isDirty, isUntitled } = document;
  return [
    ...(isDirty && !isUntitled ? (['saved'] as const) : []),
    ...(repositoryOf(uri) ? (['head'] as const) : []),
    'file',
  ];
}

/** Asks for the other file. */
export async function askFile(document: TextDocument): Promise<Uri | undefined> {
  const { uri } = document;
  const language = messageLanguage();
  const [chosen] =
    (await window.showOpenDialog({
      ...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..') }),
      filters: { [say.plans[language]]: ['plan', '规划', 'docx', 'docm'] },
      openLabel: say.pickFile[language],
      title: compareTitle[language],
    })) ?? [];
  return chosen;
}

/** What a document was when it was saved or committed last; undefined where there is no such version. */
export async function earlierVersion(
  name: Exclude<VersionName, 'file'>,
  { uri }: TextDocument,
  pages: Pages,
): Promise<Version | undefined> {
  if (name === 'head') return headVersion(uri);
  const text = await readText(uri);
  if (text === undefined) return undefined;
  const label = versionNames.saved[messageLanguage()];
  return { name: label, text, ...pages.keep(`${label}.plan`, text) };
}

/** The text of a file of either encoding; undefined where it can't be read as text. */
async function readText(uri: Uri): Promise<string | undefined> {
  return workspace.fs.readFile(uri).then(
    (bytes) => decodeText(bytes)?.text,
    () => undefined,
  );
}

/** Another file as a version of a plan: a plan, or a document of another program; what keeps it from being one is said. */
export async function fileVersion(
  uri: Uri,
  plan: TextDocument,
  server: PlanServer,
  pages: Pages,
): Promise<Version | undefined> {
  const name = nameOf(uri);
  if (!documentName.test(name)) {
    const text = await readText(uri);
    if (text === undefined) tell(noVersion);
    return text === undefined ? undefined : { name, text, uri };
  }
  const bytes = await workspace.fs.readFile(uri).then(
    (read) => read,
    () => undefined,
  );
  if (!bytes) {
    tell(noVersion);
    return undefined;
  }
  const params: VersionParams = { name, content: base64Of(bytes), of: plan.getText() };
  const read = await answered(server.ask<VersionText>(importVersionRequest, params));
  if (!read) return undefined;
  if ('problem' in read) {
    void window.showErrorMessage(say.notRead(name, read.problem)[messageLanguage()]);
    return undefined;
  }
  return { name, text: read.text, isDocument: true, ...pages.keep(`${name}.plan`, read.text) };
}

export function nameOf({ path }: Uri): string {
  return path.split('/').at(-1) ?? '';
}

/** The part of the interface of VS Code's own Git extension that is used here. */
interface Git {
  getAPI(version: 1): {
    toGitUri(uri: Uri, ref: string): Uri;
    getRepository(uri: Uri): Repository | null;
  };
}

interface Repository {
  /** Rejects where there is no such file at that commit. */
  show(ref: string, path: string): Promise<string>;
  getConfig(key: string): Promise<string>;
}

function git(): ReturnType<Git['getAPI']> | undefined {
  const extension = extensions.getExtension<Git>('vscode.git');
  try {
    return extension?.isActive ? extension.exports.getAPI(1) : undefined;
  } catch {
    return undefined; // Git is switched off
  }
}

/** The repository that a file is in; undefined where it is in none, or Git isn't at hand. */
export function repositoryOf(uri: Uri): Repository | undefined {
  return uri.scheme === 'file' ? (git()?.getRepository(uri) ?? undefined) : undefined;
}

async function headVersion(uri: Uri): Promise<Version | undefined> {
  const text = await repositoryOf(uri)
    ?.show('HEAD', uri.fsPath)
    .catch(() => undefined);
  const shown = git()?.toGitUri(uri, 'HEAD');
  return text === undefined || !shown
    ? undefined
    : { name: versionNames.head[messageLanguage()], text, uri: shown };
}

export const noVersion: Localized = {
  zh: '找不到那个版本，没有对照。',
  en: 'That version can’t be found; nothing was compared.',
};

const say = {
  plans: { zh: '规划和 Word 文稿', en: 'Plans and Word documents' },
  notRead: (name: string, reason: string): Localized => ({
    zh: `“${name}”没有对照：${reason}`,
    en: `“${name}” was not compared: ${reason}`,
  }),
  pickFile: { zh: '和这个文件对照', en: 'Compare with this file' },
};
