import { CompletionItemKind } from 'vscode-languageserver-types';
import { own } from '../../../core/model/own.ts';
import type { PlanDate } from '../../../core/model/period.ts';
import { periodInTitle } from '../../../core/model/period-parser.ts';
import type { Sourced } from '../../../core/model/source.ts';
import { byFrequency } from '../../../core/text/counts.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { asOwnWord } from '../../../core/text/own-words.ts';
import { markup } from '../support/markdown.ts';
import { usedOffers } from './choices.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { yearsOf } from './years.ts';

function offer(
  label: string,
  means: Localized,
  { language }: CompletionContext,
  from: number,
  to: number,
): Offer {
  return { label, kind: CompletionItemKind.Value, from, to, documentation: () => markup(means[language]) };
}

/** 2025年底, the plan's other deadlines first, then the end of the period and of each year in it. */
export function deadlineOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { plan, style, text, offset } = context;
  // 2027年 is a deadline as it is: Enter behind it is not to make it 2027年底, now or in a list that is open
  if (/[年月日]$/u.test(text.slice(from, offset))) return [];
  const { period, baseYear } = plan.header;
  const said = [plan.root, ...plan.sections, ...plan.indicators].flatMap(
    ({ deadline }) => own(deadline) ?? [],
  );
  const deadlines = said.map(({ text, span }) => ({ value: text, span }));
  const used = usedOffers(deadlines, context, from, to);
  const years = yearsOf(plan).filter(
    (year) => year > (baseYear?.value ?? 0) && year <= (period?.value.end ?? year),
  );
  const bare = style.script === 'english';
  const { endOfPeriod, endOfYear, midYear, standing } = say;
  const endOf = (year: number) => (bare ? `${year}-12` : `${year}年底`);
  const last = period?.value.end;
  const made = [
    ...(last === undefined
      ? []
      : [`${last}年`, endOf(last)]
          .slice(bare ? 1 : 0)
          .map((label) => offer(label, endOfPeriod, context, from, to))),
    ...years.flatMap((year) =>
      [`${year}年`, endOf(year)]
        .slice(bare ? 1 : 0)
        .map((label) => offer(label, endOfYear, context, from, to)),
    ),
    ...years.map((year) => offer(bare ? `${year}-06` : `${year}年6月底`, midYear, context, from, to)),
    // the short ones are whole too: Enter behind them is not to make them longer
    ...(bare ? [] : ['长期', '长期坚持', '持续', '持续推进']).map((label) =>
      offer(asOwnWord(label, style.chinese), standing, context, from, to),
    ),
  ];
  const labels = new Set<string>();
  return [...used, ...made].filter(({ label }) => !labels.has(label) && labels.add(label));
}

/** 规划期: the years in the title; else those of the five-year plan the document's date falls in. */
export function periodOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { title, signed, published } = context.plan.header;
  const inTitle = title && periodInTitle(title.value);
  const write = ({ start, end }: { start: number; end: number }) =>
    context.style.script === 'english'
      ? `${start}-${end}`
      : start === end
        ? `${start}年`
        : `${start}—${end}年`;
  if (inTitle) return [offer(write(inTitle), say.periodFromTitle, context, from, to)];
  const issued = (signed ?? published)?.value.year;
  if (issued === undefined) return [];
  // five-year plans have begun in 1981, 1986, … 2021
  const start = issued - ((issued - 1) % 5);
  return [offer(write({ start, end: start + 4 }), say.fiveYearPlan, context, from, to)];
}

/** 基期: the year before the period. */
export function baseYearOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { period } = context.plan.header;
  if (!period) return [];
  return [offer(context.style.year(period.value.start - 1), say.yearBefore, context, from, to)];
}

/** 成文日期 and 发布日期: the other of the two, and a date to be filled in. */
export function dateOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { plan, offsetInPlan: at, language, style } = context;
  const { signed, published, period } = plan.header;
  const isElsewhere = (date: Sourced<PlanDate> | undefined) =>
    date && (at < date.span.start || at > date.span.end) ? [date.value] : [];
  const dates = [signed, published].flatMap(isElsewhere);
  const year = dates[0]?.year ?? period?.value.start;
  const first = year === undefined ? '$1' : `\${1:${year}}`;
  const bare = style.script === 'english';
  return [
    ...byFrequency(dates.map(({ text }) => text)).map((text) => offer(text, say.sameDate, context, from, to)),
    {
      ...offer(bare ? 'YYYY-MM-DD' : `${year ?? '××××'}年×月×日`, say.date, context, from, to),
      kind: CompletionItemKind.Snippet,
      insert: bare ? `${first}-\${2}-\${3}` : `${first}年\${2}月\${3}日`,
      isSnippet: true,
      detail: say.date[language],
    },
  ];
}

const say = {
  periodFromTitle: { zh: '规划名称里的年份。', en: 'The years in the plan’s title.' },
  fiveYearPlan: { zh: '五年规划的年份。', en: 'The years of a five-year plan.' },
  yearBefore: { zh: '规划期的前一年。', en: 'The year before the period.' },
  sameDate: { zh: '与另一个日期相同。', en: 'The same as the other date.' },
  date: { zh: '年、月、日', en: 'Year, month and day' },
  endOfPeriod: { zh: '规划期的最后一天以前。', en: 'By the last day of the period.' },
  endOfYear: { zh: '那一年的最后一天以前。', en: 'By the last day of that year.' },
  midYear: { zh: '那一年6月30日以前。', en: 'By 30 June of that year.' },
  standing: { zh: '没有截止日期。', en: 'No final date.' },
} as const satisfies Record<string, Localized>;
