import type { Uri } from 'vscode';
import type { FormatChoice, MadeFile } from '../../../language-server/src/server/protocol/commands.ts';
import {
  type CompareParams,
  type ComparisonFileParams,
  comparisonFileRequest,
  comparisonFormatsRequest,
} from '../../../language-server/src/server/protocol/comparison.ts';
import { choose } from '../commands/choose.ts';
import { answered } from '../commands/plans.ts';
import { save } from '../commands/save.ts';
import { askFormat } from '../commands/words.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';

/**
 * Writes a comparison as a Word, Excel or other file.
 * @param beside the file whose folder is proposed
 * @param wanted the format and the file, where they need not be asked for
 * @returns the file that was written
 */
export async function saveComparison(
  server: PlanServer,
  params: CompareParams,
  beside: Uri,
  wanted: {
    readonly format?: ComparisonFileParams['format'] | undefined;
    readonly to?: Uri | undefined;
  } = {},
): Promise<Uri | undefined> {
  const language = messageLanguage();
  const formats = await answered(server.ask<FormatChoice[]>(comparisonFormatsRequest, {}));
  const format = wanted.format ?? (formats && (await choose(formats, title[language], askFormat[language])));
  if (!format) return undefined;
  const file = await answered(server.ask<MadeFile | null>(comparisonFileRequest, { ...params, format }));
  return file ? save(file, beside, wanted.to) : undefined;
}

const title = { zh: '保存修改对照', en: 'Save the comparison' };
