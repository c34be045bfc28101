import type { Plan } from '../../../../core/model/plan.ts';
import { linesOfSource, type PlacedLine } from '../../support/lines.ts';
import { type Siblings, type UnitLines, unparted } from './siblings.ts';

/** What may stand between 类别 and the next: the indicators of the category. */
const ofCategory: ReadonlySet<PlacedLine['kind']> = new Set([
  'blank',
  'comment',
  'indicator',
  'field',
  'year',
  'row',
]);

/** The categories that are written as lines, each with its indicators, where one of these lines is the one asked about. */
export function categoriesAt({ source }: Plan, line: number): Siblings | undefined {
  const lines = linesOfSource(source);
  const head = lines[line];
  if (head?.kind !== 'category') return undefined;
  const units = lines.flatMap(({ kind }, first) => (kind === 'category' ? [unitOf(lines, first)] : []));
  const at = units.findIndex(({ first }) => first === line);
  const isParted = (upper: UnitLines, lower: UnitLines): boolean =>
    lines.slice(upper.last + 1, lower.first).some(({ kind }) => !ofCategory.has(kind));
  const name = source.text.slice(head.keyword?.contentStart ?? head.content, head.end);
  const within = { zh: '这一组类别', en: 'these categories' };
  return { ...unparted(units, at, isParted), name, within };
}

function unitOf(lines: readonly PlacedLine[], first: number): UnitLines {
  let last = first;
  for (let at = first + 1; at < lines.length; at++) {
    const { kind } = lines[at] as PlacedLine;
    if (!ofCategory.has(kind)) break;
    if (kind !== 'blank' && kind !== 'comment') last = at;
  }
  return { first, last };
}
