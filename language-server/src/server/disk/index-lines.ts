import { hashOf } from './file-stamp.ts';

/** A line of the index: its fields, none of which has a tab or a line end in it. */
export type IndexLine = readonly [
  file: Uint8Array,
  front: Uint8Array,
  rest: Uint8Array,
  findings: Uint8Array,
];

/** What an index is of, and who wrote it. */
export interface IndexOrigin {
  readonly program: string;
  /** What tells the workspace from others. */
  readonly scope: string;
}

/** To be raised with what stands in a line. */
const format = 1;
const fieldCount = 4;
const tab = '\t'.charCodeAt(0);
const lineEnd = '\n'.charCodeAt(0);

/** What an index is written as, one after the other. */
export function indexBytes(origin: IndexOrigin, lines: Iterable<IndexLine>): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (const fields of lines) {
    for (const [index, field] of fields.entries()) {
      pieces.push(field, Uint8Array.of(index < fieldCount - 1 ? tab : lineEnd));
    }
  }
  const body = Buffer.concat(pieces);
  return [Buffer.from(`${header(origin, body)}\n`), body];
}

/** The lines of an index as they stand in its bytes; undefined where it is another's or another version's, or damaged. */
export function indexLines(origin: IndexOrigin, bytes: Buffer): IndexLine[] | undefined {
  const headerEnd = bytes.indexOf(lineEnd);
  const body = bytes.subarray(headerEnd + 1);
  if (headerEnd < 0 || bytes.toString('utf8', 0, headerEnd) !== header(origin, body)) return undefined;
  const lines: IndexLine[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(lineEnd, at);
    const tabs: number[] = [];
    for (let from = at; tabs.length < fieldCount - 1; from = (tabs.at(-1) ?? 0) + 1) {
      tabs.push(body.indexOf(tab, from));
    }
    const [first, second, third] = tabs as [number, number, number];
    lines.push([
      body.subarray(at, first),
      body.subarray(first + 1, second),
      body.subarray(second + 1, third),
      body.subarray(third + 1, end),
    ]);
    at = end + 1;
  }
  return lines;
}

/** The first line: it says all that must be the same, the lines below it among that. */
function header({ program, scope }: IndexOrigin, body: Uint8Array): string {
  return JSON.stringify({ planwright: 'index', format, program, scope, lines: hashOf(body) });
}
