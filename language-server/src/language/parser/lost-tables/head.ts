import { fold } from '../../../core/model/value/fold.ts';
import { readValueHead } from '../value-heads.ts';
import type { CellKind } from './fit.ts';
import { headKind } from './head-kinds.ts';
import { type CellPiece, cellOf } from './pieces.ts';

/** What the head of a lost table may be: its columns, and how many pieces it takes. */
export interface LikelyHead {
  readonly columns: readonly LikelyColumn[];
  readonly pieces: number;
  /** The higher the less likely. */
  readonly cost: number;
}

export interface LikelyColumn {
  readonly kind: CellKind;
  readonly text: string;
  readonly isKnown: boolean;
  /** The heading that stands over this one and others beside it, where the head has two rows. */
  readonly over?: string;
}

interface Sequence {
  readonly columns: readonly LikelyColumn[];
  readonly at: number;
  readonly cost: number;
}

const fewest = 3;
const mostColumns = 14;
const mostSequences = 60;
const costOfUnknown = 2;
const costOfJoint = 0.3;
const costOfHeadsInOne = 1.5;

/** The heads that the first pieces may be, the likeliest first. */
export function likelyHeads(pieces: readonly CellPiece[]): LikelyHead[] {
  const found: Sequence[] = [];
  let open: Sequence[] = [{ columns: [], at: 0, cost: 0 }];
  for (let count = 0; count < mostColumns && open.length > 0; count++) {
    open = open
      .flatMap((sequence) => longer(pieces, sequence))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, mostSequences);
    found.push(...open.filter(({ columns }) => isHead(columns)));
  }
  const ends = found.filter((sequence) => mayEndAt(pieces, sequence));
  return ends
    .flatMap((sequence) => [sequence, ...inTwoRows(sequence), ...withValuesInFront(sequence)])
    .map(({ columns, at, cost }) => ({ columns, pieces: at, cost }))
    .sort((a, b) => a.cost - b.cost || b.pieces - a.pieces);
}

/** The sequence with one more heading: one piece, or the next two or three, which the width of a column has parted. */
function longer(pieces: readonly CellPiece[], { columns, at, cost }: Sequence): Sequence[] {
  return [1, 2, 3].flatMap((count): Sequence[] => {
    const taken = pieces.slice(at, at + count);
    const parted = taken.slice(1).some(({ gap }) => gap === 'wide');
    if (taken.length < count || parted) return [];
    const text = cellOf(taken);
    const kind = headKind(text);
    const more = costOf(taken, columns.at(-1));
    if (kind)
      return [{ columns: [...columns, { kind, text, isKnown: true }], at: at + count, cost: cost + more }];
    const mayBe = count === 1 && columns.length > 0 && isWord(text);
    return mayBe
      ? [
          {
            columns: [...columns, { kind: 'text', text, isKnown: false }],
            at: at + 1,
            cost: cost + costOfUnknown,
          },
        ]
      : [];
  });
}

/** How unlikely it is that some pieces are one heading, behind the one before it. */
function costOf(pieces: readonly CellPiece[], before: LikelyColumn | undefined): number {
  const [first, second] = pieces.map(({ text }) => text);
  if (first === undefined) return 0;
  // （2025年） goes on from what it stands below
  if (inBrackets.test(first)) return costOfUnknown;
  if (second === undefined)
    return isYear(before?.text) && headKind(first) === 'value' && !yearIn.test(first) ? 0.5 : 0;
  const areHeads = pieces.every(({ text }) => headKind(text) !== undefined);
  const goesOn =
    inBrackets.test(second) || (/^\d{4}年?$/u.test(first) && readValueHead(second)?.of !== 'growth');
  if (areHeads && !goesOn) return costOfHeadsInOne;
  return costOfJoint * (pieces.length - 1) + (!headKind(first) && yearIn.test(second) ? 0.6 : 0);
}

const inBrackets = /^[（(〔[［【]/u;
const yearIn = /\d{4}/u;

function isYear(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}年$/u.test(fold(text).chars);
}

function isWord(text: string): boolean {
  return !/^年/u.test(text) && /^\p{Script=Han}[\p{Script=Han}()/、“”]{1,11}$/u.test(fold(text).chars);
}

/** A table of indicators, or of tasks. */
function isHead(columns: readonly LikelyColumn[]): boolean {
  const has = (...kinds: CellKind[]) => columns.some(({ kind }) => kinds.includes(kind));
  const isOfTasks = has('departments') && has('text') && (has('number', 'deadline') || columns.length > 3);
  const unknown = columns.filter(({ isKnown }) => !isKnown).length;
  if (unknown > (columns.length - unknown) / 2) return false;
  return columns.length >= fewest && ((has('name') && has('value', 'property')) || isOfTasks);
}

/** Where rows have numbers, one comes soon; and what heads a column is no row's. */
function mayEndAt(pieces: readonly CellPiece[], { at, columns }: Sequence): boolean {
  const next = pieces[at];
  if (next?.gap !== 'line' || headKind(next.text)) return false;
  if (!columns.some(({ kind }) => kind === 'number')) return columns.at(-1)?.isKnown ?? true;
  const isNumber = ({ text }: CellPiece) => /^\d{1,3}[.．、]?$/u.test(text);
  const isFirst = columns[0]?.kind === 'number';
  return pieces.slice(at, at + (isFirst && columns.at(-1)?.isKnown === false ? 1 : 9)).some(isNumber);
}

/** The same where the last headings stand in a second row, below one of the first, or two of them. */
function inTwoRows({ columns, at, cost }: Sequence): Sequence[] {
  const wide = columns.flatMap(({ kind }, column) => (kind === 'value' || kind === 'text' ? [column] : []));
  return wide.flatMap((column) =>
    [2, 3, 4, 5].flatMap((count): Sequence[] => {
      const first = columns.length - count;
      const below = columns.slice(first);
      if (first <= column || !below.every(({ kind }) => kind === 'value' || kind === 'text')) return [];
      const over = columns[column]?.text ?? '';
      const parts = below.map(({ text }): LikelyColumn => ({ kind: 'value', text, over, isKnown: true }));
      const all = [...columns.slice(0, column), ...parts, ...columns.slice(column + 1, first)];
      return isHead(all) ? [{ columns: all, at, cost: cost + 0.5 }] : [];
    }),
  );
}

/** A page's text may have the years of a second row behind all headings of the first. */
function withValuesInFront({ columns, at, cost }: Sequence): Sequence[] {
  const from = columns.findLastIndex(({ kind }) => kind !== 'value') + 1;
  const values = columns.slice(from);
  const to =
    columns.findLastIndex(({ kind }) => !['property', 'departments', 'deadline', 'value'].includes(kind)) + 1;
  if (values.length < 2 || to >= from) return [];
  return [{ columns: [...columns.slice(0, to), ...values, ...columns.slice(to, from)], at, cost: cost + 1 }];
}
