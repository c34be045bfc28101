import { aimOf } from '../../../core/alignment/aim.ts';
import { type ComparedIndicator, sharedIndicators } from '../../../core/alignment/shared-indicators.ts';
import type { Indicator, Plan } from '../../../core/model/plan.ts';
import type { Language } from '../../../core/text/localized.ts';
import { amountIn } from '../amount.ts';
import { cumulativeNote } from '../cumulative.ts';
import type { Table } from '../table.ts';
import { type CellContent, type ColumnOf, tableOf } from '../table-columns.ts';
import { isForEach } from '../value-columns.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { nothing, word, yearHeading } from '../words.ts';
import { comparisonNotes } from './notes.ts';
import { planHeadings } from './plan-headings.ts';

/**
 * 指标对比表: the indicators that at least two of the plans have, a row each, the plans as columns under their place
 * and period, in each cell the target with its year. Its cells have no sources, as these are of several files.
 * Empty where the plans have no indicator in common.
 */
export function comparisonTable(plans: readonly Plan[], language: Language = 'zh'): Table[] {
  const [first] = plans;
  const rows = sharedIndicators(plans);
  if (!first || rows.length === 0) return [];
  const wording = wordingOf(first, language);
  const headings = planHeadings(plans);
  const columns: ColumnOf<readonly ComparedIndicator[]>[] = [
    { heading: word('number', wording), align: 'center', cell: (_, row) => ({ text: `${row + 1}` }) },
    {
      heading: word('indicator', wording),
      align: 'left',
      cell: ([named]) => ({ text: named?.indicator.fullName || nothing }),
    },
    ...headings.map(
      (heading, plan): ColumnOf<readonly ComparedIndicator[]> => ({
        heading,
        align: 'center',
        cell: (placed) => aimCell(placed.find((each) => each.plan === plan)?.indicator, wording),
      }),
    ),
  ];
  const compared = rows.flat().map(({ indicator }) => indicator);
  return [
    tableOf(word('comparison', wording), rows, columns, [
      ...cumulativeNote(plans, compared, wording),
      ...comparisonNotes(plans, headings, rows, wording),
    ]),
  ];
}

/** `每个区至少1个（2025年）`: whom it is for, the value in the plan's own words, its year or that it is a standard. */
function aimCell(indicator: Indicator | undefined, wording: Wording): CellContent {
  const aim = indicator && aimOf(indicator);
  if (!aim) return { text: nothing };
  const { role, year, heading, value } = aim;
  const scope = indicator.scope?.value ?? '';
  const isSaid = scope === '' || value.text.startsWith(scope);
  const before = isSaid ? '' : isForEach(scope) ? scope : `${scope}${word('colon', wording)}`;
  const until = role === 'standard' ? word('standard', wording) : year && yearHeading(year, 'plain', wording);
  const said = [heading, until].filter((part) => part).join(word('separator', wording));
  const [open, close] = wording === 'en' ? [' (', ')'] : ['（', '）'];
  return {
    text: before + value.text + (said ? open + said + close : ''),
    amount: amountIn(value),
  };
}
