import { type AlignmentRow, alignmentRows, isToTheWorse } from '../../../core/alignment/alignment-rows.ts';
import { normaliseName } from '../../../core/model/names.ts';
import type { Indicator, IndicatorValue, Plan } from '../../../core/model/plan.ts';
import { withoutPlace } from '../../../core/model/shared-name.ts';
import { type KnownPlans, noOtherPlans } from '../../../core/plans/known-plans.ts';
import type { Language } from '../../../core/text/localized.ts';
import type { Table } from '../table.ts';
import { type CellContent, type ColumnOf, ifSaid, tableOf } from '../table-columns.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { nothing, word, yearHeading } from '../words.ts';
import { differenceText, noteOfOpen, noteOfReasons } from './difference.ts';

/**
 * 规划衔接表: what the plans above aim at, what this one does, by how much they differ and why, a row for each indicator
 * that this plan carries on or leaves out. Empty where no plan above is known.
 */
export function alignmentTable(
  plan: Plan,
  language: Language = 'zh',
  known: KnownPlans = noOtherPlans,
): Table[] {
  const rows = alignmentRows(plan, known);
  if (rows.length === 0) return [];
  const wording = wordingOf(plan, language);
  const worse = rows.filter(isToTheWorse);
  return [
    tableOf(word('alignment', wording), rows, columnsOf(rows, wording), [
      ...noteOfReasons(worse.length, worse.filter(({ reason }) => !reason).length, wording),
      ...noteOfOpen(rows, wording),
    ]),
  ];
}

function columnsOf(rows: readonly AlignmentRow[], wording: Wording): ColumnOf<AlignmentRow>[] {
  return [
    { heading: word('number', wording), align: 'center', cell: (_, row) => ({ text: `${row + 1}` }) },
    {
      heading: word('superiorPlan', wording),
      align: 'left',
      merged: (above, { superior }) => above.superior === superior,
      cell: ({ superior }) => ({ text: nameOfPlan(superior, wording) }),
    },
    {
      heading: word('indicator', wording),
      align: 'left',
      cell: ({ served, own }) => ({
        text: indicatorText(served, own, wording),
        ...(own && { source: own.nameSpan }),
      }),
    },
    ...ifSaid(rows, {
      heading: propertyHeading[wording],
      align: 'center',
      cell: ({ served }: AlignmentRow) => ({ text: served.property?.text || nothing }),
    }),
    {
      heading: word('superiorTarget', wording),
      align: 'center',
      cell: ({ asked }) => ({ text: aimText(asked, wording) }),
    },
    {
      heading: word('ownTarget', wording),
      align: 'center',
      cell: ({ said }) => ({ text: aimText(said, wording), ...(said && { source: said.value.span }) }),
    },
    {
      heading: word('difference', wording),
      align: 'center',
      cell: (row) => ({ text: differenceText(row, wording) }),
    },
    { heading: word('reason', wording), align: 'left', cell: reasonCell },
  ];
}

const propertyHeading = { zh: '属性', hant: '屬性', en: 'Property' } as const satisfies Record<
  Wording,
  string
>;

/** Empty where none is given: it is still to be written in. */
function reasonCell({ reason }: AlignmentRow): CellContent {
  return { text: reason?.value.trim() ?? '', source: reason?.span };
}

function nameOfPlan({ header: { title, documentNumber } }: Plan, wording: Wording): string {
  const name = title?.value ?? nothing;
  const number = documentNumber ? `\n${documentNumber.value}` : '';
  return (wording === 'en' ? name : `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》`) + number;
}

/** The superior's name for it, and where it is another the plan's own. */
function indicatorText(served: Indicator, own: Indicator | undefined, wording: Wording): string {
  const isOther =
    own && normaliseName(withoutPlace(own.fullName)) !== normaliseName(withoutPlace(served.fullName));
  if (!isOther) return served.fullName;
  const said = { zh: '本规划：', hant: '本規劃：', en: 'here: ' }[wording] + own.fullName;
  return `${served.fullName}${wording === 'en' ? ` (${said})` : `（${said}）`}`;
}

/** `≥60%（2025年）`, `500个（分解给示例市，2025年）`. */
function aimText(aim: AlignmentRow['asked'], wording: Wording): string {
  if (!aim) return nothing;
  const { place, year, role } = aim;
  const when = role === 'standard' ? word('standard', wording) : year && yearHeading(year, 'plain', wording);
  const part = place && { zh: `分解给${place}`, hant: `分解給${place}`, en: `the part of ${place}` }[wording];
  const said = [part, when].filter((each) => each).join(wording === 'en' ? ', ' : '，');
  const [open, close] = wording === 'en' ? [' (', ')'] : ['（', '）'];
  return valueText(aim) + (said ? open + said + close : '');
}

/** With its unit, where that stands in a column of its own. */
function valueText({ value }: IndicatorValue): string {
  if (value.kind !== 'quantity' || value.inWords || value.text.includes(value.unit.text)) return value.text;
  return value.text + value.unit.text;
}
