import type { Language, Localized } from '../../core/text/localized.ts';
import type { Change } from './change.ts';

/** What is written once for several indicators, above a column or beside a group of rows, is told once, of the first. */
export function toldOnce(changes: readonly Change[], language: Language): Change[] {
  const things = new Map<string, Set<string>>();
  for (const each of changes) {
    const key = keyOf(each);
    if (key !== undefined) things.set(key, (things.get(key) ?? new Set()).add(each.thing));
  }
  const told = new Set<string>();
  return changes.flatMap((each) => {
    const key = keyOf(each);
    const count = (key !== undefined && things.get(key)?.size) || 1;
    if (key === undefined || count === 1) return [each];
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        ...each,
        thing: several(each.thing, count)[language],
        ...(each.writtenAt && { source: each.writtenAt }),
      },
    ];
  });
}

function keyOf({ writtenAt, aspect, before, after }: Change): string | undefined {
  return writtenAt && [writtenAt.start, aspect?.zh, before, after].join('\n');
}

function several(first: string, count: number): Localized {
  return { zh: `${first}等${count}项指标`, en: `${first} and ${count - 1} more` };
}
