import { extensions, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { decodeText } from '../../../language-server/src/index.ts';
import { messageLanguage } from '../settings.ts';
import { compareTitle } from './words.ts';

/** An older version of a plan. */
export interface Version {
  readonly name: string;
  readonly text: string;
  /** The same for VS Code's own comparison. */
  readonly uri: Uri;
}

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

/** That version; undefined where there is none, or the user gives up choosing a file. */
export async function readVersion(name: VersionName, document: TextDocument): Promise<Version | undefined> {
  const { uri } = document;
  if (name === 'saved') return readFile(uri, versionNames.saved[messageLanguage()]);
  if (name === 'head') return headVersion(uri);
  const language = messageLanguage();
  const [chosen] =
    (await window.showOpenDialog({
      ...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..') }),
      filters: { [say.plans[language]]: ['plan', '规划'] },
      openLabel: say.pickFile[language],
      title: compareTitle[language],
    })) ?? [];
  return chosen && readFile(chosen);
}

/** A file of either encoding; undefined where it can't be read as text. */
export async function readFile(
  uri: Uri,
  name = uri.path.split('/').at(-1) ?? '',
): Promise<Version | undefined> {
  const bytes = await workspace.fs.readFile(uri).then(
    (read) => read,
    () => undefined,
  );
  const text = bytes && decodeText(bytes)?.text;
  return text === undefined ? undefined : { name, text, uri };
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

const say = {
  plans: { zh: '规划', en: 'Plans' },
  pickFile: { zh: '和这个文件对照', en: 'Compare with this file' },
} as const satisfies Record<string, Localized>;
