import { inOneLine } from '../fields.ts';
import type { ValueDraft } from '../plan-draft.ts';
import { growthName, resultNames } from './elements.ts';
import { childrenNamed, textOf, type XmlTree } from './xml.ts';

/** What a MeasurementInstance says, one for each result. */
export interface Result {
  /** None where it has no place in the plan language. */
  readonly value?: ValueDraft;
  readonly place?: string;
  /** Whether it was written by `stratmlOf`: the value has its unit with it. */
  readonly isAsWritten: boolean;
  /** What is said of the value besides. */
  readonly note?: string;
}

const ownNames = new Set<string>([...Object.values(resultNames), growthName]);

/** The results of an indicator in the order of the file; empty ones, which forms leave behind, are left out. */
export function resultsOf(indicator: XmlTree): Result[] {
  return childrenNamed(indicator, 'MeasurementInstance').flatMap((instance) => {
    const place = textOf(instance, 'Place', 'Name');
    return instance.children
      .filter(({ name }) => name === 'TargetResult' || name === 'ActualResult')
      .flatMap(resultOf)
      .map((result) => (place === undefined ? result : { ...result, place: inOneLine(place) }));
  });
}

function resultOf(element: XmlTree): Result[] {
  const name = textOf(element, 'Descriptor', 'DescriptorName');
  const description = textOf(element, 'Description');
  const said = textOf(element, 'Descriptor', 'DescriptorValue');
  if (name !== undefined && description !== undefined && ownNames.has(name)) {
    const value = { head: description, value: said ?? '', ...(name === growthName && { isGrowth: true }) };
    return [{ value, isAsWritten: true }];
  }
  const number = textOf(element, 'NumberOfUnits');
  const described = [name, said].filter((part) => part !== undefined).join('：') || undefined;
  const [value, ...notes] = [number, described, description].flatMap((part) => part ?? []).map(inOneLine);
  if (value === undefined) return [];
  const head = headOf(element);
  const note = [...(head === undefined ? [value] : []), ...notes].join('；');
  return [
    {
      ...(head !== undefined && { value: { head, value } }),
      isAsWritten: false,
      ...(note !== '' && { note: `${head ?? resultNames.actual}：${note}` }),
    },
  ];
}

/** `2025年`, `2025年6月`, `2023年实绩`; a target without a date is one of the period. What was reached needs its date. */
function headOf(element: XmlTree): string | undefined {
  const isActual = element.name === 'ActualResult';
  const date = textOf(element, 'EndDate') ?? textOf(element, 'StartDate') ?? '';
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(date) ?? [];
  if (year === undefined) return isActual ? undefined : '目标';
  const isInYear = month !== undefined && month !== '12';
  return `${year}年${isInYear ? `${Number(month)}月` : ''}${isActual ? '实绩' : ''}`;
}
