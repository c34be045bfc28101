import type { Plan } from '../../../core/model/plan.ts';
import type { Range, Source } from '../../../core/model/source.ts';
import type { Language } from '../../../core/text/localized.ts';
import { importVersion } from '../../../exchange/import/import-version.ts';
import { Unreadable } from '../../../exchange/interchange/unreadable.ts';
import { readPlan } from '../../../language/read-plan.ts';
import { comparePlans } from '../../../print/compare/compare.ts';
import type { ComparedSide } from '../../../print/compare/documents.ts';
import type { Cell } from '../../../print/tables/table.ts';
import { bytesOfBase64 } from '../../protocol/base64.ts';
import type {
  ComparedCell,
  CompareParams,
  ComparisonPage,
  VersionParams,
  VersionText,
} from '../../protocol/comparison.ts';

/** What two versions of a plan say differently, each thing with its places in both. */
export function comparisonPage(params: CompareParams, language: Language): ComparisonPage {
  const { before, after, document } = comparedPlans(params);
  const { title, changes, paragraphs, tables } = comparePlans(before, after, language, { document });
  return {
    title,
    changes,
    paragraphs,
    tables: tables.map(({ rows, ...table }) => ({
      ...table,
      rows: rows.map((cells) => cells.map((cell) => comparedCell(cell, before.source, after.source))),
    })),
  };
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

/** The versions as plans, and which of them is a document of another program, if one is. */
export function comparedPlans({ before, after }: CompareParams): {
  readonly before: Plan;
  readonly after: Plan;
  readonly document: ComparedSide | undefined;
} {
  const document =
    !before.isDocument === !after.isDocument ? undefined : before.isDocument ? 'before' : 'after';
  return { before: readPlan(before.text), after: readPlan(after.text), document };
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
