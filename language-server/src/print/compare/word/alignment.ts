import { alikePairs } from '../prose/alike.ts';
import { samePairs } from '../prose/same-pairs.ts';
import type { WordBlock } from './blocks.ts';
import { type Moves, movesBetween, noMoves, type PlacePair, withoutNumbers } from './moves.ts';

/** A block of either version and what has become of it. */
export type BlockStep =
  | { readonly fate: 'same'; readonly before: WordBlock; readonly after: WordBlock }
  | { readonly fate: 'changed'; readonly before: WordBlock; readonly after: WordBlock }
  | { readonly fate: 'inserted'; readonly after: WordBlock }
  | { readonly fate: 'deleted'; readonly before: WordBlock }
  | { readonly fate: 'movedTo'; readonly after: WordBlock; readonly move: string }
  | { readonly fate: 'movedFrom'; readonly before: WordBlock; readonly move: string };

/** Longer than this, in milliseconds, no two lists are compared. */
const patience = 2000;

/**
 * What has become of the blocks of two versions, in the order in which they are read. Those that read the same are found
 * first, where they stood and then anywhere else; of the others between them those that are alike are versions of one.
 */
export function stepsBetween(
  before: readonly WordBlock[],
  after: readonly WordBlock[],
  canMove: boolean,
): BlockStep[] {
  // another number may have come to them
  const pairs = samePairs(before.map(unnumbered), after.map(unnumbered), patience);
  const moves = canMove ? movesBetween(before, after, pairs) : noMoves;
  const joined = [...pairs, ...alikeBetween(before, after, pairs, moves)].sort(
    ([one], [other]) => one - other,
  );
  const steps: BlockStep[] = [];
  let [old, current] = [0, 0];
  const goOn = (oldEnd: number, end: number) => {
    for (; current < end; current++) {
      const move = moves.to.get(current);
      const block = after[current] as WordBlock;
      steps.push(move ? { fate: 'movedTo', after: block, move } : { fate: 'inserted', after: block });
    }
    for (; old < oldEnd; old++) {
      const move = moves.from.get(old);
      const block = before[old] as WordBlock;
      steps.push(move ? { fate: 'movedFrom', before: block, move } : { fate: 'deleted', before: block });
    }
  };
  for (const [oldAt, at] of joined) {
    goOn(oldAt, at);
    const [one, other] = [before[old++] as WordBlock, after[current++] as WordBlock];
    steps.push({ fate: keyOf(one) === keyOf(other) ? 'same' : 'changed', before: one, after: other });
  }
  goOn(before.length, after.length);
  return steps;
}

const keyOf = ({ name, text }: WordBlock): string => `${name} ${text}`;

const unnumbered = (block: WordBlock): string => `${kindOf(block)} ${withoutNumbers(block)}`;

/** Of what stands between those that read the same. */
function alikeBetween(
  before: readonly WordBlock[],
  after: readonly WordBlock[],
  pairs: readonly PlacePair[],
  { from, to }: Moves,
): PlacePair[] {
  const found: PlacePair[] = [];
  let [old, current] = [0, 0];
  for (const [oldEnd, end] of [...pairs, [before.length, after.length] as const]) {
    const [olds, news] = [placesIn(old, oldEnd, from), placesIn(current, end, to)];
    const texts = (places: readonly number[], blocks: readonly WordBlock[]) =>
      places.map((place) => (blocks[place] as WordBlock).text);
    for (const [one, other] of alikePairs(texts(olds, before), texts(news, after))) {
      const [oldAt, at] = [olds[one] as number, news[other] as number];
      if (kindOf(before[oldAt] as WordBlock) === kindOf(after[at] as WordBlock)) found.push([oldAt, at]);
    }
    [old, current] = [oldEnd + 1, end + 1];
  }
  return found;
}

function placesIn(start: number, end: number, moved: ReadonlyMap<number, string>): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) if (!moved.has(at)) places.push(at);
  return places;
}

/** A heading doesn't become a paragraph. */
function kindOf({ name, xml }: WordBlock): string {
  return name === 'w:p' ? `${name} ${/<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1]}` : name;
}
