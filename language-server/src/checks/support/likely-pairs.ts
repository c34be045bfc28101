import { areLikelyOneBody, areTwoShortNames, type DepartmentName } from './departments.ts';
import { abbreviationsIn, emptyTree, plant, type WordTree } from './word-tree.ts';

/**
 * The names that are likely one body, two by two: the index of the later one first, in its order, then in
 * that of the earlier. It is what comparing each with each would find; but a plan may mention thousands, and
 * only those are compared that have in common what `areLikelyOneBody` or `areTwoShortNames` asks for.
 */
export function likelyPairs(names: readonly DepartmentName[]): NamePair[] {
  return names.length <= few ? names.flatMap((_, later) => pairsWith(later, names)) : pairsByKeys(names);
}

type NamePair = readonly [later: number, earlier: number];

/** So few are sooner compared than sorted by what they have in common. */
const few = 60;

function pairsWith(later: number, names: readonly DepartmentName[]): NamePair[] {
  const name = names[later] as DepartmentName;
  return names.flatMap((other, at): NamePair[] =>
    at < later && mayBePair(name, other) ? [[later, at]] : [],
  );
}

function pairsByKeys(names: readonly DepartmentName[]): NamePair[] {
  const withSlips = names.map((name) => ({ name, slips: slipKeys(name) }));
  const byKey = new Map<string, number[]>();
  const byCore = new Map<string, WordTree>();
  for (const [index, { name, slips }] of withSlips.entries()) {
    for (const key of [coreKey(name.region, name), ...slips]) {
      const alike = byKey.get(key);
      if (alike) alike.push(index);
      else byKey.set(key, [index]);
    }
    const tree = byCore.get(kindKey(name)) ?? emptyTree();
    byCore.set(kindKey(name), tree);
    plant(tree, name.core, index);
  }
  const earlierOnes = names.map(() => new Set<number>());
  for (const [index, { name, slips }] of withSlips.entries()) {
    const keys = [coreKey(name.region, name), coreKey(name.region.slice(-1), name), ...slips];
    const tree = byCore.get(kindKey(name)) as WordTree;
    const alike = keys.flatMap((key) => byKey.get(key) ?? []);
    for (const other of [...alike, ...abbreviationsIn(tree, name.core)]) {
      earlierOnes[Math.max(index, other)]?.add(Math.min(index, other));
    }
  }
  return earlierOnes.flatMap((others, later) =>
    [...others]
      .sort((a, b) => a - b)
      .filter((earlier) => mayBePair(names[later] as DepartmentName, names[earlier] as DepartmentName))
      .map((earlier) => [later, earlier] as const),
  );
}

function mayBePair(a: DepartmentName, b: DepartmentName): boolean {
  return areLikelyOneBody(a, b) || areTwoShortNames(a, b);
}

/** The same body, of one region or (`市` for `珠海市`) of one cut short. */
function coreKey(region: string, { core, ending }: DepartmentName): string {
  return `${region} ${core} ${ending}`;
}

/** In characters; longer than any department's name. A key for each of their characters would fill the memory. */
const longestWithSlips = 200;

/** What two cores have in common that are one insertion, deletion, substitution or swap apart. */
function slipKeys(name: DepartmentName): string[] {
  const { core } = name;
  // a slip is looked for in five characters and more, or between five and four
  if (core.length < 4 || core.length > longestWithSlips) return [];
  const kind = kindKey(name);
  const keys = [`${kind} ${core}`];
  let at = 0;
  for (const { length } of core) {
    keys.push(`${kind} ${core.slice(0, at)}${core.slice(at + length)}`);
    at += length;
  }
  return keys;
}

function kindKey({ region, ending }: DepartmentName): string {
  return `${region} ${ending}`;
}
