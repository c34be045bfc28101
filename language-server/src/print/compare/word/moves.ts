import { simplified } from '../../../core/text/simplified.ts';
import type { WordBlock } from './blocks.ts';

/** Places of a block in the older version and in the newer one. */
export type PlacePair = [before: number, after: number];

/** What stands elsewhere now, each with the name of its move: those that follow each other in both versions are one. */
export interface Moves {
  readonly from: ReadonlyMap<number, string>;
  readonly to: ReadonlyMap<number, string>;
}

export const noMoves: Moves = { from: new Map(), to: new Map() };

/** What is shorter may stand in many places: it is told as moved with its neighbours only. */
const shortestMove = 8;

/** Paragraphs that read the same and stand elsewhere; where they stand now they may have another number. */
export function movesBetween(
  before: readonly WordBlock[],
  after: readonly WordBlock[],
  pairs: readonly PlacePair[],
): Moves {
  const [olds, news] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, current]) => current))];
  const partners = new Map<number, number>();
  const join = (old: number, at: number) => {
    partners.set(at, old);
    olds.add(old);
    news.add(at);
  };
  const waiting = new Map<string, number[]>();
  for (const [at, block] of before.entries()) {
    const key = keyOf(block);
    if (!olds.has(at) && key.length >= shortestMove) waiting.set(key, [...(waiting.get(key) ?? []), at]);
  }
  for (const [at, block] of after.entries()) {
    const old = news.has(at) ? undefined : waiting.get(keyOf(block))?.shift();
    if (old !== undefined) join(old, at);
  }
  for (const [at, old] of [...partners].sort()) {
    for (const step of [-1, 1])
      for (let far = step; ; far += step) {
        const [one, other] = [before[old + far], after[at + far]];
        if (!one || !other || olds.has(old + far) || news.has(at + far)) break;
        if (keyOf(one) === '' || keyOf(one) !== keyOf(other)) break;
        join(old + far, at + far);
      }
  }
  return named(partners);
}

function named(partners: ReadonlyMap<number, number>): Moves {
  const [from, to] = [new Map<number, string>(), new Map<number, string>()];
  let count = 0;
  for (const [at, old] of [...partners].sort(([one], [other]) => one - other)) {
    const goesOn = partners.get(at - 1) === old - 1;
    const move = `move${goesOn ? count : ++count}`;
    from.set(old, move);
    to.set(at, move);
  }
  return { from, to };
}

/** Empty for what can't be told as moved: a table's rows come and go. */
function keyOf(block: WordBlock): string {
  return block.name === 'w:tbl' ? '' : withoutNumbers(block).trim();
}

/** What is read in it but for the numbers that its place gives to it. */
export function withoutNumbers({ text }: WordBlock): string {
  return simplified(text).replace(numbers, '');
}

/** 第三节, 三、, （三）, 3.; 专栏3 and 附件3 as well. */
const numbers =
  /^(?:第[〇零一二三四五六七八九十百\d]+[篇章节条部]分?|[（(]?[〇零一二三四五六七八九十百\d]+(?:[）)]|[、.．])|(?:专栏|附[件表图])\s*\d+)[^\S\n]*/gmu;
