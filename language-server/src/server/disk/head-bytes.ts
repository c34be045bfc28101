import type { ClosedHead, TitleHead } from '../../core/plans/plan-head.ts';
import type { PlanLink } from '../../core/plans/plan-links.ts';
import { sharedCopyOf } from '../../core/text/copy.ts';

/**
 * A head as it is kept on disk, in UTF-8: what is asked of all plans, and what only of some. Neither has a tab or a line end in
 * it. As bytes it takes half of what it takes as texts, and goes from one thread to another without being copied.
 */
export interface HeadBytes {
  readonly front: Uint8Array<ArrayBuffer>;
  readonly rest: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function headBytes(head: ClosedHead | TitleHead): HeadBytes {
  const { title, key, place, refersTo, names, peerKeys, told } = head;
  const named = [...names];
  const front = [title ?? null, key, place ?? null, [...refersTo], named, peerKeys, told ?? null];
  const rest = head.told === undefined ? '' : restText(head);
  return { front: encoder.encode(JSON.stringify(front)), rest: encoder.encode(rest) };
}

/** What only some are asked for is read when they are. */
export function headFrom({
  front,
  rest: bytes,
}: Readonly<Record<keyof HeadBytes, Uint8Array>>): ClosedHead | TitleHead {
  const [title, key, place, refersTo, names, peerKeys, told] = JSON.parse(decoder.decode(front)) as FrontRow;
  const head = {
    title: title ?? undefined,
    key,
    place: place ?? undefined,
    refersTo: new Set(refersTo.map(sharedCopyOf)),
    names: new Set(names.map(sharedCopyOf)),
    peerKeys,
  };
  if (told === null) return head;
  let rest: Pick<ClosedHead, 'links' | 'symbols'> | undefined;
  const whole = () => {
    rest ??= restFrom(decoder.decode(bytes));
    return rest;
  };
  return {
    ...head,
    told,
    get links() {
      return whole().links;
    },
    get symbols() {
      return whole().symbols;
    },
  };
}

type LinkNumbers = [number, number, number, number, number, number, number, number];

type FrontRow = [
  title: string | null,
  key: string,
  place: string | null,
  refersTo: string[],
  names: string[],
  peerKeys: string[],
  told: string | null,
];

/** Links in few bytes: the texts that they share, and of each link eight numbers in a row. */
type RestRow = [texts: string[], links: number[], symbols: string];

const kinds: readonly PlanLink['kind'][] = ['plan', 'indicator'];
const perLink = 8;
const absent = -1;

function restText({ links, symbols }: ClosedHead): string {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const numbers = links.flatMap(({ kind, thing, home, range: { start, end }, from = absent }) => [
    kinds.indexOf(kind),
    placeOf(home),
    placeOf(thing.slice(thingStart(kind, home).length)),
    start.line,
    start.character,
    end.line,
    end.character,
    from,
  ]);
  const row: RestRow = [[...places.keys()], numbers, symbols];
  return JSON.stringify(row);
}

function restFrom(text: string): Pick<ClosedHead, 'links' | 'symbols'> {
  const [texts, numbers, symbols] = JSON.parse(text) as RestRow;
  const links: PlanLink[] = [];
  for (let at = 0; at < numbers.length; at += perLink) {
    links.push(linkFrom(numbers.slice(at, at + perLink), texts));
  }
  return { links, symbols };
}

function linkFrom(numbers: readonly number[], texts: readonly string[]): PlanLink {
  const [kindAt, homeAt, nameAt, startLine, startCharacter, endLine, endCharacter, from] =
    numbers as LinkNumbers;
  const kind = kinds[kindAt] as PlanLink['kind'];
  const home = sharedCopyOf(texts[homeAt] as string);
  const thing = sharedCopyOf(thingStart(kind, home) + texts[nameAt]);
  const start = { line: startLine, character: startCharacter };
  const link = { kind, thing, home, range: { start, end: { line: endLine, character: endCharacter } } };
  return from === absent ? link : { ...link, from };
}

/** How the `thing` of each link to a plan begins (`planThing`, `indicatorThing`). */
function thingStart(kind: PlanLink['kind'], home: string): string {
  return `${kind} ${home}`;
}
