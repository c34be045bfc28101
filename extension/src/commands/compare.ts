import { type TextDocument, Uri, workspace } from 'vscode';
import type { ComparisonFileParams } from '../../../language-server/src/server/protocol/comparison.ts';
import { type ComparedVersions, showComparison, textsOf } from '../comparison/panel.ts';
import { saveComparison } from '../comparison/save.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import type { Pages } from './pages.ts';
import { planAsked, tell } from './plans.ts';
import {
  askFile,
  earlierVersion,
  fileVersion,
  nameOf,
  noVersion,
  type Version,
  type VersionName,
  versionNames,
  versionsOf,
} from './versions.ts';
import { compareTitle } from './words.ts';

/** What need not be asked: the plan, and the other version, the older one unless it is a document of another program. */
export interface WantedComparison {
  readonly uri?: Uri;
  readonly with?: VersionName | Uri;
  /** The file to write it to. */
  readonly format?: ComparisonFileParams['format'];
  readonly to?: Uri;
}

/**
 * Shows what a plan says otherwise than another version of it: indicators, departments, deadlines, headings, words.
 * @param files the folder of the page's script and style
 * @param given the file that a menu was opened on, or all that is known
 * @returns how many facts differ
 */
export async function comparePlan(
  server: PlanServer,
  pages: Pages,
  files: Uri,
  given: Uri | WantedComparison = {},
): Promise<number | undefined> {
  const wanted: WantedComparison = given instanceof Uri ? { uri: given } : given;
  const uri = await planAsked(wanted.uri);
  if (!uri) return undefined;
  const document = await workspace.openTextDocument(uri);
  const source = wanted.with ?? (await askVersion(document));
  if (source === undefined) return undefined;
  const other = await versionFrom(source, document, server, pages);
  if (!other) return undefined;
  const now = {
    name: document.isUntitled ? say.now[messageLanguage()] : nameOf(uri),
    text: document.getText(),
    uri,
    isLive: true,
  };
  // a document that comes back has been worked over; a file, and what was saved, is what there was before
  const versions: ComparedVersions = other.isDocument
    ? { before: now, after: other }
    : { before: other, after: now };
  if (wanted.to) await saveComparison(server, textsOf(versions), uri, wanted);
  return (await showComparison(server, files, versions))?.changes;
}

async function versionFrom(
  source: VersionName | Uri,
  document: TextDocument,
  server: PlanServer,
  pages: Pages,
): Promise<Version | undefined> {
  if (source === 'saved' || source === 'head') {
    const version = await earlierVersion(source, document, pages);
    if (!version) tell(noVersion);
    return version;
  }
  const file = source instanceof Uri ? source : await askFile(document);
  return file && fileVersion(file, document, server, pages);
}

async function askVersion(document: TextDocument): Promise<VersionName | undefined> {
  const language = messageLanguage();
  const options = versionsOf(document).map((name) => ({ name, label: versionNames[name][language] }));
  return choose<VersionName>(options, compareTitle[language], say.askVersion[language]);
}

const say = {
  askVersion: { zh: '和哪个版本对照？', en: 'With which version?' },
  now: { zh: '现在的文字', en: 'the text as it is now' },
};
