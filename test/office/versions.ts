import { exampleText, manyAtOnce, plantedChanges, withEdit } from '../print/compare/planted-changes.ts';
import type { NamedPlan } from './plans.ts';

/** Two versions of a plan. */
export interface VersionPair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Planted changes, by their names, of an example all at once. */
function planted(plan: string, ids: readonly string[]): VersionPair {
  const before = exampleText(plan);
  const edits = plantedChanges.filter(({ id }) => ids.includes(id)).flatMap((change) => change.edits);
  return { name: `${plan}-planted`, before, after: edits.reduce(withEdit, before) };
}

/** Changes of every kind, sections, boxes and annexes that moved, and two plans with hardly a word in common. */
export const exampleVersions: readonly VersionPair[] = [
  planted('chengxi', manyAtOnce),
  planted('zhuhai', ['value-1', 'department-1', 'task-1', 'task-4', 'swap-2', 'prose-1', 'indicator-5']),
  planted('taizhou', ['value-3', 'property-2', 'task-5', 'box-3', 'prose-5']),
  planted('deyang', ['year-2', 'comparator-4', 'indicator-4', 'swap-3', 'prose-3']),
  { ...planted('chengxi', ['annex-4']), name: 'chengxi-annexes' },
  { ...planted('chengxi', ['swap-1', 'row-2', 'row-3']), name: 'chengxi-sections' },
  { name: 'zhuhai-taizhou', before: exampleText('zhuhai'), after: exampleText('taizhou') },
  { name: 'taizhou-zhuhai', before: exampleText('taizhou'), after: exampleText('zhuhai') },
];

/** Every eleventh line gone, every thirteenth in front of the one before it, a word in every seventh another. */
export function withManyChanges({ name, text }: NamedPlan): VersionPair {
  const lines = text.split('\n');
  const after: string[] = [];
  for (const [at, line] of lines.entries()) {
    const isProse = at > 5 && !line.startsWith('|') && !line.startsWith(' ') && line.length > 30;
    if (isProse && at % 11 === 0) continue;
    if (isProse && at % 13 === 0 && (after.at(-1)?.length ?? 0) > 30) after.splice(-1, 0, line);
    else after.push(isProse && at % 7 === 0 ? line.replace(/推进|加强|建设/u, '统筹') : line);
  }
  return { name, before: text, after: after.join('\n') };
}
