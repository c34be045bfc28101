import { sharedCopyOf } from '../text/copy.ts';
import { LinkTable } from './link-table.ts';
import type { ClosedHead, TitleHead } from './plan-head.ts';

/**
 * A head in UTF-8, as it is kept on disk and goes from one thread to another: what is asked of all plans, and what only of
 * some. Neither has a tab or a line end in it. It takes half of what it takes as texts, and is handed over without being copied.
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

type FrontRow = [
  title: string | null,
  key: string,
  place: string | null,
  refersTo: string[],
  names: string[],
  peerKeys: string[],
  told: string | null,
];

type RestRow = [texts: readonly string[], links: readonly number[], symbols: string];

function restText({ links: { texts, numbers }, symbols }: ClosedHead): string {
  const row: RestRow = [texts, Array.from(numbers), symbols];
  return JSON.stringify(row);
}

function restFrom(text: string): Pick<ClosedHead, 'links' | 'symbols'> {
  const [texts, numbers, symbols] = JSON.parse(text) as RestRow;
  return { links: new LinkTable(texts, numbers), symbols };
}
