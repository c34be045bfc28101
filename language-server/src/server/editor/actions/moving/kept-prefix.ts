import type { TextEdit } from '../../../../checks/check.ts';
import { ownNameOfPart } from '../../../../core/model/part-names.ts';
import type { Indicator, Plan } from '../../../../core/model/plan.ts';
import type { Swap } from './swap.ts';

/** 其中： stays in front of the first of the parts, whichever that is, where the others don't have it. */
export function keptPrefix({ indicators, source }: Plan, { upper, lower }: Swap): TextEdit[] {
  const [above, below] = [upper, lower].map(({ start, end }) =>
    indicators.find(({ nameSpan }) => start <= nameSpan.start && nameSpan.end <= end),
  );
  if (!above?.partOf || above.partOf !== below?.partOf) return [];
  const prefix = prefixOf(above);
  if (prefix === '' || prefixOf(below) !== '') return [];
  const { start } = above.nameSpan;
  const written = source.text.slice(start, start + prefix.length);
  return [
    { span: { start, end: start + prefix.length }, newText: '' },
    { span: { start: below.nameSpan.start, end: below.nameSpan.start }, newText: written },
  ];
}

function prefixOf({ name }: Indicator): string {
  const own = ownNameOfPart(name);
  return name.endsWith(own) ? name.slice(0, name.length - own.length) : '';
}
