import { figuresOfPlan } from '../../../core/figures/figures-of-plan.ts';
import type { Plan, Section } from '../../../core/model/plan.ts';
import type { Language } from '../../../core/text/localized.ts';
import { importPlan } from '../../../exchange/import/import-plan.ts';
import { reportText } from '../../../exchange/import/plan/report-text.ts';
import { readDocument } from '../../../exchange/import/read-document.ts';
import { Unreadable } from '../../../exchange/interchange/unreadable.ts';
import { readPlan } from '../../../language/read-plan.ts';
import { bytesOfBase64 } from '../../protocol/base64.ts';
import type { ImportParams } from '../../protocol/commands.ts';
import type { DocumentContents, TableExcerpt } from '../../protocol/document-contents.ts';

/** So many headings are shown, and rows of a table: enough to see whether it is the right document. */
const most = { headings: 60, rows: 12 };

/** What a document of another program would be as a plan, for who has opened it and is still to decide. */
export async function documentContents(
  { name, content }: ImportParams,
  language: Language,
): Promise<DocumentContents> {
  const bytes = bytesOfBase64(content);
  try {
    const { text, report } = importPlan(await readDocument(bytes, name), name);
    const plan = readPlan(text);
    return {
      title: plan.header.title?.value ?? '',
      report: reportText(report, name, language),
      figures: figuresOfPlan(plan).length,
      headings: plan.sections
        .slice(0, most.headings)
        .map(({ level, mark, title }) => ({ level, text: `${mark}${/\d$/u.test(mark) ? ' ' : ''}${title}` })),
      tables: [plan.root, ...plan.sections].flatMap((section) => tablesOf(section, plan)),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.localized[language] };
    throw error;
  }
}

function tablesOf({ title, indicatorTables, tables }: Section, plan: Plan): TableExcerpt[] {
  const named = title || (plan.header.title?.value ?? '');
  const read = [
    ...indicatorTables.map(({ span, columns, rows }) => ({
      span,
      cells: [
        columns.map(({ heading }) => heading),
        ...rows.map(({ cells }) => cells.map(({ value }) => value)),
      ],
      indicators: rows.filter(({ indicator }) => indicator).length,
    })),
    ...tables.map(({ span, rows }) => ({
      span,
      cells: rows.map((row) => row.map(({ value }) => value)),
      indicators: 0,
    })),
  ];
  return read
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ cells, indicators }) => ({
      title: named,
      indicators,
      rows: cells.slice(0, most.rows + 1),
      leftOut: Math.max(cells.length - most.rows - 1, 0),
    }));
}
