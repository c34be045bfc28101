import { grouped } from '../../core/model/grouped.ts';
import { alikePairs } from '../../print/compare/prose/alike.ts';
import { samePairs } from '../../print/compare/prose/same-pairs.ts';
import type { PrintedText } from '../printed/printed-text.ts';
import type { BeforeParagraph } from './before.ts';

/** Longer than this, in milliseconds, no two lists of paragraphs are compared. */
const patience = 1000;

/** What a text is known by, however its lines are broken. */
export function keyOf(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The printed texts that each paragraph of a reply is, by their numbers; a paragraph may be several that were joined. */
export type Pairing = Map<BeforeParagraph, readonly number[]>;

/**
 * Which printed texts the paragraphs of a reply are: by their marks, where these are of the same version of the plan; those
 * that read the same, in their order and then wherever they are; of the rest those that are alike.
 */
export function pairingOf(
  paragraphs: readonly BeforeParagraph[],
  printed: readonly PrintedText[],
  isSameVersion: boolean,
): Pairing {
  const pairing: Pairing = new Map();
  const left = new Set([...printed.keys()].filter((index) => printed[index]?.kind !== 'cell'));
  const pair = (paragraph: BeforeParagraph, indices: readonly number[]) => {
    pairing.set(paragraph, indices);
    for (const index of indices) left.delete(index);
  };
  if (isSameVersion) {
    const byMark = new Map(printed.flatMap(({ mark }, index) => (mark ? [[mark, index] as const] : [])));
    for (const paragraph of paragraphs) {
      const own = paragraph.marks
        .flatMap((mark) => byMark.get(mark) ?? [])
        .filter((index) => left.has(index));
      if (own.length > 0)
        pair(
          paragraph,
          own.toSorted((a, b) => a - b),
        );
    }
  }
  const open = () => paragraphs.filter((each) => !pairing.has(each) && keyOf(each.words) !== '');
  const textOf = (index: number) => printed[index]?.text ?? '';
  pairEqual(open(), [...left], textOf, pair);
  pairMoved(open(), [...left], textOf, pair);
  pairRunIn(open(), printed, left, pair);
  const [rest, others] = [open(), [...left]];
  const found = alikePairs(
    rest.map(({ words }) => words),
    others.map(textOf),
  );
  for (const [one, other] of found) pair(rest[one] as BeforeParagraph, [others[other] as number]);
  pairBetween(paragraphs, pairing, left, pair);
  return pairing;
}

/** Where one is left between two that are known, here and there, it is the same however it reads. */
function pairBetween(
  paragraphs: readonly BeforeParagraph[],
  pairing: Pairing,
  left: ReadonlySet<number>,
  pair: PairTaker,
): void {
  const written = paragraphs.filter(({ words }) => keyOf(words) !== '');
  for (const [index, paragraph] of written.entries()) {
    const above = pairing.get(written[index - 1] ?? paragraph)?.at(-1);
    const below = pairing.get(written[index + 1] ?? paragraph)?.[0];
    if (pairing.has(paragraph) || above === undefined || below !== above + 2) continue;
    if (left.has(above + 1)) pair(paragraph, [above + 1]);
  }
}

type PairTaker = (paragraph: BeforeParagraph, indices: readonly number[]) => void;

function pairEqual(
  paragraphs: readonly BeforeParagraph[],
  indices: readonly number[],
  textOf: (index: number) => string,
  pair: PairTaker,
): void {
  const [ours, theirs] = [
    paragraphs.map(({ words }) => keyOf(words)),
    indices.map((at) => keyOf(textOf(at))),
  ];
  for (const [one, other] of samePairs(ours, theirs, patience))
    pair(paragraphs[one] as BeforeParagraph, [indices[other] as number]);
}

function pairMoved(
  paragraphs: readonly BeforeParagraph[],
  indices: readonly number[],
  textOf: (index: number) => string,
  pair: PairTaker,
): void {
  const waiting = grouped(indices, (index) => keyOf(textOf(index)));
  for (const paragraph of paragraphs) {
    const index = waiting.get(keyOf(paragraph.words))?.shift();
    if (index !== undefined) pair(paragraph, [index]);
  }
}

/** A heading that stands in one paragraph with what runs on in its line. */
function pairRunIn(
  paragraphs: readonly BeforeParagraph[],
  printed: readonly PrintedText[],
  left: ReadonlySet<number>,
  pair: PairTaker,
): void {
  const both = new Map<string, number>();
  for (const index of left) {
    const next = printed[index + 1];
    if (printed[index]?.kind === 'heading' && next && left.has(index + 1))
      both.set(keyOf((printed[index]?.text ?? '') + next.text), index);
  }
  for (const paragraph of paragraphs) {
    const index = both.get(keyOf(paragraph.words));
    if (index !== undefined && left.has(index)) pair(paragraph, [index, index + 1]);
  }
}
