import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix, Report } from '../check.ts';
import { short } from '../support/phrases.ts';
import type { PlacedSlip } from '../support/slips.ts';
import { changeTo } from './titles.ts';

/** A finding for each slip, with the fix where what is right is certain. */
export function reportEach(slips: readonly PlacedSlip[], message: (slip: PlacedSlip) => Localized): Report[] {
  return slips.map((slip) => ({ span: slip.span, message: message(slip), fixes: mend(slip) }));
}

/** One finding for all slips of a plan, at the first of them; the others are named, and one fix mends all. */
export function reportOnce(
  slips: readonly PlacedSlip[],
  message: (first: PlacedSlip, count: number) => Localized,
  title: Localized,
): Report[] {
  const [first, ...others] = slips;
  if (!first) return [];
  const edits = slips.flatMap(({ span, right }) => (right === undefined ? [] : [{ span, newText: right }]));
  const fixes = edits.length === slips.length ? [{ title, edits, safe: true as const }] : [];
  const related = others.map(({ span, written }) => ({ span, message: alsoHere(written) }));
  return [{ span: first.span, message: message(first, slips.length), related, fixes }];
}

function mend({ written, span, right }: PlacedSlip): Fix[] {
  if (right === undefined) return [];
  const title = right === '' ? deleteIt(written) : changeTo(right);
  return [{ title, edits: [{ span, newText: right }], safe: true }];
}

function deleteIt(written: string): Localized {
  const text = quoted(short(written));
  return { zh: `删去${text}`, en: `Delete ${text}` };
}

function alsoHere(written: string): Localized {
  const text = quoted(short(written));
  return { zh: `这里也是：${text}`, en: `here too: ${text}` };
}
