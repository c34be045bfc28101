import { grouped } from '../../core/model/grouped.ts';
import { nearest, normaliseName } from '../../core/model/names.ts';
import { alikePairs } from './prose/alike.ts';

/** Something of the older version and what has become of it; one of the two may be missing. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

type NameOf<T> = (each: T) => string;

/**
 * Who is who in two versions: those of one name are the same, in their order where there are several; of the others
 * those whose names are near enough, as they have been renamed. What is gone stands behind what it stood behind.
 * @param names what each is called: first with all that tells it from others, then with less; empty where that tells nothing
 * @param mayBeRenamed whether two that differ in name may be the same
 * @param contentOf what stands in each, for those whose names tell nothing: they are the same where that is alike
 */
export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  names: readonly [NameOf<T>, ...NameOf<T>[]],
  mayBeRenamed: (before: T, after: T) => boolean = () => true,
  contentOf?: NameOf<T>,
): Pair<T>[] {
  const [nameOf] = names;
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  const isFree = (each: T) => !partners.has(each);
  for (const by of names) {
    const left = after.filter((each) => !taken.has(each));
    for (const [old, each] of sameNames(before.filter(isFree), left, by)) {
      partners.set(old, each);
      taken.add(each);
    }
  }
  const gone = before.filter(isFree);
  for (const each of after) {
    if (taken.has(each)) continue;
    const candidates = gone.filter((old) => isFree(old) && mayBeRenamed(old, each));
    const name = nearest(nameOf(each), candidates.map(nameOf));
    const old = candidates.find((candidate) => nameOf(candidate) === name);
    if (old) {
      partners.set(old, each);
      taken.add(each);
    }
  }
  if (contentOf)
    joinAlike(
      before.filter(isFree),
      after.filter((each) => !taken.has(each)),
      partners,
      mayBeRenamed,
      contentOf,
    );
  return inOrder(before, after, partners);
}

function joinAlike<T>(
  before: readonly T[],
  after: readonly T[],
  partners: Map<T, T>,
  mayBeRenamed: (before: T, after: T) => boolean,
  contentOf: NameOf<T>,
): void {
  for (const [old, at] of alikePairs(before.map(contentOf), after.map(contentOf))) {
    const [one, other] = [before[old] as T, after[at] as T];
    if (contentOf(one) !== '' && mayBeRenamed(one, other)) partners.set(one, other);
  }
}

function sameNames<T>(before: readonly T[], after: readonly T[], nameOf: NameOf<T>): Map<T, T> {
  const waiting = grouped(after, (each) => normaliseName(nameOf(each)));
  const partners = new Map<T, T>();
  for (const each of before) {
    const name = normaliseName(nameOf(each));
    const partner = name === '' ? undefined : waiting.get(name)?.shift();
    if (partner !== undefined) partners.set(each, partner);
  }
  return partners;
}

function inOrder<T>(before: readonly T[], after: readonly T[], partners: ReadonlyMap<T, T>): Pair<T>[] {
  const olds = new Map([...partners].map(([old, each]) => [each, old]));
  const goneBehind = new Map<T | undefined, T[]>();
  let last: T | undefined;
  for (const old of before) {
    const partner = partners.get(old);
    if (partner !== undefined) last = partner;
    else goneBehind.set(last, [...(goneBehind.get(last) ?? []), old]);
  }
  const goneAfter = (each: T | undefined) => (goneBehind.get(each) ?? []).map((old) => ({ before: old }));
  return [
    ...goneAfter(undefined),
    ...after.flatMap((each) => {
      const old = olds.get(each);
      return [old === undefined ? { after: each } : { before: old, after: each }, ...goneAfter(each)];
    }),
  ];
}
