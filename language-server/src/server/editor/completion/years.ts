import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Plan } from '../../../core/model/plan.ts';
import { roleOfYear } from '../../../core/model/roles.ts';
import { roleMeanings, roleNames } from '../../../core/wording/roles.ts';
import { markup } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** Longer periods than this are no plan's; a mistyped year must not make thousands of offers. */
const longestPeriod = 40;

/** The years a plan speaks of: the base year, each year of the period, and those its indicators have. */
export function yearsOf({ header, indicators }: Plan): number[] {
  const { period, baseYear } = header;
  const years = new Set(baseYear ? [baseYear.value] : []);
  if (period && period.value.end - period.value.start < longestPeriod) {
    for (let year = period.value.start; year <= period.value.end; year++) years.add(year);
  }
  for (const { values } of indicators) {
    for (const { year } of values) if (year !== undefined) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The years not in `used`, each with its role; `ending` is what stands behind one: the colon, in a block. */
export function yearOffers(
  { plan, offset, language, style }: CompletionContext,
  used: ReadonlySet<number>,
  from: number,
  to: number,
  ending: string,
): Offer[] {
  const { period, baseYear, signed, published } = plan.header;
  const known = {
    period: period?.value,
    baseYear: baseYear?.value,
    issueYear: (signed ?? published)?.value.year,
  };
  // a year that is only being typed is none of the plan's
  const typed = plan.indicators
    .flatMap(({ values }) => values)
    .filter(({ yearSpan }) => yearSpan.start <= offset && offset <= yearSpan.end)
    .map(({ year }) => year);
  const others = plan.indicators.flatMap(({ values }) => values.map(({ year }) => year));
  const isReal = (year: number) =>
    !typed.includes(year) || others.filter((other) => other === year).length > 1 || inPeriod(plan, year);
  const years = yearsOf(plan).filter((year) => !used.has(year) && isReal(year));
  return years.map((year) => {
    const role = roleOfYear(year, known, years.at(-1) ?? year);
    return {
      label: `${style.year(year)}${ending.trimEnd()}`,
      kind: CompletionItemKind.Constant,
      from,
      to,
      insert: style.year(year) + ending,
      detail: roleNames[role][language],
      documentation: () => markup(roleMeanings[role][language]),
      opensList: ending !== '',
    };
  });
}

function inPeriod({ header: { period, baseYear } }: Plan, year: number): boolean {
  return year === baseYear?.value || (!!period && period.value.start <= year && year <= period.value.end);
}
