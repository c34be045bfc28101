import type { Range, Source } from '../../../core/model/source.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { importVersion } from '../../../exchange/import/import-version.ts';
import { Unreadable } from '../../../exchange/interchange/unreadable.ts';
import { readPlan } from '../../../language/read-plan.ts';
import { type Comparison, comparePlans } from '../../../print/compare/compare.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { formats } from '../../../print/documents/index.ts';
import type { Cell, Table } from '../../../print/tables/table.ts';
import { bytesOfBase64 } from '../../protocol/base64.ts';
import type { MadeFile } from '../../protocol/commands.ts';
import type {
  ComparedCell,
  CompareParams,
  ComparisonFileParams,
  ComparisonPage,
  VersionParams,
  VersionText,
} from '../../protocol/comparison.ts';
import { madeFile } from './made-file.ts';

/** What two versions of a plan say differently, each thing with its places in both. */
export function comparisonPage(params: CompareParams, language: Language): ComparisonPage {
  const { before, after, comparison } = compared(params, language);
  const { title, changes, paragraphs, tables } = comparison;
  return {
    title,
    changes,
    paragraphs,
    tables: tables.map(({ rows, ...table }) => ({
      ...table,
      rows: rows.map((cells) => cells.map((cell) => comparedCell(cell, before, after))),
    })),
  };
}

/** The same as a file; nothing where there is no such format. */
export async function comparisonFile(
  { format, ...params }: ComparisonFileParams,
  language: Language,
): Promise<MadeFile | undefined> {
  const chosen = formatNamed(formats, format);
  if (!chosen) return undefined;
  const { title, tables } = compared(params, language).comparison;
  const versions: Table = {
    title: '',
    columns: [],
    rows: [],
    notes: [versionsNote(params.before.name, params.after.name)[language]],
  };
  const content = await chosen.render([versions, ...tables], { title, language });
  return madeFile(title, chosen.extension, content);
}

/** A document of another program as the text of a version of a plan. */
export async function versionText(
  { name, content, of }: VersionParams,
  language: Language,
): Promise<VersionText> {
  try {
    return { text: await importVersion(bytesOfBase64(content), name, readPlan(of)) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.localized[language] };
    throw error;
  }
}

function compared(
  { before, after }: CompareParams,
  language: Language,
): { readonly before: Source; readonly after: Source; readonly comparison: Comparison } {
  const [older, newer] = [readPlan(before.text), readPlan(after.text)];
  const document =
    !before.isDocument === !after.isDocument ? undefined : before.isDocument ? 'before' : 'after';
  return {
    before: older.source,
    after: newer.source,
    comparison: comparePlans(older, newer, language, { document }),
  };
}

function comparedCell(
  { text, column, rowSpan, colSpan, pieces, source, olderSource }: Cell,
  before: Source,
  after: Source,
): ComparedCell {
  const [older, newer]: (Range | undefined)[] = [
    olderSource && before.rangeOf(olderSource),
    source && after.rangeOf(source),
  ];
  return {
    text,
    column,
    ...(rowSpan && { rowSpan }),
    ...(colSpan && { colSpan }),
    ...(pieces && { pieces }),
    ...(newer && { after: newer }),
    ...(older && { before: older }),
  };
}

/** Which versions are compared, the older first. */
function versionsNote(before: string, after: string): Localized {
  return { zh: `原来：${before}；现在：${after}`, en: `Before: ${before}; now: ${after}` };
}
