import type { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import type { Plan } from '../../core/model/plan.ts';
import { noOfficeRules, type OfficeRules } from '../../core/plans/office-rules.ts';
import type { Language } from '../../core/text/localized.ts';
import { columnKeyword } from '../../language/parser/columns.ts';
import { cellsOf } from '../../language/parser/tables.ts';
import { yearOfColumn } from '../../language/parser/value-heads.ts';
import { categoryOffers, choiceOffers, recurringOffers } from './completion/choices.ts';
import { answerOffers, departmentOffers, undeclaredOffers } from './completion/departments.ts';
import { blockOffers, bracketOffers, columnOffers, sectionOffers } from './completion/keyword-offers.ts';
import { likeliest } from './completion/likeliest.ts';
import { linkOffers } from './completion/links.ts';
import { type CompletionContext, itemsOf, type KnownPlans, type Offer } from './completion/offer.ts';
import type { CursorPlace } from './completion/place.ts';
import { placeAt } from './completion/place-at.ts';
import { breakdownOffers, titlePlaceOffers } from './completion/places.ts';
import { citationOffers, markOffers } from './completion/references.ts';
import { missingOffers } from './completion/superior-names.ts';
import { baseYearOffers, dateOffers, deadlineOffers, periodOffers } from './completion/times.ts';
import { unitOffers } from './completion/units.ts';
import { valueOffers } from './completion/values.ts';
import { withoutWhole } from './completion/whole.ts';
import { lineIndexAt, linesOfSource, type PlacedLine } from './support/lines.ts';
import { styleOf } from './support/style.ts';

/**
 * What opens the list by itself, next to letters: behind a colon, in a list, in 《》, in a bracket, in a
 * table. No blank: who indents a line and ends it with Enter would accept what was never asked for.
 */
export const completionTriggerCharacters = [
  '：',
  ':',
  '、',
  '，',
  ',',
  '；',
  '《',
  '》',
  '（',
  '(',
  '【',
  // behind these a list that is still open has to close
  '）',
  ')',
  '|',
  '｜',
] as const;

/** What may be written at a place: a list for the editor, and what each of its items means. */
export interface Completions {
  readonly items: readonly CompletionItem[];
  /** In the order of the items. */
  readonly documentation: readonly (() => MarkupContent)[];
  /** There are others, for which the editor has to ask again while more is typed. */
  readonly isIncomplete: boolean;
}

/**
 * What may be written at an offset of a text, `plan` being the plan read from it. Unless there is very much, the list is
 * whole: the editor narrows it down by what is typed (see `pinyin.ts`). If it had to ask again at each key, Enter would take
 * what the last answer offered before the next has come.
 */
export function completionsAt(
  text: string,
  offset: number,
  plan: Plan,
  language: Language,
  workspace?: KnownPlans,
  office: OfficeRules = noOfficeRules,
  today: Date = new Date(),
): Completions {
  const { line, character } = plan.source.positionAt(offset);
  return completionsAmong(linesOfSource(plan.source), {
    text,
    offset,
    plan,
    offsetInPlan: offset,
    row: { start: offset - character, line },
    language,
    workspace,
    office,
    today,
  });
}

/** The same where a part of the lines is known: those that say what may stand at the offset. */
export function completionsAmong(
  lines: readonly PlacedLine[],
  known: Omit<CompletionContext, 'lines' | 'index' | 'style'>,
): Completions {
  const { text, offset, language } = known;
  const index = lineIndexAt(lines, offset);
  const place = placeAt(text, offset, lines, index);
  if (!place) return { items: [], documentation: [], isIncomplete: false };
  const context = { ...known, lines, index, style: styleOf(text, lines, language) };
  const all = withoutWhole(offersAt(place, context), context);
  const offers = likeliest(all, context);
  return {
    items: itemsOf(offers, context),
    documentation: offers.map(({ documentation }) => documentation),
    isIncomplete: offers !== all || offers.some(({ isProvisional }) => isProvisional),
  };
}

function offersAt(place: CursorPlace, context: CompletionContext): Offer[] {
  const { from, to } = place;
  switch (place.kind) {
    case 'section':
      return sectionOffers(context, from, to);
    case 'block':
      return place.block === 'roster'
        ? undeclaredOffers(context, from, to)
        : blockOffers(context, place.block, from, to);
    case 'bracket':
      return [
        ...bracketOffers(context, from, to),
        ...(place.endsParagraph ? departmentOffers(context, from, to) : []),
      ];
    case 'citation':
      return citationOffers(context, from, to);
    case 'mark':
      return markOffers(context, from, to);
    case 'answers':
      return answerOffers(context, from, to);
    case 'column':
      return columnOffers(context, usedColumns(context, place), from, to);
    case 'content':
      return contentOffers(place, context);
  }
}

function contentOffers(
  { of, from, to }: Extract<CursorPlace, { kind: 'content' }>,
  context: CompletionContext,
): Offer[] {
  switch (of) {
    case '责任部门':
    case '牵头部门':
    case '配合部门':
      return departmentOffers(context, from, to);
    case '目标':
    case '标准':
    case '现状':
    case '年均':
    case '累计':
      return valueOffers(context, from);
    case '指标':
      return missingOffers(context, from, to);
    case '地区':
    case '发文机关':
      return titlePlaceOffers(of, context, from, to);
    case '分解':
      return breakdownOffers(context, from, to);
    case '属性':
    case '方向':
    case '口径':
    case '范围':
      return choiceOffers(of, context, from, to);
    case '类别':
      return categoryOffers(context, from, to);
    case '单位':
      return unitOffers(context, from, to);
    case '期限':
      return deadlineOffers(context, from, to);
    case '规划期':
      return periodOffers(context, from, to);
    case '基期':
      return baseYearOffers(context, from, to);
    case '成文日期':
    case '发布日期':
      return dateOffers(context, from, to);
    case '依据':
    case '对应':
      return linkOffers(context, from, to, of === '对应');
    default:
      return recurringOffers(of, context, from, to);
  }
}

/** What the columns of a table's first row hold, the cursor's own left out. */
function usedColumns({ text, offset }: CompletionContext, { row }: Extract<CursorPlace, { kind: 'column' }>) {
  const headings = cellsOf(text, row.content, row.end)
    .cells.filter(({ start, end }) => offset < start || offset > end)
    .map(({ start, end }) => text.slice(start, end));
  return {
    keywords: new Set(headings.flatMap((heading) => columnKeyword(heading) ?? [])),
    years: new Set(headings.flatMap((heading) => yearOfColumn(heading)?.year ?? [])),
  };
}
