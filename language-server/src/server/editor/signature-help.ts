import type { ParameterInformation, SignatureHelp } from 'vscode-languageserver-types';
import type { Header, Plan } from '../../core/model/plan.ts';
import { roleOfYear } from '../../core/model/roles.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Language } from '../../core/text/localized.ts';
import { roleMeanings, roleNames } from '../../core/wording/roles.ts';
import { keywordDocumentation } from '../../language/keyword-docs.ts';
import { columnKeyword } from '../../language/parser/columns.ts';
import { cellsOf } from '../../language/parser/tables.ts';
import { yearOfColumn } from '../../language/parser/value-heads.ts';
import { lineIndexAt, linesOfSource } from './support/lines.ts';
import { markup } from './support/markdown.ts';
import { columnAt, headRow } from './support/tables.ts';

/** What opens the help, and moves it on to the next column. */
export const signatureTriggerCharacters = ['|', '｜'] as const;

/**
 * In a row of a table the row's head, the column marked that the cursor stands in, with what it is for: as
 * editors show the parameters of a call. Nothing in the head itself, nor behind its last column.
 */
export function columnHelpAt(plan: Plan, offset: number, language: Language): SignatureHelp | undefined {
  const { text } = plan.source;
  const lines = linesOfSource(plan.source);
  const index = lineIndexAt(lines, offset);
  const row = lines[index];
  if (row?.kind !== 'row') return undefined;
  const head = headRow(text, lines, index);
  if (head === row) return undefined;
  const { cells } = cellsOf(text, head.content, head.end);
  const active = columnAt(text, row, offset);
  if (active < 0 || active >= cells.length) return undefined;
  let label = '|';
  const parameters = cells.map((cell): ParameterInformation => {
    const heading = text.slice(cell.start, cell.end);
    const start = label.length + 1;
    label += ` ${heading} |`;
    const documentation = meaningOf(heading, plan.header, language);
    return {
      label: [start, start + heading.length],
      ...(documentation && { documentation: markup(documentation) }),
    };
  });
  return {
    signatures: [{ label, parameters, activeParameter: active }],
    activeSignature: 0,
    activeParameter: active,
  };
}

/** What a column is for: what its keyword says, or what its year is in the period. */
function meaningOf(heading: string, { period, baseYear }: Header, language: Language): string | undefined {
  const keyword = keywordNamed(columnKeyword(heading) ?? '')?.name;
  if (keyword) return keywordDocumentation[keyword].summary[language];
  const year = yearOfColumn(heading);
  if (!year || !period) return undefined;
  const role = year.actual
    ? 'actual'
    : roleOfYear(year.year, { period: period.value, baseYear: baseYear?.value }, year.year);
  return `${roleNames[role][language]} · ${roleMeanings[role][language]}`;
}
